namespace Kpi.Analyzers.Tests.Rules;

/// <summary>Measures that are computed from others: KPI2004 of what follows, and what the value decides.</summary>
public sealed class ComputedMeasureTests
{
    private const string Measures =
        """
        static readonly Measure<long> Linked = Measure.Count("linked", "Linked agencies");
        static readonly Measure<long> Agencies = Measure.Count("agencies", "Agencies");
        static readonly Measure<Percentage> Online = Measure.Percent("online", "Online");
        static readonly Measure<Percentage> ByPost = Measure.Percent("by-post", "By post");
        static readonly Measure<Baht> Cost = Measure.Money("cost", "Cost");
        static readonly Measure<Baht> Change = Measure.Money("change", "Change", canBeNegative: true);
        static readonly Measure<LocalDate> Opened = Measure.Date("opened", "Opened");
        static readonly Achievement Adopted = Measure.Achieved("adopted", "Adopted");
        static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
        """;

    [Theory]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(100_004), Agencies.Observed(100_000))")]
    [InlineData("{|KPI2004:Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(100_005), Agencies.Observed(100_000))|}")]
    [InlineData("{|KPI2004:Trust.AsRatioOf(Linked, Agencies, 3).Observed(Linked.Observed(100_004), Agencies.Observed(100_000))|}")]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Agencies.Observed(4), Linked.Observed(3))")]
    [InlineData("{|KPI2004:Trust.AsRatioOf(Linked, Agencies, 2).Observed(Agencies.Observed(3), Linked.Observed(4))|}")]
    [InlineData("Trust.AsRatioOf(decimals: 0, denominator: Cost, numerator: Change).Observed([Change.Observed(-Baht.Of(1)), Cost.Observed(Baht.Of(201))])")]
    [InlineData("Trust.AsRatioOf(decimals: 0, denominator: Cost, numerator: Change).Observed({|KPI2004:[Change.Observed(-Baht.Of(1)), Cost.Observed(Baht.Of(200))]|})")]
    [InlineData("Trust.AsSumOf(Online, ByPost).Observed(Online.Observed(60), ByPost.Observed(40))")]
    [InlineData("{|KPI2004:Trust.AsSumOf(Online, ByPost).Observed(Online.Observed(60), ByPost.Observed(40.01m))|}")]
    [InlineData("Trust.AsSumOf([Online]).Observed({|KPI2004:new[] { Online.Observed(100.01m) }|})")]
    [InlineData("Trust.AsMeanOf(1, Online, ByPost).Observed(Online.Observed(100), ByPost.Observed(100.01m))")]
    [InlineData("{|KPI2004:Trust.AsMeanOf(2, Online, ByPost).Observed(Online.Observed(100), ByPost.Observed(100.01m))|}")]
    [InlineData("Cost.AsSumOf(Change).Observed(Change.Observed(Baht.Of(0)))")]
    [InlineData("{|KPI2004:Cost.AsSumOf(Change).Observed(Change.Observed(-Baht.Of(0.01m)))|}")]
    public Task What_follows_is_what_the_measure_can_take(string expression) => ThrownTest.VerifyAsync(expression, Measures);

    [Theory]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(4), Agencies.Observed(0))")]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(4))")]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(4), Linked.Observed(3))")]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(4), Agencies.Observed(3), Agencies.Observed(3))")]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(4), Cost.Observed(Baht.Of(3)))")]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 2).Observed(Linked.Observed(4), Measure.Count(\"others\", \"Others\").Observed(3))")]
    [InlineData("Trust.AsRatioOf(Linked, Agencies, 29).Observed(Linked.Observed(4), Agencies.Observed(3))")]
    [InlineData("Trust.AsRatioOf(Linked, Linked, 2).Observed(Linked.Observed(4), Linked.Observed(3))")]
    [InlineData("Trust.AsRatioOf(Linked, Adopted, 2).Observed(Linked.Observed(4), Adopted.Observed(true))")]
    [InlineData("Trust.AsRatioOf(Opened, Agencies, 2).Observed(Opened.Observed(new LocalDate(2025, 9, 30)), Agencies.Observed(3))")]
    [InlineData("Linked.AsRatioOf(Change, Cost, 1).Observed(Change.Observed(-Baht.Of(1)), Cost.Observed(Baht.Of(2)))")]
    [InlineData("Trust.AsSumOf(Online, Trust).Observed(Online.Observed(60), Trust.Observed(60))")]
    [InlineData("Trust.AsSumOf(Online, Online).Observed(Online.Observed(60), Online.Observed(60))")]
    [InlineData("Trust.AsSumOf().Observed(Online.Observed(101))")]
    [InlineData("Trust.AsMeanOf(-1, Online).Observed(Online.Observed(101))")]
    [InlineData("Opened.AsSumOf(Opened).Observed(Opened.Observed(new LocalDate(2025, 9, 30)))")]
    public Task What_is_refused_by_no_rule_is_not_reported(string expression) => ThrownTest.VerifyAsync(expression, Measures);

    [Theory]
    [InlineData("Measure.Points(\"a\", \"A\").AsSumOf(Points, Others).Observed(Points.Observed(decimal.MaxValue), Others.Observed(0.5m))")]
    [InlineData("Measure.Points(\"a\", \"A\").AsMeanOf(28, Points).Observed(Points.Observed(decimal.MaxValue))")]
    public Task What_no_decimal_holds_is_not_reported(string expression) => DefinitionTest.VerifyAsync(
        $"""
        static readonly Measure<decimal> Points = Measure.Points("points", "Points");
        static readonly Measure<decimal> Others = Measure.Points("others", "Others");
        public static object Run() => {expression};
        """);

    [Fact]
    public Task The_message_says_what_follows() => DefinitionTest.VerifyAsync(
        $$"""
        {{Measures}}
        public static object Run() => Trust.AsRatioOf(Linked, Agencies, 2).Observed({|KPI2004:[Linked.Observed(4), Agencies.Observed(3)]|});
        """,
        "133.33 is outside what measure trust can take: a share is 0 to 100 percent");

    [Theory]
    [InlineData("Trust.AsRatioOf(Served, count, 2).Observed(Served.Observed(4), count.Observed(3))")]
    [InlineData("Trust.AsRatioOf(Served, Measure.Count(code, \"A\"), 2).Observed(Served.Observed(4), Measure.Count(\"agencies\", \"A\").Observed(3))")]
    [InlineData("Trust.AsRatioOf(Served, Measure.Count(\"agencies\", \"A\"), number).Observed(Served.Observed(4), Measure.Count(\"agencies\", \"A\").Observed(3))")]
    [InlineData("Trust.AsRatioOf(Served, Measure.Count(\"agencies\", \"A\"), 2).Observed(Served.Observed(4), Measure.Count(\"agencies\", \"A\").Observed(number))")]
    [InlineData("percentage.AsSumOf(Trust).Observed(Trust.Observed(4))")]
    [InlineData("Trust.AsSumOf(Growth).Observed(new List<Observation>(number))")]
    public Task What_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("Legal.Assess({|KPI3009:Growth.AsSumOf(Trust).Observed(Trust.Observed(4))|}, evidence)")]
    [InlineData("Legal.Assess({|KPI3009:Growth.AsSumOf(Trust).Observed(Trust.Observed(amount))|}, evidence)")]
    [InlineData("Legal.Assess({|KPI3009:Growth.AsMeanOf(number, Trust).Observed(Trust.Observed(4))|}, evidence)")]
    [InlineData("Legal.Assess(Trust.Observed(77.53m), {|KPI3009:Trust.AsSumOf(Growth).Observed(Growth.Observed(4))|}, evidence)")]
    [InlineData("Legal.Assess(Trust.AsSumOf(Growth).Observed(Growth.Observed(77.53m)), Evidence.Awarded(\"2.1\", 90))")]
    [InlineData("Legal.Assess(Trust.AsMeanOf(2, Growth).Observed(Growth.Observed(0.7753m)), Evidence.Awarded(\"2.1\", 90))")]
    [InlineData("Legal.Assess(Trust.AsRatioOf(Served, Measure.Count(\"visitors\", \"Visitors\"), 2).Observed(Served.Observed(7), Measure.Count(\"visitors\", \"Visitors\").Observed(800)), Evidence.Awarded(\"2.1\", 90))")]
    public Task It_is_evidence_as_any_observation(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("Trust.AsRatioOf(Linked, ")]
    [InlineData("Trust.AsRatioOf(Linked, Linked.Observed(2)")]
    [InlineData("Trust.AsSumOf(Online).Observed(Online.Observed(), )")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1525", "CS7036", "CS1026", "CS1002", "CS1503", "CS1501", "CS1513", "CS1003")
            .VerifyAsync(DefinitionTest.InClass($"{Measures}\npublic static object Run() => {expression};"));
}
