namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>Methods, local functions, lambdas, properties and operators of the same compilation are followed with their known arguments.</summary>
public sealed class KnownFunctionTests
{
    [Theory]
    [InlineData("static decimal Of() => {0};", "Of()")]
    [InlineData("static decimal Of() {{ return {0}; }}", "Of()")]
    [InlineData("static decimal Of() {{ decimal local = {0}; return local; }}", "Of()")]
    [InlineData("static decimal Of(decimal number) => number;", "Of({0})")]
    [InlineData("static decimal Of(decimal number, decimal more = 0m) => number + more;", "Of({0})")]
    [InlineData("static decimal Of(decimal more, decimal number) => number + more;", "Of(number: {0}, more: 0)")]
    [InlineData("static T Of<T>(T number) => number;", "Of({0})")]
    [InlineData("static decimal Of(params decimal[] numbers) => numbers[1];", "Of(1m, {0})")]
    [InlineData("static decimal Of(in decimal number) => number;", "Of({0})")]
    [InlineData("static decimal Of(bool isFirst) => isFirst ? {0} : 5m;", "Of(true)")]
    [InlineData("static decimal Of(int level) => level > 1 ? Of(1) : {0};", "Of(1)")]
    [InlineData("static decimal Of(decimal number) => Same(number);\nstatic decimal Same(decimal number) => number;", "Of({0})")]
    [InlineData("static decimal Of => {0};", "Of")]
    [InlineData("static decimal Of {{ get; }} = {0};", "Of")]
    [InlineData("static decimal Of {{ get {{ return {0}; }} }}", "Of")]
    [InlineData("static Func<decimal> Of() => () => {0};", "Of()()")]
    [InlineData("struct Meter {{ public static implicit operator Meter(decimal number) => new(); public static decimal operator +(Meter one, decimal other) => other; }}", "new Meter() + {0}")]
    public async Task Code_of_the_compilation_is_followed(string member, string expression)
    {
        await ExecutedTest.VerifyAsync($"private {string.Format(null, member, "1m")}\npublic static Weight Run() => {string.Format(null, expression, "1m")};");
        await ExecutedTest.VerifyAsync(
            $"private {string.Format(null, member, "101m")}\npublic static Weight Run() => {{|KPI3003:{string.Format(null, expression, "101m")}|}};", "KPI3003");
    }

    [Theory]
    [InlineData("decimal Of(decimal number) => number; Weight weight = {1}Of({0}){2};")]
    [InlineData("Weight weight = {1}Of({0}){2}; decimal Of(decimal number) => number;")]
    [InlineData("static decimal Of(decimal number) {{ return number; }} Weight weight = {1}Of({0}){2};")]
    [InlineData("Func<decimal, decimal> of = number => number; Weight weight = {1}of({0}){2};")]
    [InlineData("Func<decimal, decimal> of = Same; Weight weight = {1}of({0}){2};")]
    [InlineData("decimal more = 0m; Func<decimal, decimal> of = number => number + more; Weight weight = {1}of({0}){2};")]
    public async Task Functions_within_are_followed(string statements)
    {
        const string Members = "private static decimal Same(decimal number) => number;\npublic static void Run()\n{{\n{0}\n}}";
        await ExecutedTest.VerifyAsync(string.Format(null, Members, string.Format(null, statements, "1m", "", "")));
        await ExecutedTest.VerifyAsync(string.Format(null, Members, string.Format(null, statements, "101m", "{|KPI3003:", "|}")), "KPI3003");
    }

    [Theory]
    [InlineData("private static decimal Of() {{ static decimal Given(decimal given) => given; return Given({0}); }}")]
    [InlineData("private static decimal Of() {{ decimal Given(decimal given) => given; decimal local = Given({0}); return local; }}")]
    [InlineData("private static decimal Of() {{ return Given({0}); static decimal Given(decimal given) => given; }}")]
    [InlineData("private static decimal Of() {{ Func<decimal, decimal> given = number => number; return given({0}); }}")]
    [InlineData("private static decimal Of() => new[] {{ {0} }}.Select(number => number).ToArray()[0];")]
    public async Task Functions_within_a_method_are_followed(string method)
    {
        await ExecutedTest.VerifyAsync($"{string.Format(null, method, "1m")}\npublic static Weight Run() => Of();");
        await ExecutedTest.VerifyAsync($"{string.Format(null, method, "101m")}\npublic static Weight Run() => {{|KPI3003:Of()|}};", "KPI3003");
    }

