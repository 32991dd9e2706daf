namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>
/// What looks as if it were known: each program is analyzed and run, throws nothing, and nothing is reported. A naive reading of it
/// gives a weight of 101, or a code that is used twice.
/// </summary>
public sealed class FalseKnowledgeTests
{
    private const string Environment = "static decimal? Optional() => 50;\nstatic decimal Given() => 50;\nstatic bool IsLate() => DateTime.Now.Year < 2000;\n";
    private const string Rows = "static Indicator Row(string code) => new(code, \"Title\", 10);\n";

    [Theory]
    [InlineData("if (Optional() is { } w) { if (IsLate()) w = 101; return (Weight)w; } return 1;")]
    [InlineData("if (Optional() is decimal w) { if (IsLate()) w = 101; return (Weight)w; } return 1;")]
    [InlineData("if (Optional() is not decimal w) return 1; if (IsLate()) w = 101; return (Weight)w;")]
    [InlineData("if (Given() is var w && IsLate()) w = 101; return (Weight)w;")]
    [InlineData("switch (Optional()) { case decimal w: if (IsLate()) w = 101; return (Weight)w; default: return 1; }")]
    [InlineData("if ((Given(), 1) is (var w, _)) { if (IsLate()) w = 101; return (Weight)w; } return 1;")]
    [InlineData("if (new[] { Given() } is [var w]) { if (IsLate()) w = 101; return (Weight)w; } return 1;")]
    [InlineData("if (new[] { Given() } is { Length: var n } all) { if (IsLate()) n = 101; return (Weight)n; } return 1;")]
    [InlineData("if (new[] { Given() } is [..] all) { if (IsLate()) all = [101]; return (Weight)all[0]; } return 1;")]
    [InlineData("foreach (ref decimal w in new[] { Given() }.AsSpan()) { if (IsLate()) w = 101; return (Weight)w; } return 1;")]
    [InlineData("try { throw new ArgumentException(); } catch (Exception e) { if (IsLate()) e = null!; return (Weight)(e == null ? 101 : 1); }")]
    public Task A_variable_that_a_pattern_a_loop_or_a_catch_writes_is_written_again(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var lists = new[] { new List<Indicator>() }; lists[0].Add(Row(\"1.1\")); return new Component(\"1\", \"Title\", lists[0]);")]
    [InlineData("var lists = new[] { new List<Indicator> { Row(\"1.1\"), Row(\"1.1\") } }; lists[0].RemoveAt(1); return new Component(\"1\", \"Title\", lists[0]);")]
    [InlineData("var lists = new[] { new[] { 101m } }; var inner = lists[0]; inner[0] = 5; return (Weight)lists[0][0];")]
    [InlineData("var lists = new[] { new[] { 101m } }; foreach (var inner in lists) inner[0] = 5; return (Weight)lists[0][0];")]
    [InlineData("IReadOnlyList<List<decimal>> lists = [[101]]; lists[0][0] = 5; return (Weight)lists[0][0];")]
    [InlineData("var lists = new List<decimal[]>(); lists.Add([101]); lists.ToArray()[0][0] = 5; return (Weight)lists.ToArray()[0][0];")]
    [InlineData("var lists = new[] { 1 }.Select(_ => new[] { 101m }).ToArray(); lists[0][0] = 5; return (Weight)lists[0][0];")]
    [InlineData("static decimal First(decimal[][] all) { foreach (var inner in all) inner[0] = 5; return all[0][0]; } return (Weight)First([[101]]);")]
    public Task A_list_within_a_list_may_change(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("System.Diagnostics.Debug.Assert(((Weight)w).Value > 0);")]
    [InlineData("System.Diagnostics.Debug.WriteLine((Weight)w);")]
    [InlineData("Note((Weight)w); [System.Diagnostics.Conditional(\"NEVER\")] static void Note(Weight weight) { }")]
    public Task What_a_conditional_call_asks_for_is_not_evaluated(string statement) =>
        VerifyAsync("return Of(101); static decimal Of(decimal w) { " + statement + " return 5; }");

    [Fact]
    public Task What_a_partial_method_without_a_body_asks_for_is_not_evaluated() => ExecutedTest.VerifyFileAsync(
        """
        public static partial class Definitions
        {
            static partial void Note(Weight weight);
            static decimal Of(decimal w) { Note(w); return 5; }
            public static object Run() => Of(101);
        }
        """);

    [Fact]
    public Task A_method_of_an_extension_has_its_first_argument() => ExecutedTest.VerifyFileAsync(
        """
        public static class Definitions
        {
            static Indicator Make(this string code, string title) => new(code, title, 10);
            public static object Run() { Func<string, Indicator> make = "1.1".Make; return make("Title"); }
        }
        """);

    [Theory]
    [InlineData("return Of(Era.Old); static decimal Rate(Era era) => $\"{era}\" == \"Old\" ? 5 : 101; static Weight Of(Era era) => Rate(era);")]
    [InlineData("return Of(Era.Old); static decimal Rate(Era era) => \"\" + era == \"Old\" ? 5 : 101; static Weight Of(Era era) => Rate(era);")]
    [InlineData("return Of<Era>(Era.Old); static decimal Rate<T>(T era) => $\"{era}\" == \"Old\" ? 5 : 101; static Weight Of<T>(T era) => Rate(era);")]
    [InlineData("return Of(Era.Old); static decimal Rate(object era) => $\"{era}\" == \"Old\" ? 5 : 101; static Weight Of(object era) => Rate(era);")]
    [InlineData("return Of(FiscalYear.FromBuddhistEra(2568)); static decimal Rate(FiscalYear year) => $\"{year}\" == \"FY2568\" ? 5 : 101; static Weight Of(FiscalYear year) => Rate(year);")]
    public Task A_name_and_a_year_are_not_joined_as_numbers(string statements) => VerifyAsync(statements, "enum Era { Old = 1 }\n");

    [Theory]
    [InlineData("return Read(\"1 ม.ค. 68\"); static object Read(string text) => ThaiDate.Parse(text, century: int.Parse(\"2500\"));")]
    [InlineData("return Read(\"ม.ค. 68\"); static object Read(string text) => ThaiDate.ParseMonth(text, century: int.Parse(\"2500\"));")]
    public Task An_argument_that_is_not_known_is_not_left_out(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("foreach (int w in new[] { 60.9m }) list.Add(new(\"1.1\", \"Title\", w)); foreach (int w in new[] { 40.9m }) list.Add(new(\"1.2\", \"Title\", w));")]
    [InlineData("foreach (byte w in new[] { 316 }) list.Add(new(\"1.1\", \"Title\", w));")]
    [InlineData("foreach (Half w in new[] { 202m }) list.Add(new(\"1.1\", \"Title\", w));")]
    public Task The_variable_of_a_loop_may_be_of_another_type(string statements) => VerifyAsync(
        "var list = new List<Indicator>(); " + statements + " return list.Sum(row => row.Weight.Value) > 101 ? throw new InvalidOperationException() : list.Count;",
        "readonly struct Half { private Half(decimal w) => W = w / 4; private decimal W { get; } public static implicit operator Half(decimal w) => new(w); public static implicit operator Weight(Half half) => half.W; }\n");

    [Theory]
    [InlineData("int n = 1; object a = $\"{n}.1\"; object b = \"1.1\"; return (Weight)(a == b ? 101 : 5);")]
    [InlineData("bool yes = !IsLate(); object a = true; object b = true; return (Weight)(a == b ? 101 : 5);")]
    [InlineData("int n = 1; return (Weight)(AreSame($\"{n}.1\", \"1.1\") ? 101 : 5); static bool AreSame<T>(T a, T b) where T : class => a == b;")]
    public Task Objects_are_compared_by_reference(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("record Base { public virtual decimal W { get; init; } }\nrecord Derived : Base { public override decimal W { get => 1; init { } } }\n", "Base one = new Derived(); var other = one with { W = 101 }; return (Weight)other.W;")]
    [InlineData("record Base { public decimal W { get; init; } public int O { get; init; } }\nsealed record Derived(int K) : Base { private Derived(Derived other) : base(other) { W = 1; } }\n", "Base one = new Derived(3) { W = 101 }; return (Weight)(one with { O = 2 }).W;")]
    public Task An_object_is_copied_as_its_own_type_says(string types, string statements) => VerifyAsync(statements, types);

    [Theory]
    [InlineData("Sum? sum = null; var result = sum + 101m; return result ?? 5;")]
    [InlineData("var both = new Sum(5) && new Sum(101); return 1;")]
    public Task An_operator_that_may_be_skipped_is_not_followed(string statements) => VerifyAsync(
        statements,
        """
        readonly record struct Sum(decimal Amount)
        {
            public static decimal operator +(Sum sum, decimal d) { Weight w = d; return w.Value; }
            public static Sum operator &(Sum left, Sum right) { Weight w = right.Amount; return right with { Amount = w.Value }; }
            public static bool operator true(Sum sum) => false;
            public static bool operator false(Sum sum) => true;
        }

        """);

    [Fact]
    public Task The_initializer_of_an_event_may_read_a_field_early() => ExecutedTest.VerifyAsync(
        """
        static Action Make(decimal w) { Weight weight = w; return () => { }; }
        public static event Action Early = Make(50 + Extra);
        static readonly decimal Extra = 51m;
        public static object Run() => Early;
        """);

    [Theory]
    [InlineData("$\"{new Row(default)}\"")]
    [InlineData("new Row(default) == new Row(default)")]
    [InlineData("new HashSet<Row> { new Row(default) }")]
    [InlineData("new Row<Code>(default).GetHashCode()")]
    [InlineData("((object)default(Code)).ToString()!")]
    [InlineData("\"a\" + default(Code)")]
    [InlineData("string.Concat(\"a\", default(Code))")]
    [InlineData("$\"{new { A = default(Code) }}\"")]
    [InlineData("string.Join(\",\", new Code[2].Cast<object>())")]
    [InlineData("((IEnumerable<int>)default(Code)).Count()")]
    public Task A_structure_may_run_code_before_a_field_is_initialized(string initializer) => ExecutedTest.VerifyAsync(
        $$"""
        sealed record Row(Code Code);
        sealed record Row<T>(T Part);
        struct Code : IEnumerable<int>
        {
            public override string ToString() => Early().ToString();
            public override bool Equals(object? other) => Early().Value > 0;
            public override int GetHashCode() => (int)Early().Value;
            public IEnumerator<int> GetEnumerator() { Early(); yield return 1; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        static readonly object First = {{initializer}};
        static readonly decimal Extra = 2m;
        static Weight Early() => 99m + Extra;
        public static object Run() => First;
        """);

    [Fact]
    public Task An_array_of_one_array_has_one_item() =>
        VerifyAsync("return (Weight)(System.Collections.Immutable.ImmutableArray.Create<int[]>(new[] { 1, 2 }).Length == 2 ? 101 : 5);");

    private static Task VerifyAsync(string statements, string members = "") =>
        ExecutedTest.VerifyAsync($"{Environment}{Rows}{members}public static object Run() {{ {statements} }}");
}
