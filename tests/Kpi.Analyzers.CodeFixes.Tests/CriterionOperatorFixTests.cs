using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

/// <summary>CS0218, which is the compiler's.</summary>
public sealed class CriterionOperatorFixTests
{
    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Fix = new CriterionOperatorFix(),
        Title = "Write & and | between criteria",
    };

    [Theory]
    [InlineData("{|CS0218:a && b|}", "a & b")]
    [InlineData("{|CS0218:a || b|}", "a | b")]
    [InlineData("{|CS0218:Served >= 1 && Served <= 2|}", "Served >= 1 & Served <= 2")]
    [InlineData("{|CS0218:a && b|} || c", "a & b | c")]
    [InlineData("{|CS0218:a && b|} && c", "a & b & c")]
    [InlineData("a || {|CS0218:b && c|}", "a | b & c")]
    [InlineData("({|CS0218:a || b|}) && c", "(a | b) & c")]
    [InlineData("({|CS0218:a || b|}) && ({|CS0218:b || c|})", "(a | b) & (b | c)")]
    [InlineData("{|CS0218:a && b|} || {|CS0218:b && c|}", "a & b | b & c")]
    [InlineData("{|CS0218:a && b | c|}", "a & (b | c)")]
    [InlineData("{|CS0218:a | b && c|}", "(a | b) & c")]
    [InlineData("{|CS0218:a & b && c|}", "a & b & c")]
    [InlineData("{|CS0218:a || b | c|}", "a | (b | c)")]
    [InlineData("{|CS0218:a || b & c|}", "a | b & c")]
    [InlineData("!({|CS0218:a && b|})", "!(a & b)")]
    [InlineData("{|CS0218:a // one\n    && b|} // both\n", "a // one\n    & b // both\n")]
    public Task The_operators_of_sets_are_written(string before, string after) => Fix.VerifyAsync(Members(before), Members(after));

    [Fact]
    public Task Types_of_ones_own_are_left_alone() => Fix.VerifyNoFixAsync(DefinitionTest.InClass(
        "public sealed class Own { public static Own operator &(Own left, Own right) => left; }\npublic static Own Run(Own a, Own b) => {|CS0218:a && b|};"));

    private static string Members(string expression) => DefinitionTest.InClass(
        $"private static readonly Measure<long> Served = Measure.Count(\"served\", \"Served\");\npublic static Criterion Run(Criterion a, Criterion b, Criterion c) => {expression};");
}
