namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI1001.</summary>
public sealed class YearOfTheWrongEraTests
{
    [Fact]
    public Task A_Buddhist_year_given_as_a_Common_Era_year() => RuleTest.VerifyAsync(
        "FiscalYear.FromCommonEra({|KPI1001:2568|})",
        "2568 is a Buddhist Era year, not a Common Era year; write FiscalYear.FromBuddhistEra(2568)");

    [Fact]
    public Task A_Common_Era_year_given_as_a_Buddhist_year() => RuleTest.VerifyAsync(
        "FiscalYear.FromBuddhistEra(year: {|KPI1001:2025|})",
        "2025 is a Common Era year, not a Buddhist Era year; write FiscalYear.FromCommonEra(2025)");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "FiscalYear.FromCommonEra({|KPI1001:2568|})",
        "2568 เป็นปี พ.ศ. ไม่ใช่ปี ค.ศ. ให้เขียน FiscalYear.FromBuddhistEra(2568)");

    [Theory]
    [InlineData("FromBuddhistEra", 1961, "KPI1002")]
    [InlineData("FromBuddhistEra", 1962, "KPI1001")]
    [InlineData("FromBuddhistEra", 2100, "KPI1001")]
    [InlineData("FromBuddhistEra", 2101, "KPI1002")]
    [InlineData("FromCommonEra", 2504, "KPI1002")]
    [InlineData("FromCommonEra", 2505, "KPI1001")]
    [InlineData("FromCommonEra", 2643, "KPI1001")]
    [InlineData("FromCommonEra", 2644, "KPI1002")]
    public Task A_year_is_of_the_other_era_where_that_era_has_it(string factory, int year, string id) =>
        RuleTest.VerifyAsync($"FiscalYear.{factory}({RuleTest.Marked($"{year}", id)})");

    [Theory]
    [InlineData("FiscalYear.FromCommonEra(number)")]
    [InlineData("FiscalYear.FromBuddhistEra(number - 543)")]
    [InlineData("FiscalYear.FromCommonEra(Environment.TickCount)")]
    public Task A_year_that_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("FiscalYear.FromCommonEra({|KPI1001:2568|})")]
    [InlineData("FiscalYear.FromBuddhistEra({|KPI1001:2025|})")]
    [InlineData("BuddhistYear.FromCommonEra({|KPI1001:2483|})")]
    [InlineData("BuddhistYear.FromCommonEra({|KPI1001:2643|})")]
    [InlineData("BuddhistYear.FromBuddhistEra({|KPI1001:1941|})")]
    [InlineData("BuddhistYear.FromBuddhistEra({|KPI1001:2100|})")]
    [InlineData("BuddhistYear.FromBuddhistEra(year: {|KPI1002:1940|})")]
    public Task It_is_thrown_as_it_is_reported(string expression) => ThrownTest.VerifyAsync(expression);
}
