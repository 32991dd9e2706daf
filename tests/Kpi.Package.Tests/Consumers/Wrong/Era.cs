namespace Consumers;

public static class Era
{
    public static readonly FiscalYear Evaluated = FiscalYear.FromCommonEra(2568);
}