    [Fact]
    public Task What_a_call_decides_is_reported_at_the_argument_that_shows_it() => ExecutedTest.VerifyAsync(
        """
        private static Indicator Of(string code, decimal weight) => new(code, "A", weight);
        public static Indicator Run() => Of("1.1", {|KPI3003:101|});
        """,
        "KPI3003");

    [Fact]
    public Task What_is_computed_from_arguments_is_reported_at_the_call() => ExecutedTest.VerifyAsync(
        """
        private static Indicator Of(string code, decimal half) => new(code, "A", half * 2);
        public static Indicator Run() => {|KPI3003:Of("1.1", 51)|};
        """,
        "KPI3003");

    [Fact]
    public Task The_outermost_call_that_decides_it_is_the_one_that_is_reported() => ExecutedTest.VerifyAsync(
        """
        private static Indicator Inner(decimal weight) => new("1.1", "A", weight);
        private static Indicator Outer(decimal weight) => Inner(weight);
        private static Indicator Decided() => Inner({|KPI3003:101|});
        public static void Run()
        {
            Indicator known = Outer(1), wrong = Outer({|KPI3003:102|}), shownAbove = Decided();
        }
        """,
        "KPI3003");

    [Fact]
    public Task What_the_code_shows_by_itself_is_reported_there_and_no_call_repeats_it() => ExecutedTest.VerifyAsync(
        """
        private static Indicator Of(decimal weight) => new({|KPI3012:"1."|}, "A", 1);
        public static Indicator Run() => Of(101);
        """,
        "KPI3012");

    [Fact]
    public Task What_the_code_throws_first_is_what_the_call_is_reported_for() => ExecutedTest.VerifyAsync(
        """
        private static Indicator Of(decimal weight) => new({|KPI3012:"1."|}, "A", weight);
        public static Indicator Run() => Of({|KPI3003:101|});
        """,
        "KPI3003");

    [Fact]
    public Task Every_violation_of_a_creation_is_reported_at_its_own_argument() => ExecutedTest.VerifyAsync(
        """
        private static Measure<long> Count => Measure.Count("count", "Count");
        private static Criterion Between(long lower, long upper) => Count.Between(lower, upper);
        public static Criterion Run() => Between({|KPI2004:-2|}, {|KPI2004:-1|});
        """,
        "KPI2004", "KPI2004");

    [Theory]
    [InlineData("private static Indicator Outer(decimal weight) => Inner(weight); private static Indicator Inner(decimal weight) => Innermost(weight); private static Indicator Innermost(decimal weight) => new(\"1\", \"A\", weight);")]
    [InlineData("private static Indicator Outer(decimal weight) => Plan.Of(weight); private static class Plan { public static Indicator Of(decimal weight) => Made.Invoke(weight); private static Func<decimal, Indicator> Made => weight => new(\"1\", \"A\", weight); }")]
    [InlineData("private static Indicator Outer(decimal weight) { Func<decimal, Indicator> made = Inner; return made(weight); } private static Indicator Inner(decimal weight) => new(\"1\", \"A\", weight);")]
    [InlineData("private static Indicator Outer(decimal weight) => (Plan)weight; private sealed class Plan(decimal weight) { public decimal Weight => weight; public static explicit operator Plan(decimal weight) => new(weight); public static implicit operator Indicator(Plan plan) => new(\"1\", \"A\", 101m); }")]
    public async Task Code_far_from_the_library_is_followed_to_it(string members)
    {
        string[] ids = await DefinitionTest.IdsReportedAsync($"{members}\npublic static Indicator Run() => Outer(101);");
        Assert.Equal(["KPI3003"], ids);
    }

