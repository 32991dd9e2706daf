namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI1002.</summary>
public sealed class FiscalPeriodOutOfRangeTests
{
    private const string Periods =
        """
        private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
        private static readonly BuddhistYear Calendar = BuddhistYear.FromBuddhistEra(2568);
        private static readonly FiscalQuarter Quarter = Year.Quarter(2);
        """;

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

    private const string Series =
        """
        static readonly QuarterlySeries Plan = Measure.Count("served", "Served").Incremental(FiscalYear.FromBuddhistEra(2568), null, 1);
        """;

    [Theory]
    [InlineData("Plan.StandingAt({|KPI1002:0|})")]
    [InlineData("Plan.StandingAt(4)")]
    [InlineData("Plan.WithWords({|KPI1002:5|}, \"x\")")]
    [InlineData("Plan.WithWords(1, \"x\")")]
    [InlineData("new QuarterlyProgress(Plan)[{|KPI1002:5|}]")]
    [InlineData("new QuarterlyProgress(Plan)[4]")]
    public Task A_series_has_the_quarters_of_its_year(string expression) => ThrownTest.VerifyAsync(expression, Series);

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

    [Theory]
    [InlineData("Year.Half({|KPI1002:3|})")]
    [InlineData("Year.Half(2)")]
    [InlineData("FiscalHalf.Of(Year, {|KPI1002:0|})")]
    [InlineData("FiscalHalf.Of(Year, 1)")]
    [InlineData("Year.Month({|KPI1002:13|})")]
    [InlineData("Year.Month(12)")]
    [InlineData("FiscalMonth.Of(number: {|KPI1002:0|}, year: Year)")]
    [InlineData("FiscalMonth.Of(Year, 1)")]
    [InlineData("BuddhistYear.FromBuddhistEra({|KPI1002:2482|})")]
    [InlineData("BuddhistYear.FromBuddhistEra(2483)")]
    [InlineData("BuddhistYear.FromBuddhistEra({|KPI1002:2644|})")]
    [InlineData("BuddhistYear.FromCommonEra({|KPI1002:1940|})")]
    [InlineData("BuddhistYear.FromCommonEra(1941)")]
    public Task A_part_of_a_year_or_a_calendar_year_out_of_range_throws_what_is_reported(string expression) => ThrownTest.VerifyAsync(expression, Periods);

    [Theory]
    [InlineData("FiscalYear.MaxValue.Next()", true)]
    [InlineData("FiscalYear.FromBuddhistEra(2642).Next()", false)]
    [InlineData("FiscalYear.MinValue.Previous()", true)]
    [InlineData("FiscalYear.FromBuddhistEra(2506).Previous()", false)]
    [InlineData("BuddhistYear.MaxValue.Next()", true)]
    [InlineData("BuddhistYear.FromBuddhistEra(2642).Next()", false)]
    [InlineData("BuddhistYear.MinValue.Previous()", true)]
    [InlineData("BuddhistYear.FromBuddhistEra(2484).Previous()", false)]
    [InlineData("FiscalHalf.MaxValue.Next()", true)]
    [InlineData("FiscalHalf.Of(FiscalYear.MaxValue, 1).Next()", false)]
    [InlineData("FiscalHalf.MinValue.Previous()", true)]
    [InlineData("FiscalYear.MinValue.Half(2).Previous()", false)]
    [InlineData("FiscalQuarter.MaxValue.Next()", true)]
    [InlineData("FiscalYear.MaxValue.Quarter(3).Next()", false)]
    [InlineData("FiscalQuarter.MinValue.Previous()", true)]
    [InlineData("FiscalYear.MinValue.Quarter(2).Previous()", false)]
    [InlineData("FiscalMonth.MaxValue.Next()", true)]
    [InlineData("FiscalYear.MaxValue.Month(11).Next()", false)]
    [InlineData("FiscalMonth.MinValue.Previous()", true)]
    [InlineData("FiscalYear.MinValue.Month(2).Previous()", false)]
    public Task A_period_after_the_last_or_before_the_first_is_reported_at_the_whole_call(string call, bool isWrong) =>
        ThrownTest.VerifyAsync(RuleTest.Marked(call, isWrong ? "KPI1002" : null));

