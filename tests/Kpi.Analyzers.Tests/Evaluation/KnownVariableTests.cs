namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>Locals that are written once have that value wherever they are read; others are unknown.</summary>
public sealed class KnownVariableTests
{
    [Theory]
    [InlineData("decimal local = {0}; Weight weight = {1}local{2};")]
    [InlineData("var local = {0}; Weight weight = {1}local{2};")]
    [InlineData("decimal local; local = {0}; Weight weight = {1}local{2};")]
    [InlineData("decimal local; if (Environment.ProcessId >= 0) local = {0}; else return; Weight weight = {1}local{2};")]
    [InlineData("decimal first = {0}, second = first; Weight weight = {1}second{2};")]
    [InlineData("decimal local = {0}; if (Environment.ProcessId >= 0) {{ Weight weight = {1}local{2}; }}")]
    [InlineData("decimal local = {0}; for (int i = 0; i < 2; i++) {{ Weight weight = {1}local{2}; }}")]
    [InlineData("for (int i = 0; i < 2; i++) {{ decimal local = {0}; Weight weight = {1}local{2}; }}")]
    [InlineData("decimal local = {0}; Action act = () => {{ Weight weight = {1}local{2}; }}; act();")]
    [InlineData("decimal local = {0}; decimal Plus() => local; Weight weight = {1}Plus(){2};")]
    [InlineData("var (local, other) = ({0}, 1); Weight weight = {1}local{2};")]
    [InlineData("(decimal local, int other) = ({0}, 1); Weight weight = {1}local{2};")]
    [InlineData("var pair = (Extra: {0}, 1); Weight weight = {1}pair.Extra{2};")]
    [InlineData("var pair = (Extra: {0}, 1); Weight weight = {1}pair.Item1{2};")]
    [InlineData("const decimal local = {0}; Weight weight = {1}local{2};")]
    [InlineData("int local = (int){0}; Weight weight = {1}local{2};")]
    [InlineData("int local = (int){0}; int next = local + 1; Weight weight = {1}next - 1{2};")]
    [InlineData("long local = (long){0}; Weight weight = {1}local{2};")]
    [InlineData("bool isLarge = (int){0} > 100; Weight weight = {1}isLarge ? 101 : 1{2};")]
    [InlineData("bool isLarge = (int){0} > 100; Weight weight = {1}!isLarge ? 1 : 101{2};")]
    [InlineData("bool isLarge = (int){0} > 100 && 1 < 2 || false; Weight weight = {1}isLarge ? 101 : 1{2};")]
    public async Task A_local_that_is_written_once_is_known(string statements)
    {
        const string Members = "public static void Run()\n{{\n{0}\n}}";
        await ExecutedTest.VerifyAsync(string.Format(null, Members, string.Format(null, statements, "1m", "", "")));
        await ExecutedTest.VerifyAsync(string.Format(null, Members, string.Format(null, statements, "101m", "{|KPI3003:", "|}")), "KPI3003");
    }

    [Theory]
    [InlineData("decimal local = 1m; local = 101m; Weight weight = local;")]
    [InlineData("decimal local = 1m; local += 100m; Weight weight = local;")]
    [InlineData("decimal local = 100m; local++; Weight weight = local;")]
    [InlineData("decimal local = 1m; Set(ref local); Weight weight = local;")]
    [InlineData("decimal local; Give(out local); Weight weight = local;")]
    [InlineData("Give(out var local); Weight weight = local;")]
    [InlineData("decimal local = 1m; ref decimal other = ref local; other = 101m; Weight weight = local;")]
    [InlineData("decimal local = 1m, second = 2m; (Environment.ProcessId >= 0 ? ref local : ref second) = 101m; Weight weight = local;")]
    [InlineData("decimal local = 1m; Action act = () => local = 101m; act(); Weight weight = local;")]
    [InlineData("decimal local = 1m; void Act() => local = 101m; Act(); Weight weight = local;")]
    [InlineData("decimal local = 1m; (local, _) = (101m, 1); Weight weight = local;")]
    [InlineData("var pair = (Extra: 1m, 1); pair.Extra = 101m; Weight weight = pair.Extra;")]
    [InlineData("var pair = (Extra: 1m, 1); Change(ref pair.Extra); Weight weight = pair.Extra;")]
    [InlineData("decimal? local = null; local ??= 101m; Weight weight = local.Value;")]
    [InlineData("foreach (decimal item in new[] { 1m, 101m }) { Weight weight = item; }")]
    [InlineData("object number = 101m; if (number is decimal local) { Weight weight = local; }")]
    [InlineData("decimal local = 1m; goto next; next: if (local > 1m) { Weight weight = local; return; } local = 101m; goto next;")]
    public Task A_local_that_something_else_may_write_is_unknown(string statements) => ExecutedTest.VerifyAsync(
        $$"""
        private static void Set(ref decimal number) => number = 101m;
        private static void Change(ref decimal number) => number = 101m;
        private static void Give(out decimal number) => number = 101m;
        public static void Run() { {{statements}} }
        """,
        "KPI3003");

    [Fact]
    public Task Top_level_statements_are_a_block_like_any_other() => (DefinitionTest.Analysis with
    {
        Settings = DefinitionTest.Settings with { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication },
    }).VerifyAsync(
        """
        decimal local = 101m;
        decimal changed = 1m;
        changed += 100m;
        Weight wrong = {|KPI3003:local|};
        Weight unknown = changed;
        Weight inFunction = {|KPI3003:Twice(local)|};
        static decimal Twice(decimal number) => number * 2;
        """);
}
