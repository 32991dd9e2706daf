namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>
/// A static field that may be read before its initializer has run is unknown. Where it says so, the read that comes
/// early finds 0 and makes the legal weight 99, while later reads would find 2 and throw.
/// </summary>
public sealed class InitializationOrderTests
{
    private const string Early = "private static Weight Early() => 99m + Extra;\n";
    private const string Field = "private static readonly decimal Extra = 2m;\n";
    private const string Run = "public static void Run() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Definitions).TypeHandle);\n";

    [Fact]
    public Task A_field_of_the_same_type_is_known_where_only_methods_read_it() =>
        ExecutedTest.VerifyAsync(Field + "public static Weight Run() => {|KPI3003:99m + Extra|};", "KPI3003");

    [Fact]
    public Task An_initializer_below_the_field_knows_it() =>
        ExecutedTest.VerifyAsync(Field + "private static readonly Weight Below = {|KPI3003:99m + Extra|};\npublic static Weight Run() => Below;", "KPI3003");

    [Fact]
    public Task An_initializer_above_the_field_does_not_know_it() =>
        ExecutedTest.VerifyAsync("private static readonly Weight Above = 99m + Extra;\n" + Field + "public static Weight Run() => Above;");

    [Fact]
    public Task A_property_initializer_above_the_field_does_not_know_it() =>
        ExecutedTest.VerifyAsync("public static Weight Above { get; } = 99m + Extra;\n" + Field + "public static Weight Run() => Above;");

    [Fact]
    public Task An_expression_bodied_property_below_the_field_may_be_read_above_it() => ExecutedTest.VerifyAsync(
        "private static readonly Weight Above = Below;\n" + Field + "public static Weight Below => 99m + Extra;\npublic static Weight Run() => Above;");

    [Theory]
    [InlineData("private static readonly Weight First = Early();")]
    [InlineData("public static Weight First { get; } = Early();")]
    [InlineData("private static Weight s_first = Early();")]
    [InlineData("private static readonly Func<Weight> Late = Early, Again = () => Early();\nprivate static readonly Weight First = Late();")]
    [InlineData("public static event Action? First = Hook();\nprivate static Action? Hook() { Early(); return null; }")]
    [InlineData("public static partial int First { get; }\npublic static partial int First { get => field; } = Hook();\nprivate static int Hook() { Early(); return 0; }")]
    [InlineData("private static readonly Caller First = new();\nprivate sealed class Caller { public Caller() => Early(); }")]
    [InlineData("private static readonly Caller First = Activator.CreateInstance<Caller>();\npublic sealed class Caller { public Caller() => Early(); }")]
    [InlineData("private static readonly object First = Activator.CreateInstance(typeof(Caller))!;\npublic sealed class Caller { public Caller() => Early(); }")]
    [InlineData("private static readonly Caller First = new Lazy<Caller>().Value;\npublic sealed class Caller { public Caller() => Early(); }")]
    [InlineData("private static readonly int First = Other.Value;\nprivate static class Other { public static readonly int Value = Hook(); }\nprivate static int Hook() { Early(); return 0; }")]
    [InlineData("private static readonly int First = Other.Value;\nprivate static class Other { public static readonly int Value = 0; static Other() => Early(); }")]
    [InlineData("private static readonly decimal First = Other.Value;\nprivate static class Other { public static readonly decimal Value = ((Weight)(99m + Extra)).Value; }")]
    public Task A_field_is_unknown_where_an_initializer_above_it_can_run_its_reader(string first) =>
        ExecutedTest.VerifyFileAsync(DefinitionTest.InClass(first + "\n" + Field + Early + Run).Replace("static class Definitions", "static partial class Definitions", StringComparison.Ordinal));

    [Theory]
    [InlineData("Func<int>", "Hooks.Field!()")]
    [InlineData("IComparer<int>", "Hooks.Field!.Compare(1, 2)")]
    [InlineData("object", "Hooks.Field!.ToString()!.Length")]
    [InlineData("IEnumerable<int>", "new List<int>(Hooks.Field!).Count")]
    public Task A_field_is_unknown_where_an_initializer_above_it_reads_what_others_may_have_written(string type, string call) =>
        ExecutedTest.VerifyFileAsync(
            $$"""
            public static class Hooks { public static {{type}}? Field; }
            public sealed class Hook : IComparer<int>, IEnumerable<int>
            {
                public int Call() { Table.Early(); return 0; }
                public int Compare(int x, int y) => Call();
                public override string ToString() => Call().ToString();
                public IEnumerator<int> GetEnumerator() { yield return Call(); }
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            public static class Table
            {
                public static readonly int First = {{call}};
                private static readonly decimal Extra = 2m;
                public static Weight Early() => 99m + Extra;
            }
            public static class Definitions
            {
                public static int Run()
                {
                    Hooks.Field = {{(type == "Func<int>" ? "new Hook().Call" : "new Hook()")}};
                    return Table.First;
                }
            }
            """);

