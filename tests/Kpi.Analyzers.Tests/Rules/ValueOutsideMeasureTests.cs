namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2004.</summary>
public sealed class ValueOutsideMeasureTests
{
    [Fact]
    public Task A_share_above_100() => RuleTest.VerifyAsync(
        "Trust >= {|KPI2004:120|}",
        "120 is outside what measure trust can take: a share is 0 to 100 percent");

    [Fact]
    public Task An_observation_below_zero() => RuleTest.VerifyAsync(
        "Impact.Observed(asOf: new LocalDate(2025, 9, 30), value: {|KPI2004:-Baht.Millions(1.5m)|})",
        "-1500000 is outside what measure impact can take: money is from 0 baht");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "Served.Exactly({|KPI2004:-1|})",
        "-1 เป็นค่าที่ตัววัด served เป็นไม่ได้: จำนวนนับเป็นจำนวนเต็มตั้งแต่ 0");

    [Theory]
    [InlineData("Served", "-1", "KPI2004")]
    [InlineData("Served", "0", null)]
    [InlineData("Served", "long.MaxValue", null)]
    [InlineData("Trust", "-0.01m", "KPI2004")]
    [InlineData("Trust", "0", null)]
    [InlineData("Trust", "100", null)]
    [InlineData("Trust", "100.01m", "KPI2004")]
    [InlineData("Growth", "-100.5m", null)]
    [InlineData("Growth", "250", null)]
    [InlineData("Impact", "Baht.Of(-0.01m)", "KPI2004")]
    [InlineData("Impact", "Baht.Of(0)", null)]
    [InlineData("Impact", "Baht.Of(1) - Baht.Of(2)", "KPI2004")]
    public Task Thresholds_and_observations_are_what_the_measure_can_take(string measure, string value, string? id)
    {
        string marked = RuleTest.Marked(value, id);
        return RuleTest.VerifyAsync(
            $"new object[] {{ {measure} >= {marked}, {measure} <= {marked}, {measure} > {marked}, {measure} < {marked}, {measure}.Exactly({marked}), {measure}.Observed({marked}) }}");
    }

    [Fact]
    public Task The_type_of_an_unknown_measure_may_decide() => RuleTest.VerifyAsync(
        "count >= {|KPI2004:-1|}",
        "-1 is outside what measure … can take: a count is a whole number from 0");

    [Fact]
    public Task Both_ends_of_a_range_are_held_to_the_domain() => RuleTest.VerifyAsync(
        "Trust.Between(upper: {|KPI2004:120|}, lower: {|KPI2004:-1|})",
        "120 is outside what measure trust can take: a share is 0 to 100 percent",
        "-1 is outside what measure trust can take: a share is 0 to 100 percent");

    [Theory]
    [InlineData("count.Between({|KPI2004:-1|}, number)")]
    [InlineData("Served.Between(20, 10)")]
    [InlineData("new TieredTarget(Served >= 10, Served.Between(20, 10), Served >= 5)")]
    [InlineData("new TieredTarget(Served >= 10, {|KPI2001:Served.Between(5, 20)|}, Served.Exactly(15))")]
    public Task A_range_is_a_criterion_unless_it_is_the_wrong_way_round(string expression) =>
        RuleTest.VerifyAsync(expression.Replace("Served.Between(20, 10), Served >= 5", "Served.Between(20, 10), {|KPI2001:Served >= 5|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("Measure.Ratio(\"roi\", \"Return\") >= {|KPI2004:-1|}")]
    [InlineData("Measure.Points(\"ita\", \"ITA\").Observed({|KPI2004:-0.5m|})")]
    [InlineData("Measure.Money(\"a\", \"A\", canBeNegative: false) >= {|KPI2004:Baht.Of(-1)|}")]
    [InlineData("Measure.Money(\"a\", \"A\", canBeNegative: true) >= Baht.Of(-1)")]
    [InlineData("Measure.Ratio(\"roi\", \"Return\", canBeNegative: true) >= -1")]
    [InlineData("Measure.Points(\"ita\", \"ITA\", canBeNegative: number > 5) >= -1")]
    [InlineData("Measure.Date(\"launch\", \"Launch\") <= new LocalDate(2025, 9, 30)")]
    [InlineData("money.Observed(Baht.Of(-1))")]
    public Task Money_ratios_and_points_start_at_0_unless_the_measure_says_otherwise(string expression) => RuleTest.VerifyAsync(expression);

    private const string Measures =
        """
        static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
        static readonly Measure<long> Served = Measure.Count("served", "Served");
        static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
        static readonly Measure<Baht> Impact = Measure.Money("impact", "Impact");
        static readonly Measure<decimal> Return = Measure.Points("roi", "Return", canBeNegative: true);
        """;

    [Theory]
    [InlineData("Served.Incremental(Year, 5, {|KPI2004:-6|}, null, 2)")]
    [InlineData("Served.Incremental(Year, 5, -5, null, 2)")]
    [InlineData("Served.Incremental(Year, null, {|KPI2004:-1|}, {|KPI2004:-1|})")]
    [InlineData("Served.Cumulative(Year, 5, null, {|KPI2004:-1|}, 2)")]
    [InlineData("Served.Cumulative(Year, [5, {|KPI2004:-1|}])")]
    [InlineData("Trust.Cumulative(Year, {|KPI2004:100.01m|}, 100, 0)")]
    [InlineData("Impact.Incremental(Year, Baht.Of(1), -Baht.Of(1), {|KPI2004:-Baht.Of(0.01m)|})")]
    [InlineData("Return.Incremental(Year, -1, -1)")]
    [InlineData("Served.Cumulative(Year)")]
    public Task Where_a_series_stands_is_what_the_measure_can_take(string expression) => ThrownTest.VerifyAsync(expression, Measures);

    [Fact]
    public Task A_sum_that_the_measure_cannot_take_is_shown_with_the_figures_that_come_to_it() => RuleTest.VerifyAsync(
        "Served.Incremental(Year, 5, null, {|KPI2004:-6|}, {|KPI2004:-2|})",
        "-1 (5 + -6) is outside what measure served can take: a count is a whole number from 0",
        "-3 (5 + -6 + -2) is outside what measure served can take: a count is a whole number from 0");

    [Theory]
    [InlineData("Trust.Incremental(Year, -1)")]
    [InlineData("Served.Cumulative(Year, -1, 2, 3, 4, 5)")]
    [InlineData("Served.Cumulative(Year, null!)")]
    public async Task What_is_refused_by_no_rule_is_not_reported(string expression)
    {
        await ThrownTest.VerifyAsync(expression, Measures);
        await ThrownTest.VerifyAsync($"({expression}).WithWords(1, \"x\")", Measures);
    }

    [Theory]
    [InlineData("count.Incremental(Year, {|KPI2004:-1|}, number, -5)")]
    [InlineData("count.Cumulative(Year, number, {|KPI2004:-1|})")]
    [InlineData("money.Cumulative(Year, Baht.Of(amount), -Baht.Of(1))")]
    [InlineData("Impact.Cumulative(Year, Baht.Of(amount), {|KPI2004:-Baht.Of(1)|})")]
    [InlineData("Impact.Incremental(Year, -Baht.Of(1), Baht.Of(amount))")]
    [InlineData("Served.Incremental(Year, number, -5)")]
    [InlineData("Measure.Points(\"a\", \"A\").Incremental(Year, decimal.MaxValue, decimal.MaxValue, -1)")]
    [InlineData("Measure.Points(\"a\", \"A\").Incremental(Year, -1, decimal.MaxValue, 0.1m)")]
    public Task Figures_of_a_series_that_are_unknown_are_left_aside(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("percentage >= -1")]
    [InlineData("percentage >= 120")]
    [InlineData("count >= 0")]
    [InlineData("Served >= number")]
    [InlineData("Trust >= amount")]
    [InlineData("Impact >= Baht.Of(amount)")]
    public Task What_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);
}
