namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2009.</summary>
public sealed class MeasureOfTwoTitlesTests
{
    private const string Fields =
        """
        private static readonly Measure<long> Supported = Measure.Count("smes", "Supported");
        private static readonly Measure<long> Trained = Measure.Count("smes", "Trained");
        private static readonly Measure<long> Thai = Measure.Count("smes", new("สนับสนุน", "Supported"));
        private static readonly Measure<long> Other = Measure.Count("others", "Trained");
        private static readonly string Title = Environment.MachineName;
        private static readonly Measure<long> Unknown = Measure.Count("smes", Title);
        private static readonly TieredTarget Both = new(Supported >= 1, Supported >= 2, {0}Supported >= 3 & Trained >= 1{1});

        """;

    [Fact]
    public Task Two_titles_in_a_target() => RuleTest.VerifyAsync(
        "new TieredTarget(Measure.Count(\"a\", \"A\") >= 1, {|KPI2009:Measure.Count(\"a\", \"B\") >= 2|}, Measure.Count(\"a\", \"C\") >= 3)",
        "Measure a is titled “A” and “B”: one code has one title");

    [Fact]
    public Task Two_titles_that_differ_in_Thai_alone() => RuleTest.VerifyAsync(
        "new TieredTarget(Measure.Count(\"a\", \"A\") >= 1, {|KPI2009:Measure.Count(\"a\", new(\"ก\", \"A\")) >= 2|}, Measure.Count(\"a\", \"A\") >= 3)",
        "Measure a is titled “A” and “ก”: one code has one title");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new TieredTarget(Measure.Count(\"a\", new(\"ก\", \"A\")) >= 1, {|KPI2009:Measure.Count(\"a\", new(\"ข\", \"B\")) >= 2|}, Measure.Count(\"a\", new(\"ก\", \"A\")) >= 3)",
        "ตัววัด a มีชื่อทั้ง “ก” และ “ข”: หนึ่งรหัสมีชื่อเดียว");

    [Fact]
    public Task Two_titles_that_differ_in_English_alone() => RuleTest.VerifyThaiAsync(
        "new TieredTarget(Measure.Count(\"a\", new(\"ก\", \"A\")) >= 1, {|KPI2009:Measure.Count(\"a\", new(\"ก\", \"B\")) >= 2|}, Measure.Count(\"a\", new(\"ก\", \"A\")) >= 3)",
        "ตัววัด a มีชื่อทั้ง “A” และ “B”: หนึ่งรหัสมีชื่อเดียว");

    [Theory]
    [InlineData("Supported >= 1, Supported >= 2, {|KPI2009:Supported >= 3 & Trained >= 1|}")]
    [InlineData("Supported >= 1 & Other >= 1, Supported >= 2 & Other >= 1, Supported >= 3 & Other >= 1")]
    [InlineData("Supported >= 1, Supported >= 2, Unknown >= 3")]
    [InlineData("Supported >= 1, {|KPI2009:Thai >= 2|}, Thai >= 3")]
    [InlineData("advanced: {|KPI2009:Trained >= 3|}, standard: Supported >= 2, basic: Supported >= 1")]
    public Task Each_measure_of_a_target_has_one_title(string tiers) => VerifyAsync($"new TieredTarget({tiers})");

    [Theory]
    [InlineData("Supported", "Supported", false)]
    [InlineData("Supported", "Trained", true)]
    [InlineData("Supported", "Other", false)]
    [InlineData("Supported", "Unknown", false)]
    public Task So_has_each_measure_of_a_scorecard(string one, string other, bool isWrong) => VerifyAsync(
        "new Scorecard(\"ETDA\", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, ["
        + $"new Component(\"1\", \"A\", [new(\"1.1\", \"B\", 70, new TieredTarget({one} >= 1, {one} >= 2, {one} >= 3))]), "
        + RuleTest.Marked($"new Component(\"2\", \"A\", [new(\"2.1\", \"B\", 30, new TieredTarget({other} >= 1, {other} >= 2, {other} >= 3))])", isWrong ? "KPI2009" : null)
        + "])");

    [Fact]
    public Task What_a_target_has_said_its_scorecard_does_not_say_again() => VerifyAsync(
        "new Scorecard(\"ETDA\", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, ["
        + "new Component(\"1\", \"A\", [new(\"1.1\", \"B\", 70, Both)]), new Component(\"2\", \"A\", [new(\"2.1\", \"B\", 30, new TieredTarget(Supported >= 1, Supported >= 2, Supported >= 3))])])");

    [Fact]
    public Task Two_kinds_are_refused_and_not_warned_of_as_well() => RuleTest.VerifyAsync(
        "new TieredTarget(Measure.Count(\"a\", \"A\") >= 1, Measure.Count(\"a\", \"A\") >= 2, {|KPI2008:Measure.Count(\"a\", \"A\") >= 3 & Measure.Share(\"a\", \"B\") >= 1|})");

    [Theory]
    [InlineData("new TieredTarget(Measure.Count(\"a\", ) >= 1, Supported >= 2, )")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1525", "CS7036", "CS0839")
            .VerifyAsync(DefinitionTest.InClass($"private static readonly Measure<long> Supported = Measure.Count(\"smes\", \"Supported\");\npublic static object Run() => {expression};"));

    private static Task VerifyAsync(string expression) => DefinitionTest.VerifyAsync(
        Fields.Replace("{0}", "{|KPI2009:", StringComparison.Ordinal).Replace("{1}", "|}", StringComparison.Ordinal) + $"public static object Run() => {expression};");
}
