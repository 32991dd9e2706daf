namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>Lists that code makes of other lists, and lists that it adds to: each once legal and once with a code that stands twice.</summary>
public sealed class KnownSequenceTests
{
    private const string Members =
        """
        private static readonly Indicator One = new("1.1", "A", 1), Two = new("1.2", "B", 1);
        private static Indicator Of(int number) => new($"1.{number}", "A", 1);
        private static IEnumerable<Indicator> Both => [One, Two];
        private sealed record Row(string Code, decimal Weight);

        """;

    [Theory]
    [InlineData("[.. new[] {{ One, {0} }}]")]
    [InlineData("[One, .. new[] {{ {0} }}]")]
    [InlineData("[.. new List<Indicator> {{ One }}, {0}]")]
    [InlineData("new List<Indicator> {{ One, {0} }}")]
    [InlineData("new List<Indicator>(new[] {{ One, {0} }})")]
    [InlineData("new List<Indicator>(new[] {{ One }}) {{ {0} }}")]
    [InlineData("new List<Indicator>(4) {{ One, {0} }}")]
    [InlineData("System.Collections.Immutable.ImmutableArray.Create(One, {0})")]
    [InlineData("System.Collections.Immutable.ImmutableArray.Create([One, {0}])")]
    [InlineData("System.Collections.Immutable.ImmutableArray.Create(One).Add({0})")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Indicator>.Empty.Add(One).Add({0})")]
    [InlineData("System.Collections.Immutable.ImmutableArray.CreateRange(new[] {{ One, {0} }})")]
    [InlineData("new[] {{ One, {0} }}.ToList()")]
    [InlineData("new[] {{ One, {0} }}.AsEnumerable()")]
    [InlineData("new[] {{ One }}.Append({0})")]
    [InlineData("new[] {{ {0} }}.Prepend(One)")]
    [InlineData("new[] {{ One }}.Concat(new[] {{ {0} }}).ToArray()")]
    [InlineData("Enumerable.Empty<Indicator>().Append(One).Append({0})")]
    [InlineData("Array.Empty<Indicator>().Append(One).Append({0})")]
    [InlineData("new List<Indicator> {{ One, {0}, Two }}.Take(2)")]
    [InlineData("new List<Indicator> {{ Two, One, {0} }}.Skip(1)")]
    [InlineData("new List<Indicator> {{ One, {0} }}.Where(item => true)")]
    [InlineData("new List<Indicator> {{ One, {0} }}.Where(item => 1 < 2)")]
    [InlineData("new List<Indicator> {{ One, {0} }}.Select(item => item)")]
    [InlineData("from item in new List<Indicator> {{ One, {0} }} select item")]
    public async Task A_list_made_of_lists_is_known(string list)
    {
        await ExecutedTest.VerifyAsync($"{Members}public static Component Run() => new(\"1\", \"A\", {string.Format(null, list, "Two")});");
        await ReportsTwiceAsync($"{Members}public static Component Run() => new(\"1\", \"A\", {string.Format(null, list, "One")});");
    }

    [Theory]
    [InlineData("Enumerable.Range({0}, 2).Select(Of)", "1", "1 - 0 * 2", true)]
    [InlineData("[One, .. Enumerable.Range({0}, 2).Select(number => new Indicator($\"1.{{number}}\", \"A\", 1))]", "2", "1", false)]
    [InlineData("[One, .. Enumerable.Range({0}, 2).Select(number => Of(number))]", "2", "1", false)]
    [InlineData("[One, .. Enumerable.Range({0}, 2).Select(Of)]", "2", "0", false)]
    [InlineData("[One, .. new[] {{ {0}, 7 }}.Select((number, index) => Of(number + index * 0))]", "2", "1", false)]
    [InlineData("[One, .. new[] {{ {0}, 7 }}.Select((number, index) => Of(index + {0}))]", "2", "1", false)]
    [InlineData("[One, .. from number in new[] {{ {0}, 7 }} where number > 0 select Of(number)]", "2", "1", false)]
    [InlineData("[One, .. Enumerable.Repeat(Of({0}), 1)]", "2", "1", false)]
    [InlineData("[One, .. new[] {{ (Code: \"1.{0}\", Weight: 2m) }}.Select(row => new Indicator(row.Code, \"A\", row.Weight))]", "2", "1", false)]
    [InlineData("[One, .. new[] {{ new Row(\"1.{0}\", 2m) }}.Select(row => new Indicator(row.Code, \"A\", row.Weight))]", "2", "1", false)]
    [InlineData("[One, .. new[] {{ new Row(\"1.3\", 2m) with {{ Code = \"1.{0}\" }} }}.Select(row => new Indicator(row.Code, \"A\", row.Weight))]", "2", "1", false)]
    [InlineData("[One, .. new[] {{ new {{ Code = \"1.{0}\" }} }}.Select(row => new Indicator(row.Code, \"A\", 1))]", "2", "1", false)]
    public async Task A_list_computed_of_another_is_known(string list, string legal, string wrong, bool isLegalBothTimes)
    {
        await ExecutedTest.VerifyAsync($"{Members}public static Component Run() => new(\"1\", \"A\", {string.Format(null, list, legal)});");
        string members = $"{Members}public static Component Run() => new(\"1\", \"A\", {string.Format(null, list, wrong)});";
        await (isLegalBothTimes ? ExecutedTest.VerifyAsync(members) : ReportsTwiceAsync(members));
    }

    [Theory]
    [InlineData("var list = new List<Indicator>(); list.Add(One); list.Add({0}); new Component(\"1\", \"A\", list);")]
    [InlineData("List<Indicator> list = [One]; list.Add({0}); new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator> {{ One }}; list.AddRange(new[] {{ {0} }}); new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator> {{ One }}; foreach (Indicator item in new[] {{ {0} }}) list.Add(item); new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator> {{ One }}; foreach (var item in new[] {{ {0} }}) {{ Indicator same = item; list.Add(same); }} new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator>(); foreach (bool isFirst in new[] {{ true, false }}) list.Add(isFirst ? One : {0}); new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator>(); foreach (var (item, flag) in new[] {{ (One, true), ({0}, false) }}) list.Add(item); new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator>(); foreach (int _ in new[] {{ 1 }}) foreach (var item in new[] {{ One, {0} }}) list.Add(item); new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator>(); foreach (var item in new[] {{ One, {0} }}) if (1 < 2) list.Add(item); new Component(\"1\", \"A\", list);")]
    [InlineData("var list = new List<Indicator>(); foreach (var item in new[] {{ One, {0} }}) list.Add(item); new Component(\"1\", \"A\", list.ToArray());")]
    [InlineData("var list = new List<Indicator>(); foreach (var item in new[] {{ One, {0} }}) list.Add(item); new Component(\"1\", \"A\", [.. list]);")]
    [InlineData("var items = new[] {{ One, {0} }}; new Component(\"1\", \"A\", items);")]
    [InlineData("Indicator[] items = [One, {0}]; new Component(\"1\", \"A\", items);")]
    [InlineData("IEnumerable<Indicator> items = new[] {{ One, {0} }}; new Component(\"1\", \"A\", items);")]
    [InlineData("var items = new[] {{ One, {0} }}.Select(item => item); new Component(\"1\", \"A\", items);")]
    [InlineData("new Component(\"1\", \"A\", Build({0})); static List<Indicator> Build(Indicator second) {{ var list = new List<Indicator> {{ One }}; list.Add(second); return list; }}")]
    public async Task A_list_that_the_block_only_adds_to_is_known(string statements)
    {
        await ExecutedTest.VerifyAsync($"{Members}public static void Run() {{ {string.Format(null, statements, "Two")} }}");
        await ReportsTwiceAsync($"{Members}public static void Run() {{ {string.Format(null, statements, "One")} }}");
    }

    [Theory]
    [InlineData("list.Clear();")]
    [InlineData("list.RemoveAt(1);")]
    [InlineData("list[1] = Two;")]
    [InlineData("Change(list);")]
    [InlineData("var other = list; other.Clear();")]
    [InlineData("IList<Indicator> other = list; other.Clear();")]
    [InlineData("Action change = () => list.Clear(); change();")]
    [InlineData("void Clear() => list.Clear(); Clear();")]
    [InlineData("list = [One];")]
    [InlineData("object other = list; ((List<Indicator>)other).Clear();")]
    [InlineData("(list ?? []).Clear();")]
    [InlineData("System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list)[1] = Two;")]
    public Task A_list_that_something_else_may_change_is_unknown(string change) => ExecutedTest.VerifyAsync(
        $$"""
        {{Members}}
        private static void Change(List<Indicator> list) => list[1] = Two;
        public static void Run()
        {
            var list = new List<Indicator> { One, One };
            {{change}}
            list.Add(new("1.9", "C", 1));
            new Component("1", "A", list);
        }
        """);

    [Theory]
    [InlineData("if (Environment.ProcessId >= 0) list.Add(One);")]
    [InlineData("while (list.Count < 1) list.Add(One);")]
    [InlineData("for (int i = 0; i < 1; i++) list.Add(One);")]
    [InlineData("foreach (int _ in Environment.GetCommandLineArgs().Select((_, index) => index).Take(1)) list.Add(One);")]
    [InlineData("try { list.Add(One); } finally { }")]
    [InlineData("switch (Environment.ProcessId) { default: list.Add(One); break; }")]
    [InlineData("foreach (int number in new[] { 1, 2 }) { if (number > 1) break; list.Add(One); }")]
    [InlineData("Add(); void Add() => list.Add(One);")]
    public Task A_list_that_may_hold_more_is_not_taken_for_empty(string add) => ExecutedTest.VerifyAsync(
        $$"""
        {{Members}}
        public static void Run()
        {
            var list = new List<Indicator>();
            {{add}}
            new Component("1", "A", list);
        }
        """);

    [Fact]
    public Task A_list_is_not_judged_by_what_is_added_afterwards() => ExecutedTest.VerifyAsync(
        $$"""
        {{Members}}
        public static void Run()
        {
            var list = new List<Indicator> { One };
            new Component("1", "A", list);
            list.Add(One);
        }
        """);

    [Fact]
    public Task A_list_that_is_read_later_holds_what_was_added_until_then() => ExecutedTest.VerifyAsync(
        $$"""
        {{Members}}
        public static void Run()
        {
            var list = new List<Indicator>();
            IEnumerable<Indicator> later = list.Select(item => item);
            list.Add(One);
            new Component("1", "A", later);
        }
        """);

    [Fact]
    public Task In_a_loop_a_list_holds_what_earlier_rounds_added() => ExecutedTest.VerifyAsync(
        $$"""
        {{Members}}
        public static void Run()
        {
            var list = new List<Indicator>();
            for (int round = 0; round < 2; round++)
            {
                if (round > 0)
                    new Component("1", "A", list);
                list.Add(round == 0 ? One : Two);
            }
        }
        """);

    [Fact]
    public Task An_array_whose_items_are_replaced_is_unknown() => ExecutedTest.VerifyAsync(
        $$"""
        {{Members}}
        public static void Run()
        {
            Indicator[] items = [One, One];
            items[1] = Two;
            new Component("1", "A", items);
        }
        """);

    [Theory]
    [InlineData("new List<Indicator> { One, One }.Where(item => item.Code == \"9\").Append(Two)")]
    [InlineData("new List<Indicator> { One, One }.Distinct()")]
    [InlineData("new HashSet<Indicator> { One, One }")]
    [InlineData("new List<Indicator> { One, One }.Take(Environment.ProcessId >= 0 ? 1 : 2)")]
    [InlineData("Both.Select(item => Environment.ProcessId >= 0 ? item : One)")]
    public Task A_list_that_may_hold_less_is_not_judged(string list) => ExecutedTest.VerifyAsync(
        $"{Members}public static Component Run() => new(\"1\", \"A\", {list});");

    [Fact]
    public Task Weights_of_a_table_are_summed() => ExecutedTest.VerifyAsync(
        """
        private sealed record Row(string Code, string Title, decimal Weight);
        private static IReadOnlyList<Row> Rows => [new("1.1", "A", 40), new("1.2", "B", 29)];
        public static Scorecard Run() => new("ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        {|KPI3001:[
            new("1", "A", Rows.Select(row => new Indicator(row.Code, row.Title, row.Weight))),
            new("2", "B", [new("2.1", "C", 30)]),
        ]|});
        """,
        "KPI3001");

    private static async Task ReportsTwiceAsync(string members)
    {
        string[] ids = await DefinitionTest.IdsReportedAsync(members);
        Assert.Equal(["KPI3005"], ids);
        Assert.Equal(["KPI3005"], ExecutedTest.RulesBrokenByMembers(members));
    }
}
