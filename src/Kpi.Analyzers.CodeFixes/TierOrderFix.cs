using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI2001: puts the criteria of a target into the order in which they are tiers. It is offered where one cures it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TierOrderFix))]
[Shared]
public sealed class TierOrderFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.TiersNotNested.Id];

    private protected override (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        Reordering.Of(diagnostic, root, model) is { } reordered ? ("Reorder the tiers so that each is within the one below", reordered) : null;
}