    [Theory]
    [InlineData("private static Weight Of(decimal number, bool flag) => flag ? number : 1m; public static Weight Run() => Of(101m, Environment.ProcessId >= 0);")]
    [InlineData("private static Weight Of(decimal number) { if (Environment.ProcessId < 0) return 1m; return number; } public static Weight Run() => Of(101m);")]
    [InlineData("private static Weight Of(decimal number) { number = 101m; return number; } public static Weight Run() => Of(1m);")]
    [InlineData("private static Weight Of(decimal number) { Set(ref number); return number; } private static void Set(ref decimal number) => number = 101m; public static Weight Run() => Of(1m);")]
    [InlineData("private class Base { public virtual decimal Of() => 1m; } private class Derived : Base { public override decimal Of() => 101m; } public static Weight Run() => ((Base)new Derived()).Of();")]
    [InlineData("private class Base { public virtual decimal Of => 1m; } private class Derived : Base { public override decimal Of => 101m; } public static Weight Run() => ((Base)new Derived()).Of;")]
    [InlineData("private interface IPlan { decimal Of() => 1m; } private class Plan : IPlan { decimal IPlan.Of() => 101m; } public static Weight Run() => ((IPlan)new Plan()).Of();")]
    [InlineData("private static int calls = 100; private static decimal Of() { calls++; return calls; } public static Weight Run() => Of();")]
    [InlineData("private static decimal Of(ref decimal number) => number; public static Weight Run() { decimal local = 101m; return Of(ref local); }")]
    [InlineData("private static async System.Threading.Tasks.Task<decimal> Of() { await System.Threading.Tasks.Task.Yield(); return 101m; } public static Weight Run() => Of().Result;")]
    [InlineData("private static IEnumerable<decimal> Of() { yield return 101m; } public static Weight Run() => Of().Single();")]
    public Task Code_that_may_give_something_else_is_not_followed(string members) => ExecutedTest.VerifyAsync(members, "KPI3003");

    [Theory]
    [InlineData("private static Weight Of(decimal number) => number > 100m ? throw new InvalidOperationException() : number;")]
    [InlineData("private static Weight Of(decimal number) { if (number > 100m) throw new InvalidOperationException(); return number; }")]
    [InlineData("private static Weight Of(decimal number) { throw new InvalidOperationException(); }")]
    public async Task Code_that_throws_something_else_first_is_not_judged_by_what_comes_after(string method)
    {
        string members = $"{method}\npublic static Weight Run() => Of(101m);";
        await Assert.ThrowsAsync<InvalidOperationException>(() => ExecutedTest.VerifyAsync(members));
        await DefinitionTest.VerifyAsync(members);
    }

    [Theory]
    [InlineData("private static decimal Of(int depth) => Of(depth - 1);")]
    [InlineData("private static decimal Of(int depth) => Other(depth);\nprivate static decimal Other(int depth) => Of(depth);")]
    [InlineData("private static decimal Value => Value;\nprivate static decimal Of(int depth) => Value;")]
    [InlineData("private static decimal Of(int depth) { Func<int, decimal> of = null!; of = number => of(number); return of(depth); }")]
    public Task Code_that_calls_itself_is_unknown(string members) =>
        DefinitionTest.VerifyAsync(members + "\npublic static Weight Run() => Of(1) + 101m;");

    [Fact]
    public Task Code_in_another_file_is_followed() => (DefinitionTest.Analysis with
    {
        Sources =
        [
            "public static class Definitions { public static object Run() => new object[] { (Weight)({|KPI3003:Other.Of(101m)|}), (Weight)({|KPI3003:Other.Value|}), (Weight)({|KPI3003:Other.Kept|}) }; }",
            "public static class Other { public static decimal Of(decimal number) => number; public static decimal Value => 102m; public static decimal Kept { get; } = 103m; }",
        ],
    }).VerifyAsync();

    [Fact]
    public Task A_method_that_reads_a_field_not_yet_initialized_reads_zero() => ExecutedTest.VerifyAsync(
        """
        private static readonly decimal Early = Read();
        private static readonly decimal Late = 101m;
        private static decimal Read() => Late;
        public static Weight Run() => 100m - Early * 0 + Early - 99m;
        """);

    [Fact]
    public Task A_scorecard_that_methods_build_is_known_wherever_it_is_read() => ExecutedTest.VerifyAsync(
        """
        private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
        private static readonly Scorecard Card = new("ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
            [Of("1", [Of("1.1", 70)]), Of("2", [Of("2.1", 30)])]);
        private static Component Of(string code, Indicator[] indicators) => new(code, "Component " + code, indicators);
        private static Indicator Of(string code, decimal weight) => new(code, $"Indicator {code}", weight, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85));
        public static Assessment Run() => Card.Assess(Trust.Observed(77), {|KPI3009:Evidence.Pending("3.1", 1)|});
        """,
        "KPI3009");

    [Fact]
    public Task Weights_that_methods_pass_on_are_summed() => ExecutedTest.VerifyAsync(
        """
        private static Component Of(string code, params Indicator[] indicators) => new(code, "C", indicators);
        private static Indicator Of(string code, decimal weight) => new(code, "A", weight);
        public static Scorecard Run() => new("ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
            {|KPI3001:[Of("1", Of("1.1", 40), Of("1.2", 30)), Of("2", Of("2.1", 29))]|});
        """,
        "KPI3001");
}