    [Fact]
    public Task A_field_is_known_where_the_initializers_above_it_only_make_objects_of_the_library() => ExecutedTest.VerifyAsync(
        """
        private static readonly Measure<long> Served = Measure.Count("served", "Served");
        private static readonly Criterion Basic = Served >= 5;
        private static readonly LocalDate Day = new(2025, 9, 30);
        private static readonly List<string> Names = new();
        private static readonly decimal Extra = 2m;
        public static Weight Run() => {|KPI3003:99m + Extra|};
        """,
        "KPI3003");

    [Fact]
    public Task A_field_is_known_where_what_runs_other_code_stands_below_it() => ExecutedTest.VerifyAsync(
        Field + "private static readonly int Last = Hook();\nprivate static int Hook() => 0;\npublic static Weight Run() => {|KPI3003:99m + Extra|};",
        "KPI3003");

    [Fact]
    public Task A_field_of_another_type_is_known() => ExecutedTest.VerifyFileAsync(
        """
        public static class Definitions { public static Weight Run() => {|KPI3003:99m + Other.Extra|}; }
        public static class Other { public static readonly decimal Extra = 2m; }
        """,
        "KPI3003");

    [Theory]
    [InlineData("public interface Other { public static readonly decimal Extra = 2m; }")]
    [InlineData("public struct Other { public static readonly decimal Extra = 2m; }")]
    [InlineData("public record Other(int Number) { public static readonly decimal Extra = 2m; }")]
    [InlineData("public static class Other { public static readonly decimal Extra = 2m; static Other() => Console.Out.Flush(); }")]
    public Task A_static_field_is_known_whatever_kind_its_type_is(string type) => ExecutedTest.VerifyFileAsync(
        "public static class Definitions { public static Weight Run() => {|KPI3003:99m + Other.Extra|}; }\n" + type,
        "KPI3003");

    [Fact]
    public Task A_field_of_another_type_that_reads_back_is_unknown() => ExecutedTest.VerifyFileAsync(
        """
        public static class Definitions
        {
            public static readonly decimal First = Other.Weight.Value;
            public static readonly decimal Extra = 2m;
            public static decimal Run() => First;
        }
        public static class Other { public static readonly Weight Weight = 99m + Definitions.Extra; }
        """);

    [Fact]
    public async Task A_field_in_another_part_of_the_class_is_unknown_to_initializers_and_known_to_methods()
    {
        await ExecutedTest.VerifyFileAsync(
            """
            public static partial class Definitions { public static readonly Weight Early = 99m + Extra; }
            public static partial class Definitions { private static readonly decimal Extra = 2m; public static Weight Run() => Early; }
            """);
        await ExecutedTest.VerifyFileAsync(
            """
            public static partial class Definitions { public static Weight Run() => {|KPI3003:99m + Extra|}; }
            public static partial class Definitions { private static readonly decimal Extra = 2m; }
            """,
            "KPI3003");
    }

    [Fact]
    public Task An_open_initializer_in_another_part_makes_the_field_unknown() => ExecutedTest.VerifyFileAsync(
        """
        public static partial class Definitions { private static readonly Weight First = Early(); private static Weight Early() => 99m + Extra; }
        public static partial class Definitions { private static readonly decimal Extra = 2m; public static Weight Run() => First; }
        """);

    [Theory]
    [InlineData("private static readonly decimal A = B, B = A;\npublic static Weight Run() => 99m + A;")]
    [InlineData("private static readonly decimal A = A + 2m;\npublic static Weight Run() => 97m + A;")]
    public Task A_field_whose_value_needs_itself_is_unknown(string members) => ExecutedTest.VerifyAsync(members);

    [Fact]
    public Task Fields_whose_values_need_each_other_across_types_are_unknown() => ExecutedTest.VerifyFileAsync(
        """
        public static class Definitions { public static readonly decimal A = Other.B; public static Weight Run() => 99m + A; }
        public static class Other { public static readonly decimal B = Definitions.A; }
        """);