    [Theory]
    [InlineData("Year.Plus({|KPI1002:76|})")]
    [InlineData("Year.Plus(75)")]
    [InlineData("Year + {|KPI1002:76|}")]
    [InlineData("Year + 75")]
    [InlineData("Year.Minus({|KPI1002:64|})")]
    [InlineData("Year.Minus(63)")]
    [InlineData("Year - {|KPI1002:64|}")]
    [InlineData("Year - {|KPI1002:int.MinValue|}")]
    [InlineData("Year - 63")]
    [InlineData("Year - FiscalYear.MinValue")]
    [InlineData("Calendar + {|KPI1002:76|}")]
    [InlineData("Calendar.Plus(75)")]
    [InlineData("Calendar.Minus({|KPI1002:86|})")]
    [InlineData("Calendar - 85")]
    [InlineData("Year.Half(1).Plus({|KPI1002:152|})")]
    [InlineData("Year.Half(1) + 151")]
    [InlineData("Year.Half(2) - {|KPI1002:128|}")]
    [InlineData("Year.Half(2).Minus(127)")]
    [InlineData("Quarter + {|KPI1002:303|}")]
    [InlineData("Quarter.Plus(302)")]
    [InlineData("Quarter.Minus({|KPI1002:254|})")]
    [InlineData("Quarter - 253")]
    [InlineData("Quarter.Plus({|KPI1002:int.MaxValue|})")]
    [InlineData("Quarter.Minus(FiscalQuarter.MinValue)")]
    [InlineData("Year.Month(12).Plus({|KPI1002:901|})")]
    [InlineData("Year.Month(12) + 900")]
    [InlineData("Year.Month(1) - {|KPI1002:757|}")]
    [InlineData("Year.Month(1).Minus(756)")]
    public Task Arithmetic_that_leaves_the_range_is_reported_at_the_number(string expression) => ThrownTest.VerifyAsync(expression, Periods);

    [Theory]
    [InlineData("FiscalYear.Containing({|KPI1002:new LocalDate(1961, 9, 30)|})")]
    [InlineData("FiscalYear.Containing(new LocalDate(1961, 10, 1))")]
    [InlineData("FiscalYear.Containing(new LocalDate(2100, 9, 30))")]
    [InlineData("FiscalYear.Containing({|KPI1002:new LocalDate(2100, 10, 1)|})")]
    [InlineData("FiscalYear.Containing({|KPI1002:new LocalDate(2568, 2, 29)|})")]
    [InlineData("FiscalYear.Containing({|KPI1002:new YearMonth(1961, 9)|})")]
    [InlineData("FiscalYear.Containing(month: new YearMonth(1961, 10))")]
    [InlineData("FiscalHalf.Containing({|KPI1002:new LocalDate(2568, 1, 1)|})")]
    [InlineData("FiscalHalf.Containing(new YearMonth(2025, 1))")]
    [InlineData("FiscalQuarter.Containing({|KPI1002:new YearMonth(2568, 1)|})")]
    [InlineData("FiscalQuarter.Containing(new LocalDate(2025, 1, 1))")]
    [InlineData("FiscalMonth.Containing({|KPI1002:new LocalDate(2568, 1, 1)|})")]
    [InlineData("FiscalMonth.Containing(new LocalDate(2025, 1, 1))")]
    [InlineData("BuddhistYear.Containing({|KPI1002:new LocalDate(1940, 3, 31)|})")]
    [InlineData("BuddhistYear.Containing(new LocalDate(1940, 4, 1))")]
    [InlineData("BuddhistYear.Containing(new LocalDate(2100, 12, 31))")]
    [InlineData("BuddhistYear.Containing({|KPI1002:new LocalDate(2101, 1, 1)|})")]
    public Task A_day_or_month_of_no_supported_year_is_reported_at_it(string expression) => ThrownTest.VerifyAsync(expression, Periods);

