namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>Numbers that the evaluator computes as the program does: each construct once legal and once not.</summary>
public sealed class KnownNumberTests
{
    private const string Fields =
        """
        private const int Whole = 100;
        private const decimal Tenth = 0.1m;
        private static readonly decimal Hundred = 100m;
        private static readonly decimal Small = 0.5m;
        private static readonly int Fifty = 50;
        private static readonly long Long = 7L;

        """;

    [Theory]
    [InlineData("100", "101")]
    [InlineData("+1", "-1")]
    [InlineData("99.5m + 0.5m", "99.5m + 0.50001m")]
    [InlineData("Whole", "Whole + 1")]
    [InlineData("Whole * Tenth", "Whole / Tenth")]
    [InlineData("Hundred", "Hundred + Tenth")]
    [InlineData("Hundred - Small", "Hundred + Small")]
    [InlineData("Hundred * 1.0m", "Hundred * 1.01m")]
    [InlineData("Hundred / 3m * 3m", "Hundred / 3m * 3.01m")]
    [InlineData("Hundred % 99m", "Hundred % 10m")]
    [InlineData("-(-Hundred)", "-Hundred")]
    [InlineData("- - -(0m - Small)", "- - -Small")]
    [InlineData("(Hundred - Small) * 1m", "(Hundred + Small) * 1m")]
    [InlineData("checked(Hundred) * 1m", "unchecked(Hundred) + 1")]
    [InlineData("Fifty + Hundred - Hundred", "Fifty + Hundred")]
    [InlineData("2m * Fifty", "3m * Fifty")]
    [InlineData("Long + 93m", "Long + 94m")]
    [InlineData("(decimal)100", "(decimal)101")]
    [InlineData("((Weight)99).Value + 1", "((Weight)99).Value + 2")]
    [InlineData("((Score)100).Value", "((Score)101).Value")]
    [InlineData("((Percentage)100).Value", "((Percentage)(-1)).Value")]
    [InlineData("(int)100.9", "(int)101.9")]
    [InlineData("(decimal)100d", "(decimal)100.5d")]
    [InlineData("'d'", "'e'")]
    [InlineData("(byte)100", "(short)-1")]
    [InlineData("100U", "101UL")]
    [InlineData("1e2m", "1e3m")]
    [InlineData("0x64", "0b1100101")]
    [InlineData("sizeof(int) * 25", "sizeof(int) * 26")]
    public async Task A_number_is_computed_as_the_program_computes_it(string legal, string wrong)
    {
        await ExecutedTest.VerifyAsync(Fields + $"public static Weight Run() => {legal};");
        await ExecutedTest.VerifyAsync(Fields + $"public static Weight Run() => {{|KPI3003:{wrong}|}};", "KPI3003");
    }

    [Fact]
    public async Task A_local_constant_is_known()
    {
        await ExecutedTest.VerifyAsync("public static Weight Run() { const decimal Most = 100m; return Most; }");
        await ExecutedTest.VerifyAsync("public static Weight Run() { const decimal Most = 100m; return {|KPI3003:Most + 1|}; }", "KPI3003");
    }

    [Theory]
    [InlineData("Baht.Of(0)", "Baht.Of(-0.01m)")]
    [InlineData("Baht.Zero", "Baht.Zero - Baht.Of(1)")]
    [InlineData("Baht.Millions(1) - Baht.Of(1_000_000)", "Baht.Millions(1) - Baht.Of(1_000_001)")]
    [InlineData("Baht.Of(-1) + Baht.Of(1)", "Baht.Of(-1) + Baht.Of(0.5m)")]
    [InlineData("-Baht.Of(-1)", "-Baht.Of(1)")]
    [InlineData("-(-Allotted)", "-Allotted")]
    [InlineData("Allotted - Baht.Millions(millions: 2.5m)", "Allotted - Baht.Millions(2.50001m)")]
    [InlineData("Baht.Of(Half) - Baht.Of(0.5m)", "Baht.Of(Half) - Baht.Of(0.51m)")]
    public async Task An_amount_is_computed_as_the_program_computes_it(string legal, string wrong)
    {
        const string Definitions =
            """
            private static readonly Measure<Baht> Impact = Measure.Money("impact", "Impact");
            private static readonly Baht Allotted = Baht.Millions(2.5m);
            private static readonly decimal Half = 0.5m;

            """;
        await ExecutedTest.VerifyAsync(Definitions + $"public static Criterion Run() => Impact >= {legal};");
        await ExecutedTest.VerifyAsync(Definitions + $"public static Criterion Run() => Impact >= {{|KPI2004:{wrong}|}};", "KPI2004");
    }

    [Theory]
    [InlineData("100m", "101m")]
    [InlineData("null", null)]
    public async Task A_number_that_may_be_missing_is_known_where_it_is_there(string legal, string? wrong)
    {
        await ExecutedTest.VerifyAsync($"private static readonly decimal? Number = {legal};\npublic static Weight? Run() => Number;");
        if (wrong is not null)
            await ExecutedTest.VerifyAsync($"private static readonly decimal? Number = {wrong};\npublic static Weight? Run() => {{|KPI3003:Number|}};", "KPI3003");
    }

    [Fact]
    public Task The_mistake_of_a_field_is_reported_where_it_stands_and_only_there() => ExecutedTest.VerifyAsync(
        """
        private static readonly Weight Wrong = {|KPI3003:101|};
        public static Indicator Run() => new("1.1", "A", Wrong);
        """,
        "KPI3003");
}
