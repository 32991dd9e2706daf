namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI1002.</summary>
public sealed class FiscalPeriodOutOfRangeTests
{
    [Fact]
    public Task A_Buddhist_year_before_fiscal_years_of_this_kind() => RuleTest.VerifyAsync(
        "FiscalYear.FromBuddhistEra({|KPI1002:2504|})",
        "Fiscal year B.E. 2504 is out of range: B.E. 2505–2643 (C.E. 1962–2100) are supported; fiscal years before them followed other calendars");

    [Fact]
    public Task A_Common_Era_year_too_late() => RuleTest.VerifyAsync(
        "FiscalYear.FromCommonEra({|KPI1002:2101|})",
        "Fiscal year C.E. 2101 is out of range: B.E. 2505–2643 (C.E. 1962–2100) are supported; fiscal years before them followed other calendars");

    [Fact]
    public Task A_fifth_quarter() => RuleTest.VerifyAsync(
        "FiscalQuarter.Of(Year, {|KPI1002:5|})",
        "Quarter 5 is out of range: a fiscal year has quarters 1 to 4");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "FiscalQuarter.Of(Year, {|KPI1002:5|})",
        "ไตรมาสที่ 5 อยู่นอกช่วงที่รองรับ: หนึ่งปีมีไตรมาสที่ 1 ถึง 4");

    [Theory]
    [InlineData("FromBuddhistEra", 2504, "KPI1002")]
    [InlineData("FromBuddhistEra", 2505, null)]
    [InlineData("FromBuddhistEra", 2643, null)]
    [InlineData("FromBuddhistEra", 2644, "KPI1002")]
    [InlineData("FromCommonEra", 1961, "KPI1002")]
    [InlineData("FromCommonEra", 1962, null)]
    [InlineData("FromCommonEra", 2100, null)]
    [InlineData("FromCommonEra", 2101, "KPI1002")]
    [InlineData("FromCommonEra", int.MaxValue, "KPI1002")]
    [InlineData("FromBuddhistEra", int.MinValue, "KPI1002")]
    public Task A_year_must_be_among_the_supported_ones(string factory, int year, string? id) =>
        RuleTest.VerifyAsync($"FiscalYear.{factory}({RuleTest.Marked($"{year}", id)})");

    [Theory]
    [InlineData(0, "KPI1002")]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(5, "KPI1002")]
    public async Task A_quarter_is_one_of_four(int number, string? id)
    {
        string marked = RuleTest.Marked($"{number}", id);
        await RuleTest.VerifyAsync($"Year.Quarter({marked})");
        await RuleTest.VerifyAsync($"FiscalQuarter.Of(number: {marked}, year: FiscalYear.FromBuddhistEra(number))");
    }

    [Theory]
    [InlineData("Year.Quarter(number)")]
    [InlineData("FiscalYear.FromBuddhistEra(number)")]
    public Task A_number_that_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);
}
