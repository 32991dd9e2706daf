namespace Etda.Json;

/// <summary>A fiscal year, named in both eras and by its days.</summary>
internal sealed record YearJson(int BuddhistEra, int CommonEra, DateOnly From, DateOnly To)
{
    public static YearJson Of(FiscalYear year) => new(year.BuddhistEra, year.CommonEra, year.Start.ToDateOnly(), year.End.ToDateOnly());
}
