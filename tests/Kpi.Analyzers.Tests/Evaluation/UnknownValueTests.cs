namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>What the evaluator does not see through is unknown, and silent; the program throws where it runs.</summary>
public sealed class UnknownValueTests
{
    [Theory]
    [InlineData("Weight weight = Environment.ProcessId >= 0 ? 101m : 1m;")]
    [InlineData("decimal? none = null; Weight weight = none ?? 101m;")]
    [InlineData("dynamic number = 101m; Weight weight = number;")]
    [InlineData("decimal number = 1; number = 101m; Weight weight = number;")]
    [InlineData("Weight weight = decimal.Parse(\"101\");")]
    [InlineData("Weight weight = (decimal)Math.Sqrt(101d * 101d);")]
    public Task A_number_that_is_computed_otherwise_is_unknown(string statements) => ExecutedTest.VerifyAsync(
        $$"""
        public static void Run() { {{statements}} }
        """,
        "KPI3003");

    [Theory]
    [InlineData("public const double Number = 101d;", "(decimal)Number - 0m * Zero")]
    [InlineData("public static readonly double Number = 101d;", "(decimal)Number")]
    [InlineData("public static readonly float Number = 101f;", "(decimal)Number")]
    [InlineData("public static readonly object Number = 101m;", "(decimal)Number")]
    [InlineData("public static readonly long Number = 101L;", "(int)Number")]
    public Task A_number_that_comes_through_a_cast_of_a_field_is_unknown_unless_it_is_a_constant(string field, string expression) =>
        expression.Contains("Zero", StringComparison.Ordinal)
            ? ExecutedTest.VerifyAsync($"{field}\nprivate static readonly decimal Zero = 0m;\npublic static Weight Run() => {{|KPI3003:{expression}|}};", "KPI3003")
            : ExecutedTest.VerifyAsync($"{field}\npublic static Weight Run() => {expression};", "KPI3003");

    [Theory]
    [InlineData("decimal.MaxValue", "Number * 2m", typeof(OverflowException))]
    [InlineData("decimal.MinValue", "Number - 1m", typeof(OverflowException))]
    [InlineData("0m", "1m / Number", typeof(DivideByZeroException))]
    [InlineData("0m", "1m % Number", typeof(DivideByZeroException))]
    public async Task Arithmetic_that_throws_has_no_value(string number, string expression, Type thrown)
    {
        string members = $"private static readonly decimal Number = {number};\npublic static Weight Run() => {expression};";
        await Assert.ThrowsAsync(thrown, () => ExecutedTest.VerifyAsync(members));
        await DefinitionTest.VerifyAsync(members);
    }

    [Fact]
    public async Task An_amount_that_overflows_has_no_value()
    {
        const string Members =
            """
            private static readonly Measure<Baht> Impact = Measure.Money("impact", "Impact");
            public static Criterion Run() => Impact >= -Baht.Millions(79228162514264337593543950335m);
            """;
        await Assert.ThrowsAsync<OverflowException>(() => ExecutedTest.VerifyAsync(Members));
        await DefinitionTest.VerifyAsync(Members);
    }

    [Theory]
    [InlineData("Indicator[]", "new[] { new Indicator(\"1.1\", \"B\", 1), new Indicator(\"1.1\", \"B\", 2) }")]
    [InlineData("IEnumerable<Indicator>", "new[] { new Indicator(\"1.1\", \"B\", 1), new Indicator(\"1.1\", \"B\", 2) }")]
    [InlineData("List<Indicator>", "[new(\"1.1\", \"B\", 1), new(\"1.1\", \"B\", 2)]")]
    [InlineData("IList<Indicator>", "[new(\"1.1\", \"B\", 1), new(\"1.1\", \"B\", 2)]")]
    public Task A_list_in_a_field_whose_items_can_be_replaced_is_unknown(string type, string items) => ExecutedTest.VerifyAsync(
        $$"""
        private static readonly {{type}} Items = {{items}};
        public static void Run()
        {
            ((IList<Indicator>)Items)[1] = new Indicator("1.2", "B", 2);
            new Component("1", "A", Items);
        }
        """);

    [Theory]
    [InlineData("HashSet<string>")]
    [InlineData("SortedSet<string>")]
    public Task A_set_does_not_keep_what_is_written_twice(string set) => ExecutedTest.VerifyFileAsync(
        $$"""
        public sealed class Items : {{set}}, IEnumerable<Indicator>
        {
            public new IEnumerator<Indicator> GetEnumerator() { foreach (string code in (IEnumerable<string>)this) yield return new(code, "B", 1); }
        }
        public static class Definitions
        {
            public static Component Run() => new("1", "A", new Items { "1.1", "1.1" });
        }
        """);

    [Fact]
    public Task A_set_of_equal_objects_holds_one() => ExecutedTest.VerifyFileAsync(
        """
        public static class Definitions
        {
            private static readonly Indicator One = new("1.1", "B", 1);
            public static void Run()
            {
                HashSet<Indicator> set = [One, One];
                new Component("1", "A", set);
                new Component("1", "A", (HashSet<Indicator>)[One, One]);
            }
        }
        """);

    [Fact]
    public Task A_list_of_the_users_own_holds_what_it_likes_whatever_its_name() => ExecutedTest.VerifyFileAsync(
        """
        namespace System.Lists
        {
            public sealed class List<T> : IEnumerable<T>
            {
                private readonly global::System.Collections.Generic.HashSet<T> _items = new();
                public void Add(T item) => _items.Add(item);
                public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
        }
        public static class Definitions
        {
            private static readonly Indicator One = new("1.1", "B", 1);
            public static Component Run() => new("1", "A", (System.Lists.List<Indicator>)[One, One]);
        }
        """);

    [Fact]
    public Task Spread_items_may_be_there() => ExecutedTest.VerifyAsync(
        """
        private static IEnumerable<Indicator> More => [new("1.2", "C", 2)];
        public static Component Run() => new("1", "A", [.. More]);
        """);

    [Fact]
    public Task Items_beside_a_spread_are_known() => ExecutedTest.VerifyAsync(
        """
        private static IEnumerable<Indicator> More => [new("1.2", "C", 2)];
        public static Component Run() => new("1", "A", [new("1.1", "B", 1), .. More, {|KPI3005:new("1.1", "B", 1)|}]);
        """,
        "KPI3005");
}
