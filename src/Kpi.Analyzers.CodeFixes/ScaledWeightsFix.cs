using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>
/// KPI3001: scales the weights in proportion so that they total 100, each component to the framework's weight where that
/// is known. It is offered where every weight stays legal and those that change are written in the same file.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScaledWeightsFix))]
[Shared]
public sealed class ScaledWeightsFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.WeightsDoNotTotal100.Id];

    private protected override (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.ScaledWeights, out string? joined))
            return null;
        string[] weights = FixProperties.Split(joined!);
        int[] changed = [.. Enumerable.Range(0, weights.Length).Where(place => weights[place] != FixProperties.Unchanged)];
        if (Places.ExpressionsAt(changed, diagnostic, model) is not { } written)
            return null;

        string title = diagnostic.Properties.ContainsKey(FixProperties.ScaledToFramework)
            ? "Scale the weights of each component in proportion to what the framework sets for it"
            : "Scale all weights in proportion so that they total 100";
        return (title, () => Places.Replace(root, changed.Select((place, index) => (Old: written[index], New: NumberLiteral.InPlaceOf(written[index], weights[place]))).ToDictionary(weight => weight.Old, weight => weight.New)));
    }
}