    /// <summary>The years are of the Common Era, so that the message of KPI1001 shows which it is.</summary>
    [Theory]
    [InlineData("Year.CommonEra")]
    [InlineData("Year.Start.Year")]
    [InlineData("Year.End.Year")]
    [InlineData("Year.EndExclusive.Year")]
    [InlineData("Calendar.CommonEra")]
    [InlineData("Calendar.Start.Year")]
    [InlineData("Calendar.End.Year")]
    [InlineData("Calendar.EndExclusive.Year")]
    [InlineData("FiscalYear.FromCommonEra(2030).CommonEra")]
    [InlineData("FiscalYear.Containing(new LocalDate(2024, 9, 30)).CommonEra")]
    [InlineData("FiscalYear.Containing(new LocalDate(2024, 10, 1)).CommonEra")]
    [InlineData("FiscalYear.Containing(new YearMonth(2024, 10)).Next().CommonEra")]
    [InlineData("BuddhistYear.Containing(new LocalDate(2024, 10, 1)).CommonEra")]
    [InlineData("Quarter.Year.CommonEra")]
    [InlineData("Quarter.Plus(3).Year.CommonEra")]
    [InlineData("(Quarter - 2).Year.CommonEra")]
    [InlineData("Quarter.Half.Previous().Year.CommonEra")]
    [InlineData("Quarter.Start.Year")]
    [InlineData("Quarter.Previous().Start.Year")]
    [InlineData("Quarter.Next().Next().EndExclusive.Year")]
    [InlineData("Year.Half(1).End.Year")]
    [InlineData("Year.Half(1).Year.Next().CommonEra")]
    [InlineData("FiscalHalf.Containing(new LocalDate(2025, 3, 31)).Next().End.Year")]
    [InlineData("FiscalQuarter.Containing(new LocalDate(2024, 12, 31)).Next().Start.Year")]
    [InlineData("Year.Month(3).End.Year")]
    [InlineData("Year.Month(4).YearMonth.Year")]
    [InlineData("FiscalMonth.Containing(new YearMonth(2024, 9)).Quarter.Year.CommonEra")]
    [InlineData("FiscalMonth.Containing(new YearMonth(2024, 9)).Half.Next().Year.CommonEra")]
    [InlineData("FiscalMonth.Containing(new LocalDate(2024, 9, 30)).Next().Year.CommonEra")]
    public Task What_is_derived_from_a_known_period_is_known(string year) =>
        ThrownTest.VerifyAsync($"FiscalYear.FromBuddhistEra({{|KPI1001:{year}|}})", Periods);

    [Theory]
    [InlineData("Quarter.Minus(FiscalQuarter.Of(Year, 4))", "KPI1002")]
    [InlineData("Year - FiscalYear.FromBuddhistEra(2569)", "KPI1002")]
    [InlineData("Quarter.Number", null)]
    [InlineData("Year.Month(7).Number", "KPI1002")]
    [InlineData("Year.Half(2).Start.Month", null)]
    [InlineData("Year.Half(1).Start.Month", "KPI1002")]
    [InlineData("Year.End.Day", "KPI1002")]
    [InlineData("Calendar.Start.Day", null)]
    [InlineData("Year.Month(4).YearMonth.Month", null)]
    [InlineData("Year.Month(3).YearMonth.Month", "KPI1002")]
    [InlineData("BuddhistYear.MinValue.Start.Month", null)]
    [InlineData("BuddhistYear.MinValue.End.Month", "KPI1002")]
    public Task Numbers_of_periods_are_known(string number, string? id) =>
        ThrownTest.VerifyAsync($"Year.Quarter({RuleTest.Marked(number, id)})", Periods);

    [Theory]
    [InlineData("Year.Quarter(number).Next()")]
    [InlineData("FiscalYear.MaxValue + number")]
    [InlineData("FiscalYear.FromBuddhistEra(number).Next()")]
    [InlineData("FiscalYear.Containing(new LocalDate(number, 1, 1))")]
    [InlineData("FiscalYear.Containing(new LocalDate(2568, 2, 30))")]
    [InlineData("FiscalYear.Containing(new YearMonth(2568, 13))")]
    [InlineData("FiscalYear.Containing(new LocalDate(2568, 1, 1, CalendarSystem.Gregorian))")]
    [InlineData("FiscalYear.Containing(new YearMonth(NodaTime.Calendars.Era.Common, 2568, 1))")]
    [InlineData("FiscalYear.FromCommonEra({|KPI1001:2568|}).Plus(500)")]
    public Task What_depends_on_an_unknown_part_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);
}
