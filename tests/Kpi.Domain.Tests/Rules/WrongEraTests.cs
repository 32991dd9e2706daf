namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI1001.</summary>
public class WrongEraTests
{
    [Theory]
    [InlineData(1962)]
    [InlineData(2025)]
    [InlineData(2100)]
    public void A_Common_Era_year_is_seen_where_a_Buddhist_Era_year_is_asked_for(int year) => RuleAssert.Breaks(
        () => FiscalYear.FromBuddhistEra(year),
        () => FiscalYear.ValidateBuddhistEra(year),
        new Broken(
            "KPI1001",
            "year",
            $"{year} is a Common Era year, not a Buddhist Era year; write FiscalYear.FromCommonEra({year})",
            $"{year} เป็นปี ค.ศ. ไม่ใช่ปี พ.ศ. ให้เขียน FiscalYear.FromCommonEra({year})"));

    [Theory]
    [InlineData(2505)]
    [InlineData(2568)]
    [InlineData(2643)]
    public void A_Buddhist_Era_year_is_seen_where_a_Common_Era_year_is_asked_for(int year) => RuleAssert.Breaks(
        () => FiscalYear.FromCommonEra(year),
        () => FiscalYear.ValidateCommonEra(year),
        new Broken(
            "KPI1001",
            "year",
            $"{year} is a Buddhist Era year, not a Common Era year; write FiscalYear.FromBuddhistEra({year})",
            $"{year} เป็นปี พ.ศ. ไม่ใช่ปี ค.ศ. ให้เขียน FiscalYear.FromBuddhistEra({year})"));

    [Fact]
    public void No_year_is_supported_in_both_eras() =>
        Assert.All(Enumerable.Range(1900, 900), year => Assert.False(
            FiscalYear.ValidateBuddhistEra(year).Count == 0 && FiscalYear.ValidateCommonEra(year).Count == 0));

    [Fact]
    public void What_the_message_says_to_write_is_accepted()
    {
        Assert.Equal(FiscalYear.FromBuddhistEra(2568), FiscalYear.FromCommonEra(2025));
        Assert.Equal(FiscalYear.FromCommonEra(2100), FiscalYear.FromBuddhistEra(2643));
    }
}
