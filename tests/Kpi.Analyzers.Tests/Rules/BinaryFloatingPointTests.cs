extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI9004.</summary>
public sealed class BinaryFloatingPointTests
{
    private static readonly CodeTest Rule = new(new BinaryFloatingPointAnalyzer());

    [Theory]
    [InlineData("(Weight){|KPI9004:(decimal)0.1|}", "double", "Weight")]
    [InlineData("(Weight){|KPI9004:(decimal)0.1f|}", "float", "Weight")]
    [InlineData("(Score)({|KPI9004:(decimal)number|})", "double", "Score")]
    [InlineData("(Score)(10 * {|KPI9004:(decimal)number|} + 1)", "double", "Score")]
    [InlineData("(Score)(-{|KPI9004:(decimal)number|})", "double", "Score")]
    [InlineData("(Score)(flag ? {|KPI9004:(decimal)number|} : 1)", "double", "Score")]
    [InlineData("(Score)({|KPI9004:(decimal?)number|} ?? 1)", null, null)]
    [InlineData("Baht.Of({|KPI9004:(decimal)number|})", "double", "Baht.Of")]
    [InlineData("Baht.Millions({|KPI9004:(decimal)single|})", "float", "Baht.Millions")]
    [InlineData("Trust >= {|KPI9004:(decimal)number|}", "double", "Percentage")]
    [InlineData("Trust.Observed({|KPI9004:(decimal)number|})", "double", "Percentage")]
    [InlineData("new Indicator(\"1\", \"A\", {|KPI9004:(decimal)number|})", "double", "Weight")]
    [InlineData("new ReportedTester(Reported.Rounded({|KPI9004:(decimal)number|}))", "double", "Reported.Rounded")]
    [InlineData("Baht.Zero * {|KPI9004:(decimal)number|}", "double", "Baht")]
    [InlineData("DecimalInterval.Closed({|KPI9004:(decimal)number|}, 100)", "double", "DecimalInterval.Closed")]
    public Task A_cast_on_its_way_into_a_figure(string expression, string? type, string? destination) => type is null
        ? Rule.VerifyAsync(Run(expression.Replace("{|KPI9004:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)))
        : Rule.VerifyAsync(Run(expression), $"A {type} is cast to decimal on its way into {destination}: binary holds most decimal fractions only nearly; use decimal from the start");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync(
        Run("Baht.Of({|KPI9004:(decimal)number|})"),
        "แปลง double เป็น decimal เพื่อใช้กับ Baht.Of: เลขฐานสองเก็บทศนิยมได้เพียงใกล้เคียง ให้ใช้ decimal ตั้งแต่ต้น");

    [Theory]
    [InlineData("(decimal)number")]
    [InlineData("Math.Round((decimal)number, 2)")]
    [InlineData("Baht.Of(Math.Round((decimal)number, 2))")]
    [InlineData("score.Value * (decimal)number")]
    [InlineData("Baht.Of(number > (double)1m ? 1 : 2)")]
    [InlineData("(Weight)10")]
    [InlineData("(Weight)0.1m")]
    [InlineData("Baht.Of((decimal)whole)")]
    [InlineData("Baht.Of((decimal)Whole)")]
    [InlineData("(Score)(int)number")]
    [InlineData("(double)score.Value")]
    [InlineData("new Own((decimal)number)")]
    public Task Other_casts_are_left_alone(string expression) => Rule.VerifyAsync(Run(expression));

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        Run("Baht.Of((decimal), (decimal)0.1)"), "CS1525", "CS1501", "CS0119", "CS1003");

    private static string Run(string expression) =>
        $$"""
        private const int Whole = 3;
        private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
        public sealed record Own(decimal Value);
        public sealed record ReportedTester(Kpi.Domain.Reporting.Reported Value);
        public static object Run(double number, float single, int whole, Score score, bool flag) => {{expression.Replace("(Reported.", "(Kpi.Domain.Reporting.Reported.", StringComparison.Ordinal)}};
        """;
}
