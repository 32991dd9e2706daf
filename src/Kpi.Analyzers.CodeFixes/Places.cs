using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>The expressions at the places that a diagnostic names beside its own.</summary>
internal static class Places
{
    /// <summary>
    /// The expression at one of the places, where it can be replaced: it stands in the same file, it stands for that place
    /// alone, and it does not depend on what a method or lambda around it is called with.
    /// </summary>
    public static ExpressionSyntax? ExpressionAt(int place, Diagnostic diagnostic, SemanticModel model)
    {
        Location? location = diagnostic.AdditionalLocations.ElementAtOrDefault(place);
        if (location is null || location.SourceTree != model.SyntaxTree || diagnostic.AdditionalLocations.Count(location.Equals) != 1)
            return null;
        return model.SyntaxTree.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression && !IsOfACall(expression, model)
            ? expression
            : null;
    }

    /// <summary>The expressions at every place; null where one of them cannot be replaced.</summary>
    public static ExpressionSyntax[]? ExpressionsAt(IEnumerable<int> places, Diagnostic diagnostic, SemanticModel model)
    {
        ExpressionSyntax?[] expressions = [.. places.Select(place => ExpressionAt(place, diagnostic, model))];
        return expressions.Contains(null) ? null : [.. expressions.Select(expression => expression!)];
    }

    /// <summary>The root with each expression in the place of another, in the trivia that the other had.</summary>
    public static SyntaxNode Replace(SyntaxNode root, IReadOnlyDictionary<ExpressionSyntax, ExpressionSyntax> replacements) =>
        root.ReplaceNodes(replacements.Keys, (replaced, _) => replacements[replaced].WithTriviaFrom(replaced));

    private static bool IsOfACall(ExpressionSyntax expression, SemanticModel model) =>
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name).Symbol is IParameterSymbol or IRangeVariableSymbol);
}
