namespace Consumers;

public static class Year
{
    public static readonly FiscalYear Evaluated = FiscalYear.FromBuddhistEra(2568);
}
