namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3005.</summary>
public sealed class CodeUsedTwiceTests
{
    [Fact]
    public Task An_indicator_code_twice_in_a_component_at_the_second() => RuleTest.VerifyAsync(
        "new Component(\"1\", \"A\", [new(\"1.1\", \"B\", 10), new(\"1.2\", \"C\", 10), {|KPI3005:new(\"1.1\", \"D\", 10)|}])",
        "The indicator code 1.1 is used already: each code stands once");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new Component(\"1\", \"A\", [new(\"1.1\", \"B\", 10), {|KPI3005:new(\"1.1\", \"D\", 10)|}])",
        "รหัสตัวชี้วัด 1.1 ถูกใช้แล้ว: แต่ละรหัสใช้ได้ครั้งเดียว");

    [Fact]
    public Task A_component_code_twice() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), {|KPI3005:new(\"1\", \"C\", [new(\"2.1\", \"D\", 30)])|}])",
        "The component code 1 is used already: each code stands once");

    [Fact]
    public Task An_indicator_code_in_two_components() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), {|KPI3005:new(\"2\", \"C\", [new(\"1.1\", \"D\", 30)])|}])",
        "The indicator code 1.1 is used already: each code stands once");

    [Fact]
    public Task Each_further_use_is_a_mistake() => RuleTest.VerifyAsync(
        "new Component(\"1\", \"A\", [new(\"1.1\", \"B\", 10), {|KPI3005:new(\"1.1\", \"C\", 10)|}, {|KPI3005:new(\"1.1\", \"D\", 10)|}])");

    [Fact]
    public Task Two_known_codes_decide_beside_unknown_ones() => RuleTest.VerifyAsync(
        "new Component(code, \"A\", [indicator, new(\"1.1\", \"B\", amount), new(code, \"C\", 1), .. indicators, {|KPI3005:new(\"1.1\", \"D\", 10)|}])");

    [Fact]
    public Task A_list_that_stands_elsewhere_shows_the_mistake_as_a_whole() => DefinitionTest.VerifyAsync(
        """
        private static readonly IReadOnlyList<Indicator> Indicators = [new("1.1", "B", 10), new("1.1", "C", 10)];
        public static Component Run() => new("1", "A", {|KPI3005:Indicators|});
        """,
        "The indicator code 1.1 is used already: each code stands once");

    private const string Projects =
        """
        static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
        static readonly Criterion Target = Measure.Count("served", "Served") >= 10;
        static Project Of(string code) => new(code, "A", Year, []);
        """;

    [Theory]
    [InlineData("new Project(\"1\", \"A\", Year, [new(\"1\", \"B\", Target), new(\"2\", \"C\", Target), {|KPI3005:new(\"1\", \"D\", Target)|}])")]
    [InlineData("new ProjectPortfolio(\"A\", Year, [Of(\"1\"), Of(\"2\"), {|KPI3005:Of(\"1\")|}])")]
    [InlineData("new ProjectPortfolio(\"A\", Year, [Of(\"1\"), Of(\"1.1\")])")]
    [InlineData("new Project(\"1\", \"A\", Year, [new(\"1\", \"B\", Target)])")]
    public Task Codes_of_a_project_and_of_a_portfolio_stand_once(string expression) => ThrownTest.VerifyAsync(expression, Projects);

    [Fact]
    public Task What_is_unknown_of_projects_is_not_judged_and_what_is_known_decides() => DefinitionTest.VerifyAsync(
        """
        public static Project Run(string code, FiscalYear year, Criterion target, ProjectIndicator indicator, IEnumerable<ProjectIndicator> others, IEnumerable<QuarterlyProgress> progress) =>
            new(code, "A", year, [new(code, "B", target), new(code, "C", target), indicator, indicator, new("1", "D", target, progress: progress), .. others, {|KPI3005:new("1", "E", target)|}]);
        public static ProjectPortfolio Join(FiscalYear year, Project project, IEnumerable<Project> projects) =>
            new("A", year, [project, project, new("1", "B", year, []), .. projects, {|KPI3005:new("1", "C", year, [])|}]);
        """,
        "The indicator code 1 is used already: each code stands once",
        "The project code 1 is used already: each code stands once");

    [Theory]
    [InlineData("new Component(\"1\", \"A\", [new(\"1.1\", \"B\", 10), new(\"1.10\", \"C\", 10)])")]
    [InlineData("new Component(\"1\", \"A\", [new(\"1\", \"B\", 10)])")]
    [InlineData("new Component(\"1\", \"A\", [new(code, \"B\", 10), new(code, \"C\", 10)])")]
    [InlineData("new Component(\"1\", \"A\", [indicator, indicator])")]
    [InlineData("new Scorecard(\"ETDA\", Year, Framework, [component, component])")]
    public Task Different_or_unknown_codes_are_not_judged(string expression) => RuleTest.VerifyAsync(expression);
}
