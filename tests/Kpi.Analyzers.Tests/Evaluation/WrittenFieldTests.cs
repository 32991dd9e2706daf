namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>A field that something beside its initializer can write is unknown: the weight would be 101, the program makes it legal.</summary>
public sealed class WrittenFieldTests
{
    [Fact]
    public Task A_field_that_only_its_initializer_writes_is_known() => ExecutedTest.VerifyAsync(
        """
        private static readonly decimal Extra = 2m;
        public static Weight Run() => {|KPI3003:99m + Extra|};
        """,
        "KPI3003");

    [Fact]
    public Task A_field_that_is_not_readonly_is_unknown() => ExecutedTest.VerifyAsync(
        """
        private static decimal Extra = 2m;
        public static Weight Run()
        {
            Extra = 1m;
            return 99m + Extra;
        }
        """);

    [Theory]
    [InlineData("Extra = 1m;")]
    [InlineData("@Extra = 1m;")]
    [InlineData("Definitions.Extra--;")]
    [InlineData("(Extra, _) = (1m, 2m);")]
    [InlineData("Set(out Extra);")]
    [InlineData("ref decimal extra = ref Extra; extra = 1m;")]
    [InlineData("Local(); void Local() { } Extra = 1m;")]
    public Task A_field_that_the_static_constructor_writes_is_unknown(string statement) => ExecutedTest.VerifyAsync(
        $$"""
        private static readonly decimal Extra = 2m;
        static Definitions() { {{statement}} }
        private static void Set(out decimal value) => value = 1m;
        public static Weight Run() => 99m + Extra;
        """);

    [Theory]
    [InlineData("decimal Copy = Extra = 1m")]
    [InlineData("decimal Copy = Extra -= 1m")]
    [InlineData("decimal Copy = Extra--")]
    [InlineData("decimal Copy = --Extra")]
    [InlineData("bool Copy = decimal.TryParse(\"1\", out Extra)")]
    [InlineData("int Copy = Set(ref Extra)")]
    [InlineData("int Copy = Extra.SetToOne()")]
    [InlineData("(decimal, decimal) Copy = (Extra, _) = (1m, 2m)")]
    [InlineData("decimal Copy = (Environment.ProcessId >= 0 ? ref Extra : ref Extra) = 1m")]
    public Task A_field_that_another_static_initializer_writes_is_unknown(string writer) => ExecutedTest.VerifyAsync(
        $$"""
        private static readonly decimal Extra = 2m;
        private static readonly {{writer}};
        private static int Set(ref decimal value) => (int)(value = 1m);
        private static int SetToOne(this ref decimal value) => (int)(value = 1m);
        public static Weight Run() => 99m + Extra;
        """);

    [Fact]
    public Task A_field_that_a_property_initializer_writes_is_unknown() => ExecutedTest.VerifyAsync(
        """
        private static readonly decimal Extra = 2m;
        public static decimal Copy { get; } = Extra = 1m;
        public static Weight Run() => 99m + Extra;
        """);

    [Theory]
    [InlineData("decimal Copy = Extra")]
    [InlineData("decimal Copy = -Extra + 4m")]
    [InlineData("Baht Copy = Baht.Of(Extra)")]
    [InlineData("decimal[] Copy = { Extra }")]
    [InlineData("IReadOnlyList<decimal> Copy = [Extra]")]
    [InlineData("string Copy = $\"{Extra}\"")]
    [InlineData("Func<decimal> Copy = () => Extra")]
    [InlineData("bool Copy = Is(in Extra)")]
    public Task A_field_that_another_initializer_only_reads_is_known(string reader) => ExecutedTest.VerifyAsync(
        $$"""
        private static readonly decimal Extra = 2m;
        private static readonly {{reader}};
        private static bool Is(in decimal value) => value == 2m;
        public static Weight Run() => {|KPI3003:99m + Extra|};
        """,
        "KPI3003");

    [Fact]
    public Task An_instance_field_is_known() => ExecutedTest.VerifyFileAsync(
        """
        public sealed class Plan
        {
            private readonly decimal _extra = 2m;
            public Weight Weight() => {|KPI3003:99m + _extra|};
        }
        public static class Definitions { public static void Run() => new Plan().Weight(); }
        """,
        "KPI3003");

    [Theory]
    [InlineData("public Plan() => _extra = 1m;")]
    [InlineData("public Plan() { Set(out _extra); }")]
    [InlineData("public int Other { get; init { _extra = 1m; } }")]
    [InlineData("public int Other { get => 0; init => _extra = value; }")]
    [InlineData("public int this[int index] { get => 0; init => _extra = value; }")]
    public Task An_instance_field_that_construction_writes_is_unknown(string writer) => ExecutedTest.VerifyFileAsync(
        $$"""
        public sealed class Plan
        {
            private readonly decimal _extra = 2m;
            {{writer}}
            private static void Set(out decimal value) => value = 1m;
            public Weight Weight() => 99m + _extra;
        }
        public static class Definitions { public static void Run() => new Plan(){{(writer.Contains("Other", StringComparison.Ordinal) ? " { Other = 1 }" : writer.Contains("index", StringComparison.Ordinal) ? " { [0] = 1 }" : "")}}.Weight(); }
        """);

    [Fact]
    public Task An_instance_field_that_the_init_accessor_of_a_partial_property_writes_is_unknown() => ExecutedTest.VerifyFileAsync(
        """
        public sealed partial class Plan
        {
            private readonly decimal _extra = 2m;
            public partial int Other { get; init; }
            public partial int Other { get => 0; init => _extra = value; }
            public Weight Weight() => 99m + _extra;
        }
        public static class Definitions { public static void Run() => new Plan { Other = 1 }.Weight(); }
        """);

    [Fact]
    public Task An_instance_field_that_a_copy_constructor_does_not_copy_is_unknown() => ExecutedTest.VerifyFileAsync(
        """
        public record Plan(int Number)
        {
            private readonly decimal _extra = 2m;
            protected Plan(Plan other) => Number = other.Number;
            public Weight Weight() => 99m + _extra;
        }
        public static class Definitions { public static void Run() => (new Plan(1) with { Number = 2 }).Weight(); }
        """);

    [Fact]
    public Task An_instance_field_that_the_compiler_copies_is_known() => ExecutedTest.VerifyFileAsync(
        """
        public record Plan(int Number)
        {
            private readonly decimal _extra = 2m;
            public Weight Weight() => {|KPI3003:99m + _extra|};
        }
        public static class Definitions { public static void Run() => (new Plan(1) with { Number = 2 }).Weight(); }
        """,
        "KPI3003");

    [Fact]
    public Task An_instance_field_of_a_struct_is_unknown() => ExecutedTest.VerifyFileAsync(
        """
        public struct Plan
        {
            private readonly decimal _extra = 2m;
            public Plan() { }
            public Weight Weight() => 99m + _extra;
        }
        public static class Definitions { public static void Run() => default(Plan).Weight(); }
        """);

    [Fact]
    public Task A_field_of_a_generic_type_is_unknown() => DefinitionTest.Analysis.VerifyAsync(
        """
        public static class Plan<T>
        {
            private static readonly decimal Extra = 2m;
            public static Weight Weight() => 99m + Extra;
        }
        """);

    [Fact]
    public Task A_field_that_each_thread_has_for_itself_is_unknown() => ExecutedTest.VerifyAsync(
        """
        [ThreadStatic] private static readonly decimal Extra = 2m;
        public static void Run()
        {
            _ = Extra;
            var thread = new System.Threading.Thread(() => Other());
            thread.Start();
            thread.Join();
        }
        private static Weight Other() => 99m + Extra;
        """);
}
