extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;
using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class RoundingModeFixTests
{
    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Analyzers = [new RoundingAnalyzer()],
        Fix = new RoundingModeFix(),
        Title = "Round half away from zero",
    };

    [Theory]
    [InlineData("{|KPI9003:Math.Round(score.Value, 2)|}", "Math.Round(score.Value, 2, MidpointRounding.AwayFromZero)")]
    [InlineData("{|KPI9003:Math.Round(score.Value)|}", "Math.Round(score.Value, MidpointRounding.AwayFromZero)")]
    [InlineData("{|KPI9003:decimal.Round(score.Value /* of 100 */, 2)|} // printed\n", "decimal.Round(score.Value /* of 100 */, 2, MidpointRounding.AwayFromZero) // printed\n")]
    [InlineData("{|KPI9003:Math.Round((double)score.Value, 2)|}", "Math.Round((double)score.Value, 2, MidpointRounding.AwayFromZero)")]
    [InlineData("{|KPI9003:Math.Round(decimals: 2, d: score.Value)|}", "Math.Round(decimals: 2, d: score.Value, mode: MidpointRounding.AwayFromZero)")]
    public Task The_mode_is_written(string before, string after) => Fix.VerifyAsync(Members(before), Members(after));

    [Fact]
    public Task Rounding_within_rounding_is_fixed_too() => Fix.VerifyAsync(
        Members("{|KPI9003:Math.Round({|KPI9003:Math.Round(score.Value, 2)|} + score.Value, 1)|}"),
        Members("Math.Round(Math.Round(score.Value, 2, MidpointRounding.AwayFromZero) + score.Value, 1, MidpointRounding.AwayFromZero)"));

    private static string Members(string expression) => DefinitionTest.InClass($"public static object Run(Score score) => {expression};");
}
