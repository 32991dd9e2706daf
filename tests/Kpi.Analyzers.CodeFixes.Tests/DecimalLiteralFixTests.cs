extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;
using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class DecimalLiteralFixTests
{
    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Analyzers = [new BinaryFloatingPointAnalyzer()],
        Fix = new DecimalLiteralFix(),
        Title = "Write a decimal literal",
    };

    [Theory]
    [InlineData("(decimal)0.1", "0.1m")]
    [InlineData("(decimal)0.1d", "0.1m")]
    [InlineData("(decimal)0.1F", "0.1m")]
    [InlineData("(decimal)1_000.5", "1_000.5m")]
    [InlineData("(decimal)1e-3", "1e-3m")]
    [InlineData("(decimal)(0.1)", "0.1m")]
    [InlineData("(decimal)-0.1", "-0.1m")]
    public Task A_cast_literal_becomes_a_decimal_one(string before, string after) => Fix.VerifyAsync(
        Members($"Baht.Of(/* of */ {{|KPI9004:{before}|}} /* baht */)"),
        Members($"Baht.Of(/* of */ {after} /* baht */)"));

    [Fact]
    public Task Several_in_one_expression_are_fixed() => Fix.VerifyAsync(
        Members("Baht.Of({|KPI9004:(decimal)0.1|} * {|KPI9004:(decimal)0.2f|}) * {|KPI9004:(decimal)3.0|}"),
        Members("Baht.Of(0.1m * 0.2m) * 3.0m"));

    [Theory]
    [InlineData("(decimal)number")]
    [InlineData("(decimal)(0.1 + 0.2)")]
    [InlineData("(decimal)Math.PI")]
    public Task There_is_no_fix_where_the_operand_is_no_literal(string cast) => Fix.VerifyNoFixAsync(Members($"Baht.Of({{|KPI9004:{cast}|}})"));

    private static string Members(string expression) => DefinitionTest.InClass($"public static object Run(double number) => {expression};");
}
