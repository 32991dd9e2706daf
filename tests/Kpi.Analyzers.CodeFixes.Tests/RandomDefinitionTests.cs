extern alias analyzers;

using System.Collections.Immutable;
using System.Globalization;
using analyzers::Kpi.Analyzers;
using Kpi.Analyzers.Tests;
using Kpi.Analyzers.Tests.Differential;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Kpi.Analyzers.CodeFixes.Tests;

/// <summary>
/// Random definitions, right and wrong: each fix that is offered leaves code that compiles, without the mistake that it
/// fixes. <c>KPI_FIXED_DEFINITIONS</c> asks for another number of definitions, <c>KPI_DIFFERENTIAL_SEED</c> for others.
/// </summary>
public sealed class RandomDefinitionTests(ITestOutputHelper output)
{
    private static readonly CodeFixRunner Runner = new(
        DefinitionTest.Settings,
        PackagedAnalyzers.In(typeof(DefinitionAnalyzer).Assembly),
        PackagedFixes.In(typeof(LastWeightFix).Assembly));

    /// <summary>The fixes of what the generated definitions are wrong in.</summary>
    private static readonly ImmutableArray<Type> Expected =
        [typeof(OtherEraFix), typeof(TierOrderFix), typeof(LastWeightFix), typeof(ScaledWeightsFix), typeof(CodeUnderComponentFix), typeof(LevelOrderFix)];

    [Fact]
    public async Task A_fix_leaves_code_that_compiles_without_the_mistake()
    {
        var applied = new Dictionary<Type, int>();
        int count = TestSwitch.Number("KPI_FIXED_DEFINITIONS", 250);
        int seed = TestSwitch.Number("KPI_DIFFERENTIAL_SEED", 2568);
        foreach (Definition definition in Definitions(seed).Take(count))
        {
            foreach (AppliedFix fix in await Runner.ApplyEachAsync([.. definition.Files, CommonCode.File]))
            {
                applied[fix.Fix.GetType()] = applied.GetValueOrDefault(fix.Fix.GetType()) + 1;
                AssertIsCured(fix, await Runner.DiagnosticsOfAsync(fix.Files));
            }
        }

        output.WriteLine($"{count} definitions: {string.Join(", ", applied.Select(fix => $"{fix.Key.Name} {fix.Value}"))}");
        Assert.All(Expected, fix => Assert.True(applied.GetValueOrDefault(fix) > 0, $"{fix.Name} was never offered."));
    }

    // One mistake hides others: the total of weights is checked only where every weight is legal.
    private static IEnumerable<Definition> Definitions(int seed) =>
        Enumerable.Range(0, int.MaxValue)
            .Select(index => DefinitionGenerator.Generate("D0", unchecked(seed * 7919 + index), new HashSet<int>()))
            .Where(definition => definition.Mistakes.Count is 1 or 2);

    private static void AssertIsCured(AppliedFix fix, IEnumerable<Diagnostic> after)
    {
        bool isCured = CountIn(after) < CountIn(fix.Reported) && !after.Any(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.True(isCured, $"{fix.Title}: {fix.Diagnostic}\n{string.Join("\n", after)}\n{fix.Files[0].Text}");

        int CountIn(IEnumerable<Diagnostic> diagnostics) => diagnostics.Count(diagnostic => Text(diagnostic) == Text(fix.Diagnostic));
        static string Text(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
