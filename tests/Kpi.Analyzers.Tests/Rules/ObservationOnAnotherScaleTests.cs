namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2007.</summary>
public sealed class ObservationOnAnotherScaleTests
{
    [Fact]
    public Task A_fraction_where_tiers_are_percentages() => RuleTest.VerifyAsync(
        "Legal.Assess({|KPI2007:Trust.Observed(0.7753m)|}, Evidence.Awarded(\"2.1\", 90))",
        "0.7753 for measure trust looks like a fraction, where the lowest threshold is 65: a percentage is written 77.53");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "Legal.TotalOf({|KPI2007:Trust.Observed(1)|}, Evidence.Awarded(\"2.1\", 90))",
        "ค่า 1 ของตัววัด trust ดูเหมือนเศษส่วน แต่เกณฑ์ต่ำสุดคือ 65: ร้อยละเขียน 100");

    [Theory]
    [InlineData("0.324m", false)]
    [InlineData("0.325m", true)]
    [InlineData("1", true)]
    [InlineData("1.0001m", false)]
    [InlineData("0", false)]
    [InlineData("amount", false)]
    public Task The_value_is_at_most_1_and_near_a_tier_when_it_is_a_percentage(string value, bool isWrong) =>
        RuleTest.VerifyAsync($"Legal.Assess({Marked($"Trust.Observed({value})", isWrong)}, Evidence.Awarded(\"2.1\", 90))");

    [Theory]
    [InlineData("new TieredTarget(Trust >= 10, Trust >= 11, Trust >= 12)", true)]
    [InlineData("new TieredTarget(Trust > 10, Trust > 11, Trust > 12)", true)]
    [InlineData("new TieredTarget(Trust >= 9.9m, Trust >= 11, Trust >= 12)", false)]
    [InlineData("new TieredTarget(Trust >= 65 & Adopted.Done, Trust >= 75 & Adopted.Done, Trust >= 85 & Adopted.Done)", true)]
    [InlineData("new TieredTarget(Trust <= 20, Trust <= 15, Trust <= 10)", false)]
    [InlineData("new TieredTarget(!(Trust > 20), !(Trust > 15), !(Trust > 10))", false)]
    [InlineData("new TieredTarget(Trust.Between(20, 30), Trust.Between(22, 28), Trust.Exactly(25))", false)]
    [InlineData("new TieredTarget(percentage >= 65, percentage >= 75, percentage >= 85)", false)]
    [InlineData("target", false)]
    public Task The_thresholds_are_known_and_ask_for_10_or_more(string target, bool isWrong) => RuleTest.VerifyAsync(
        Assess($"new(\"1.1\", \"B\", 70, {target})", $"{Marked("Trust.Observed(0.9m)", isWrong)}, Evidence.Awarded(\"2.1\", 90), evidence"));

    [Theory]
    [InlineData("new(\"1.1\", \"B\", 35, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85)), new(\"1.2\", \"B\", 35, new TieredTarget(Trust >= 0.5m, Trust >= 0.6m, Trust >= 0.7m))")]
    [InlineData("new(\"1.1\", \"B\", 35, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85)), new(\"1.2\", \"B\", 35, target)")]
    [InlineData("new(\"1.1\", \"B\", 35, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85)), indicator")]
    public Task Any_other_target_may_have_thresholds_near_1(string indicators) =>
        RuleTest.VerifyAsync(Assess(indicators, "Trust.Observed(0.9m), Evidence.Awarded(\"2.1\", 90), evidence"));

    [Theory]
    [InlineData("Growth", true)]
    [InlineData("Impact", false)]
    [InlineData("Ratio", false)]
    public Task Only_percentages_have_two_scales(string measure, bool isWrong)
    {
        string of(int number) => measure == "Impact" ? $"Baht.Of({number})" : $"{number}";
        string value = measure == "Impact" ? "Baht.Of(0.9m)" : "0.9m";
        string named = measure == "Ratio" ? "Measure.Ratio(\"ratio\", \"Ratio\")" : measure;
        return RuleTest.VerifyAsync(Assess(
            $"new(\"1.1\", \"B\", 70, new TieredTarget({named} >= {of(65)}, {named} >= {of(75)}, {named} >= {of(85)}))",
            $"{Marked($"{named}.Observed({value})", isWrong)}, Evidence.Awarded(\"2.1\", 90)"));
    }

    [Theory]
    [InlineData("Trust.Observed(0.9m), evidence")]
    [InlineData("[Trust.Observed(0.9m), .. pieces]")]
    public Task An_unknown_scorecard_may_have_any_threshold(string evidence) => RuleTest.VerifyAsync($"scorecard.Assess({evidence})");

    [Fact]
    public Task Other_evidence_may_be_unknown() => RuleTest.VerifyAsync("Legal.Assess(evidence, {|KPI2007:Trust.Observed(0.9m)|})");

    [Fact]
    public Task What_is_refused_is_reported_alone() => RuleTest.VerifyAsync(
        "Legal.Assess(Trust.Observed(0.9m), {|KPI3009:Served.Observed(5)|})");

    [Theory]
    [InlineData("Legal.Assess(Trust.Observed(), )")]
    [InlineData("Legal.Assess(Trust.Observed(0.9m, ")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1525", "CS7036", "CS1026", "CS1002", "CS1503", "CS1501", "CS1513", "CS1003")
            .VerifyAsync(DefinitionTest.InClass($"private static readonly Measure<Percentage> Trust = Measure.Share(\"trust\", \"Trust\");\nprivate static readonly Scorecard Legal = null!;\npublic static object Run() => {expression};"));

    private static string Marked(string expression, bool isWrong) => RuleTest.Marked(expression, isWrong ? "KPI2007" : null);

    private static string Assess(string indicators, string evidence) =>
        $"new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [{indicators}]), new(\"2\", \"C\", [new(\"2.1\", \"D\", 30)])]).Assess({evidence})";
}
