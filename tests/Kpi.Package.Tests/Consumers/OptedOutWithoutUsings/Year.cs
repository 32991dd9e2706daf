namespace Consumers;

public static class Year
{
    public static readonly object Evaluated = FiscalYear.FromBuddhistEra(2568);
}
