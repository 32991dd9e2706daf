using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI3008: sorts the levels of a scale from the highest down. It is offered where no two begin at the same score.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LevelOrderFix))]
[Shared]
public sealed class LevelOrderFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.LevelsNotDescending.Id];

    private protected override (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        Reordering.Of(diagnostic, root, model) is { } sorted ? ("Sort the levels from the highest down", sorted) : null;
}
