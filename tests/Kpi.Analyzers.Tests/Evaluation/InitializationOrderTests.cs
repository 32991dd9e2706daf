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
