namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>The ways to write a list that the evaluator sees through: each once legal and once with a code that stands twice.</summary>
public sealed class KnownListTests
{
    private const string First = "new Indicator(\"1.1\", \"A\", 1)";
    private const string Second = "new Indicator(\"1.2\", \"B\", 1)";
    private const string Twice = "{|KPI3005:new Indicator(\"1.1\", \"B\", 1)|}";

    [Theory]
    [InlineData("[{0}, {1}]")]
    [InlineData("new Indicator[] {{ {0}, {1} }}")]
    [InlineData("new Indicator[2] {{ {0}, {1}, }}")]
    [InlineData("new[] {{ {0}, {1} }}")]
    [InlineData("(Indicator[])[{0}, {1}]")]
    [InlineData("(List<Indicator>)[{0}, {1}]")]
    [InlineData("(IReadOnlyList<Indicator>)[{0}, {1}]")]
    [InlineData("(System.Collections.Immutable.ImmutableArray<Indicator>)[{0}, {1}]")]
    public async Task A_list_written_in_place_is_known(string list)
    {
        await ExecutedTest.VerifyAsync($"public static Component Run() => new(\"1\", \"A\", {string.Format(null, list, First, Second)});");
        await ExecutedTest.VerifyAsync($"public static Component Run() => new(\"1\", \"A\", {string.Format(null, list, First, Twice)});", "KPI3005");
    }

    [Theory]
    [InlineData("IEnumerable<Indicator>")]
    [InlineData("IReadOnlyCollection<Indicator>")]
    [InlineData("IReadOnlyList<Indicator>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Indicator>")]
    public async Task A_list_in_a_field_that_cannot_be_changed_is_known(string type)
    {
        await ExecutedTest.VerifyAsync(Members("[{0}, {1}]", "Items", Second));
        await ExecutedTest.VerifyAsync(Members("[{0}, {1}]", "{|KPI3005:Items|}", First), "KPI3005");

        string Members(string list, string argument, string second) =>
            $"private static readonly {type} Items = {string.Format(null, list, First, second)};\npublic static Component Run() => new(\"1\", \"A\", {argument});";
    }

    [Theory]
    [InlineData("One, Two", "One, {|KPI3005:One|}")]
    [InlineData("Two, new(\"1.1\", \"A\", 1)", "One, {|KPI3005:new(\"1.1\", \"A\", 1)|}")]
    public async Task Items_that_are_fields_are_known(string legal, string wrong)
    {
        const string Fields = $"private static readonly Indicator One = {First}, Two = {Second};\n";
        await ExecutedTest.VerifyAsync(Fields + $"public static Component Run() => new(\"1\", \"A\", [{legal}]);");
        await ExecutedTest.VerifyAsync(Fields + $"public static Component Run() => new(\"1\", \"A\", [{wrong}]);", "KPI3005");
    }

    [Theory]
    [InlineData("Evidence.Pending(\"1.1\", 1), Evidence.Pending(\"2.1\", 1)", "Evidence.Pending(\"1.1\", 1), {|KPI3009:Evidence.Awarded(\"1.1\", 1)|}")]
    [InlineData("[Evidence.Pending(\"1.1\", 1)]", "[Evidence.Pending(\"1.1\", 1), {|KPI3009:Evidence.Pending(\"1.1\", 1)|}]")]
    [InlineData("new Evidence[] { }", "new Evidence[] { Evidence.Pending(\"1.1\", 1), {|KPI3009:Evidence.Pending(\"1.1\", 1)|} }")]
    [InlineData("new[] { Evidence.Pending(\"1.1\", 1) }", "new[] { Evidence.Pending(\"1.1\", 1), {|KPI3009:Evidence.Pending(\"1.1\", 1)|} }")]
    [InlineData("evidence: Evidence.Pending(\"1.1\", 1)", "evidence: {|KPI3009:Evidence.Pending(\"3\", 1)|}")]
    [InlineData("", "{|KPI3009:Trust.Observed(5)|}")]
    public async Task Arguments_of_a_params_parameter_are_known(string legal, string wrong)
    {
        const string Fields =
            """
            private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
            private static readonly Scorecard Legal = new("ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
                [new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 30)])]);

            """;
        string assess = legal.Length == 0 ? "Legal.Assess(Array.Empty<Evidence>())" : $"Legal.Assess({legal})";
        await ExecutedTest.VerifyAsync(Fields + $"public static Assessment Run() => {assess};");
        await ExecutedTest.VerifyAsync(Fields + $"public static Assessment Run() => Legal.Assess({wrong});", "KPI3009");
    }
}
