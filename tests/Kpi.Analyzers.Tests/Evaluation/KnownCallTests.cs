namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>The ways to write a call that the evaluator sees through: each once legal and once wrong.</summary>
public sealed class KnownCallTests
{
    [Theory]
    [InlineData("new Indicator({0}, \"A\", 1)")]
    [InlineData("new({0}, \"A\", 1)")]
    [InlineData("new Indicator({0}, \"A\", 1, null)")]
    [InlineData("new Indicator({0}, \"A\", 1, default)")]
    [InlineData("new Indicator({0}, \"A\", 1, target: null)")]
    [InlineData("new Indicator(code: {0}, title: \"A\", weight: 1)")]
    [InlineData("new Indicator(weight: 1, title: \"A\", code: {0})")]
    [InlineData("new(target: null, weight: 1, title: \"A\", code: {0})")]
    [InlineData("(new Indicator({0}, \"A\", 1))")]
    [InlineData("(Indicator)(object)new Indicator({0}, \"A\", 1)")]
    [InlineData("new Indicator({0}, \"A\", 1)!")]
    public async Task A_creation_is_seen_however_it_is_written(string creation)
    {
        await ExecutedTest.VerifyAsync($"public static Indicator Run() => {string.Format(null, creation, "\"1.1\"")};");
        await ExecutedTest.VerifyAsync($"public static Indicator Run() => {string.Format(null, creation, "{|KPI3012:\"1.\"|}")};", "KPI3012");
    }

    [Theory]
    [InlineData("\"1.1\"", "\"1.\"")]
    [InlineData("Code", "Code + \".\"")]
    [InlineData("Code + \".2\"", "\"x\" + Code")]
    [InlineData("$\"{Code}.1\"", "$\"{Code}.\"")]
    [InlineData("nameof(Code) == \"Code\" ? \"1\" : \"x\"", "nameof(Code)")]
    [InlineData("ReadOnly", "Wrong")]
    [InlineData("@\"1.1\"", "\"\"\"1 \"\"\"")]
    public async Task A_text_is_known(string legal, string wrong)
    {
        const string Fields = "private const string Code = \"1\";\nprivate static readonly string ReadOnly = \"1.1\", Wrong = \"1.1.\";\n";
        await ExecutedTest.VerifyAsync(Fields + $"public static Indicator Run() => new({legal}, \"A\", 1);");
        await ExecutedTest.VerifyAsync(Fields + $"public static Indicator Run() => new({{|KPI3012:{wrong}|}}, \"A\", 1);", "KPI3012");
    }

    [Theory]
    [InlineData("public static readonly object Value = {0}; public static object Run() => Value;")]
    [InlineData("public static object Value {{ get; }} = {0}; public static object Run() => Value;")]
    [InlineData("public static object Run() => {0};")]
    [InlineData("public static object Run() {{ return {0}; }}")]
    [InlineData("public static object Run() {{ object local = {0}; return local; }}")]
    [InlineData("public static object Value {{ get {{ return {0}; }} }} public static object Run() => Value;")]
    [InlineData("public static object Value => {0}; public static object Run() => Value;")]
    [InlineData("public static object Run() {{ return Local(); object Local() => {0}; }}")]
    [InlineData("public static object Run() => ((Func<object>)(() => {0}))();")]
    [InlineData("public static object Run() => new[] {{ 1 }}.Select(_ => {0}).ToArray();")]
    [InlineData("public static object Run() => (from number in new[] {{ 1 }} select {0}).ToArray();")]
    [InlineData("public static object Run() {{ try {{ return {0}; }} finally {{ }} }}")]
    [InlineData("public static object Run() => new Base({0}); public class Base(object value) {{ public object Value => value; }}")]
    [InlineData("public static object Run() => new Derived(); public class Base(object value) {{ public object Value => value; }} public class Derived() : Base({0});")]
    [InlineData("public static object Run() => new Derived(); public class Base(object value) {{ public object Value => value; }} public class Derived : Base {{ public Derived() : base({0}) {{ }} }}")]
    [InlineData("public static object Run() => new Plan(); public class Plan {{ public readonly object Value = {0}; }}")]
    [InlineData("public static object Run() => new Plan(); public class Plan {{ public object Value {{ get; }} = {0}; }}")]
    [InlineData("public static object Run() => new Plan(); public class Plan {{ static Plan() {{ _ = {0}; }} public Plan() {{ }} }}")]
    [InlineData("public static event Action? Happened = Of({0}); static Action? Of(object value) => null; public static void Run() => Happened?.Invoke();")]
    [InlineData("public static object Run() => Later().ToArray(); static IEnumerable<object> Later() {{ yield return {0}; }}")]
    [InlineData("public static void Run() => Later().GetAwaiter().GetResult(); static async System.Threading.Tasks.Task<object> Later() {{ await System.Threading.Tasks.Task.Yield(); return {0}; }}")]
    public async Task A_mistake_is_reported_once_wherever_it_stands(string members)
    {
        await ExecutedTest.VerifyAsync(string.Format(null, members, "new Indicator(\"1.1\", \"A\", 1)"));
        await ExecutedTest.VerifyAsync(string.Format(null, members, "new Indicator({|KPI3012:\"1.\"|}, \"A\", 1)"), "KPI3012");
    }

    [Theory]
    [InlineData("Served >= 5", "Served >= 7", "Served >= 4")]
    [InlineData("Served <= 5", "Served < 5", "Served <= 6")]
    [InlineData("Served > 5", "Served > 6", "Served >= 5")]
    [InlineData("Served < 5", "Served <= 3", "Served <= 5")]
    [InlineData("Served >= 5", "Served.Exactly(7)", "Served.Exactly(threshold: 4)")]
    [InlineData("Served >= 5 | Trust >= 50", "Served >= 5 & Trust >= 50", "Served >= 4")]
    [InlineData("!(Served < 5)", "!(Served < 7)", "!(Served < 4)")]
    [InlineData("!!(Served >= 5)", "!!(Served >= 7)", "!!(Served >= 4)")]
    [InlineData("(Served >= 5).AsPrinted(\"5\")", "(Served >= 7).AsPrinted(\"7\")", "(Served >= 4).AsPrinted(\"4\")")]
    [InlineData("Adopted.Done | Served >= 5", "Adopted.Done", "Adopted.NotDone")]
    [InlineData("Five", "Served >= 7", "Four")]
    [InlineData("Five | Adopted.Done", "Five", "Four | Adopted.NotDone")]
    [InlineData("Trust >= 50", "Trust >= 50.5m", "Trust >= 49.5m")]
    [InlineData("Trust >= Half", "Trust >= Half + 1", "Trust >= Half - 1")]
    [InlineData("Measure.Count(title: \"A\", code: \"served\") >= 5", "Served >= 7", "Measure.Count(\"served\", new(\"ก\", \"B\")) >= 4")]
    public async Task A_criterion_is_the_set_that_the_program_makes(string basic, string legal, string wrong)
    {
        const string Fields =
            """
            private static readonly Measure<long> Served = Measure.Count("served", "Served");
            private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
            private static readonly Achievement Adopted = Measure.Achieved("adopted", "Adopted");
            private static readonly Criterion Five = Served >= 5, Four = Served >= 4;
            private static readonly decimal Half = 50m;

            """;
        string advanced = legal == "Adopted.Done" ? "Adopted.Done & Served >= 9" : $"({legal}) & Trust >= 99";
        await ExecutedTest.VerifyAsync(Fields + $"public static TieredTarget Run() => new({basic}, {legal}, {advanced});");
        await ExecutedTest.VerifyAsync(Fields + $"public static TieredTarget Run() => new(advanced: ({wrong}) & Trust >= 99, standard: {{|KPI2001:{wrong}|}}, basic: {basic});", "KPI2001");
    }

    [Theory]
    [InlineData("class Plan { private readonly Weight _weight = 70; public object Make() => {0}; }")]
    [InlineData("class Plan { private static readonly Weight _weight = 70; public object Make() => {0}; }")]
    [InlineData("class Plan { private readonly Weight _weight = 70; public object Make() => ((Func<object>)(() => {0}))(); }")]
    [InlineData("class Plan { private readonly Weight _weight = 70; public object Make() { var plan = this; return {0}; } public int Other; public Plan() { Other = 1; } }")]
    public async Task A_field_of_an_object_or_a_type_is_known(string type)
    {
        const string Scorecard = "new Scorecard(\"ETDA\", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, {0})";
        const string Components = "[new(\"1\", \"A\", [new(\"1.1\", \"B\", _weight)]), new(\"2\", \"C\", [new(\"2.1\", \"D\", {0})])]";
        const string Definitions = "public static class Definitions { public static object Run() => new Plan().Make(); }\n";
        await ExecutedTest.VerifyFileAsync(Definitions + type.Replace("{0}", string.Format(null, Scorecard, string.Format(null, Components, "30")), StringComparison.Ordinal));
        await ExecutedTest.VerifyFileAsync(
            Definitions + type.Replace("{0}", string.Format(null, Scorecard, "{|KPI3001:" + string.Format(null, Components, "31") + "|}"), StringComparison.Ordinal),
            "KPI3001");
    }
}
