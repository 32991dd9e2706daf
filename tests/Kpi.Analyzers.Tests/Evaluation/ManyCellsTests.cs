namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>Beyond 65,536 cells tiers are not judged: the constructor accepts them and the analyzer is silent.</summary>
public sealed class ManyCellsTests
{
    [Theory]
    [InlineData(127, false)] // 2 × 127 + 1 = 255 cells of each measure: 65,025
    [InlineData(128, true)] // 257 of each: 66,049
    public async Task Tiers_of_too_many_cells_are_not_judged(int thresholds, bool isTooMany)
    {
        string basic = $"{AnyOf("A", thresholds)} | {AnyOf("B", thresholds)}";
        string standard = "!(A > 1 | B > 1)";
        string marked = isTooMany ? standard : $"{{|KPI2001:{standard}|}}";
        await ExecutedTest.VerifyAsync(
            $$"""
            private static readonly Measure<Percentage> A = Measure.Percent("a", "A"), B = Measure.Percent("b", "B");
            public static TieredTarget Run() => new({{basic}}, {{marked}}, A <= 0 & B <= 0 & A < -1);
            """,
            isTooMany ? [] : ["KPI2001"]);
    }

    private static string AnyOf(string measure, int thresholds) => string.Join(" | ", Enumerable.Range(1, thresholds).Select(value => $"{measure}.Exactly({value})"));
}
