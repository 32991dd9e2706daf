using System.Text.Json;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

/// <summary>Years and their parts as JSON: one text each, which says the era.</summary>
public class PeriodsJsonTests
{
    [Fact]
    public void A_period_is_its_canonical_text()
    {
        JsonAssert.Writes(FiscalYear.Json, Example.Year, "\"FY2568\"");
        JsonAssert.Writes(FiscalHalf.Json, Example.Year.Half(2), "\"H2/2568\"");
        JsonAssert.Writes(FiscalQuarter.Json, Example.Year.Quarter(4), "\"Q4/2568\"");
        JsonAssert.Writes(FiscalMonth.Json, Example.Year.Month(12), "\"M12/2568\"");
        JsonAssert.Writes(BuddhistYear.Json, BuddhistYear.FromBuddhistEra(2568), "\"BE2568\"");
    }

    [Fact]
    public void Every_period_reads_back_equal()
    {
        Property.Holds(Periods.AnyYear, _ => [], year => JsonAssert.RoundTrips(FiscalYear.Json, year));
        Property.Holds(Periods.AnyHalf, _ => [], half => JsonAssert.RoundTrips(FiscalHalf.Json, half));
        Property.Holds(Periods.AnyQuarter, _ => [], quarter => JsonAssert.RoundTrips(FiscalQuarter.Json, quarter));
        Property.Holds(Periods.AnyMonth, _ => [], month => JsonAssert.RoundTrips(FiscalMonth.Json, month));
        Property.Holds(Periods.AnyBuddhistYear, _ => [], year => JsonAssert.RoundTrips(BuddhistYear.Json, year));
    }

    [Theory]
    [InlineData("2568", "KPI5002")]
    [InlineData("2025", "KPI5002")]
    [InlineData("\"2568\"", "KPI1003")]
    [InlineData("\"2025\"", "KPI1003")]
    [InlineData("\"FY2025\"", "KPI1001")]
    [InlineData("\"FY2700\"", "KPI1002")]
    [InlineData("\"fy2568\"", "KPI1003")]
    [InlineData("\" FY2568\"", "KPI1003")]
    [InlineData("\"ปีงบประมาณ พ.ศ. 2568\"", "KPI5002")]
    [InlineData("\"FY๒๕๖๘\"", "KPI5002")]
    public void A_year_without_its_era_or_in_another_form_is_refused(string json, string ruleId) =>
        JsonAssert.Refuses(FiscalYear.Json, json, $"$ {ruleId}");

    [Theory]
    [InlineData("\"2025-09-30\"", 2025, 9, 30)]
    [InlineData("\"2442-12-31\"", 2442, 12, 31)]
    [InlineData("\"+2443-01-01\"", 2443, 1, 1)]
    [InlineData("\"+2568-09-30\"", 2568, 9, 30)]
    [InlineData("\"+2643-12-31\"", 2643, 12, 31)]
    [InlineData("\"2644-01-01\"", 2644, 1, 1)]
    public void A_date_is_of_the_Common_Era_and_says_so_where_it_could_be_of_the_other(string json, int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(date, DateFormat.Instance.Read(json).Value);
        Assert.Equal(json.Trim('"'), JsonSerializer.Deserialize<string>(DateFormat.Instance.Write(date)));
    }

    [Theory]
    [InlineData("\"2568-09-30\"")]
    [InlineData("\"2443-01-01\"")]
    [InlineData("\"2643-12-31\"")]
    [InlineData("\"+2025-09-30\"")]
    [InlineData("\"++2568-09-30\"")]
    [InlineData("\"2025-02-29\"")]
    [InlineData("\"2025-9-30\"")]
    [InlineData("\"30 ก.ย. 68\"")]
    [InlineData("20250930")]
    public void A_date_of_either_era_or_of_none_is_refused(string json) =>
        Assert.Equal(["$ KPI5002"], DateFormat.Instance.Read(json).Problems.Select(problem => $"{problem.Path} {problem.RuleId}"));

    [Fact]
    public void A_Buddhist_date_is_told_which_year_is_likely_meant() => Assert.Equal(
        "\"2568-09-30\" stands where a date of the Common Era (the year 2025 if B.E. 2568 is meant, \"+2568-…\" if it is C.E. 2568 indeed) is expected",
        Assert.Single(DateFormat.Instance.Read("\"2568-09-30\"").Problems).Describe(Language.English));
}
