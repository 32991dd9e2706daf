extern alias analyzers;

using analyzers::Kpi.Analyzers.Dates;
using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class GregorianYearFixTests
{
    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Analyzers = [new BuddhistYearAnalyzer()],
        Fix = new GregorianYearFix(),
        Title = "Write the Gregorian year",
    };

    [Theory]
    [InlineData("new LocalDate({|KPI1006:2567|}, 10, 1)", "new LocalDate(2024, 10, 1)")]
    [InlineData("new LocalDate(/* year */ {|KPI1006:2_567|} /* B.E. */, 10, 1)", "new LocalDate(/* year */ 2024 /* B.E. */, 10, 1)")]
    [InlineData("new DateOnly(day: 1, month: 10, year: {|KPI1006:2567|})", "new DateOnly(day: 1, month: 10, year: 2024)")]
    [InlineData("new DateTime(({|KPI1006:2567|}), 10, 1)", "new DateTime((2024), 10, 1)")]
    [InlineData("new YearMonth({|KPI1006:Year|}, 10)", "new YearMonth(Year - 543, 10)")]
    [InlineData("new YearMonth({|KPI1006:Definitions.Year|}, 10)", "new YearMonth(Definitions.Year - 543, 10)")]
    [InlineData("new YearMonth({|KPI1006:Year + 1|}, 10)", "new YearMonth(Year + 1 - 543, 10)")]
    [InlineData("new YearMonth({|KPI1006:Year * 1|}, 10)", "new YearMonth(Year * 1 - 543, 10)")]
    [InlineData("new YearMonth({|KPI1006:Year | 1|}, 10)", "new YearMonth((Year | 1) - 543, 10)")]
    [InlineData("new YearMonth({|KPI1006:true ? Year : 1|}, 10)", "new YearMonth((true ? Year : 1) - 543, 10)")]
    public Task The_year_is_written_less_543(string before, string after) => Fix.VerifyAsync(Members(before), Members(after));

    [Fact]
    public Task Several_in_one_expression_are_fixed() => Fix.VerifyAsync(
        Members("new[] { new DateTime({|KPI1006:2567|}, 10, 1), new({|KPI1006:2568|}, 9, 30).AddTicks(new DateTime({|KPI1006:Year|}, 1, 1).Ticks) }".Replace("new({|KPI1006:2568|}", "new DateTime({|KPI1006:2568|}", StringComparison.Ordinal)),
        Members("new[] { new DateTime(2024, 10, 1), new DateTime(2025, 9, 30).AddTicks(new DateTime(Year - 543, 1, 1).Ticks) }"));

    private static string Members(string expression) =>
        DefinitionTest.InClass($"private const int Year = 2567;\npublic static object Run() => {expression};");
}