    [Theory]
    [InlineData("Value")]
    [InlineData("Kept")]
    [InlineData("Of(2m)")]
    [InlineData("WithLocals()")]
    [InlineData("(First: 1m, Second: 2m).Second")]
    [InlineData("new Row(2m).Number")]
    [InlineData("(new Row(1m) with { Number = 2m }).Number")]
    [InlineData("new { Number = 2m }.Number")]
    [InlineData("new Holder { Number = 2m }.Number")]
    [InlineData("WithFunction()")]
    [InlineData("(new decimal[] { 1m, 2m })[1]")]
    [InlineData("Yes ? 2m : 1m")]
    [InlineData("$\"{Text}a\" == \"a\" ? 1m : 2m")]
    [InlineData("new List<decimal> { 1m, 2m }.ToArray().Length")]
    [InlineData("new[] { 1m, 2m }.Select(number => number).Count()")]
    [InlineData("Collected(new[] { 1m, 2m }).Count")]
    [InlineData("Collected(from number in new[] { 1m, 2m } select new Row(number)).Count")]
    public Task What_follows_an_initializer_that_runs_no_other_code_is_known_to_methods(string initializer) => ExecutedTest.VerifyAsync(
        $$"""
        private sealed record Row(decimal Number);
        private sealed class Holder { public decimal Number { get; init; } }
        private const bool Yes = true;
        private static decimal Kept { get; } = 2m;
        private static readonly string Text = "b";
        private static readonly decimal Number = {{initializer}};
        private static readonly decimal More = 99m;
        private static decimal Value => 2m;
        private static decimal Of(decimal number) => number;
        private static decimal WithLocals() { var first = 2m; decimal second; second = first; return second; }
        private static decimal WithFunction() { return Given(2m); static T Given<T>(T given) => given; }
        private static List<T> Collected<T>(IEnumerable<T> items) { var list = new List<T>(); foreach (T item in items) list.Add(item); return list; }
        public static Weight Run() => {|KPI3003:More + Number|};
        """,
        "KPI3003");

    [Theory]
    [InlineData("Opaque()")]
    [InlineData("new Other().Number")]
    [InlineData("new Derived(2m).Number")]
    [InlineData("new Setter { Number = 2m }.Number")]
    [InlineData("new Open { Number = 2m }.Number")]
    [InlineData("OpaqueWithin()")]
    [InlineData("Same(new Evil()).Count")]
    [InlineData("new HashSet<Evil> { new() }.Count")]
    public Task What_follows_an_initializer_that_may_run_any_code_is_unknown_to_methods(string initializer) => ExecutedTest.VerifyAsync(
        $$"""
        private class Other { public decimal Number { get; } = More + 2m; }
        private class Open { public virtual decimal Number { get; init; } }
        private class Setter { public decimal Number { get => 2m; set => _ = More; } }
        private record Base(decimal Number) { static Base() { Weight weight = 1m; } }
        private record Derived(decimal Number) : Base(Number);
        private sealed class Evil { public override int GetHashCode() => (int)More; }
        private static readonly decimal Number = {{initializer}} * 0 + 2m;
        private static readonly decimal More = 99m;
        private static decimal Opaque() { Func<decimal> later = () => More; return later(); }
        private static decimal OpaqueWithin() { return Given(); static decimal Given() { Func<decimal> later = () => More; return later(); } }
        private static HashSet<T> Same<T>(T item) { var set = new HashSet<T>(); set.Add(item); return set; }
        public static Weight Run() => More + 2m;
        """,
        "KPI3003");

    [Fact]
    public Task A_field_in_another_file_is_known() =>
        (DefinitionTest.Analysis with
        {
            Sources =
            [
                "public static class Definitions { public static Weight Run() => {|KPI3003:99m + Other.Extra|}; }",
                "public static class Other { public static readonly decimal Extra = 2m; }",
            ],
        }).VerifyAsync();

    [Fact]
    public Task A_field_of_the_same_type_in_another_file_is_known_to_methods() =>
        (DefinitionTest.Analysis with
        {
            Sources =
            [
                "public static partial class Definitions { public static Weight Run() => {|KPI3003:99m + Extra|}; }",
                "public static partial class Definitions { public static readonly decimal Extra = 2m; }",
            ],
        }).VerifyAsync();
}
