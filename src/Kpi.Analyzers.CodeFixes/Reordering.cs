using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>Expressions of one list that change places; names, commas and comments stay where they are.</summary>
internal static class Reordering
{
    /// <summary>The root with the expressions in the order that the diagnostic says; null where it says none, or they are not written in one list.</summary>
    public static Func<SyntaxNode>? Of(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Order, out string? joined))
            return null;
        int[] order = [.. FixProperties.Split(joined!).Select(place => int.Parse(place, CultureInfo.InvariantCulture))];
        if (Places.ExpressionsAt(Enumerable.Range(0, order.Length), diagnostic, model) is not { } written || written.Select(ListOf).Distinct().Count() != 1)
            return null;
        return () => Places.Replace(root, order.Select((from, to) => (From: written[from], To: written[to])).Where(move => move.From != move.To).ToDictionary(move => move.To, move => move.From));
    }

    private static SyntaxNode? ListOf(ExpressionSyntax expression)
    {
        SyntaxNode item = expression;
        while (item.Parent is ParenthesizedExpressionSyntax)
            item = item.Parent;
        return item.Parent is ArgumentSyntax or ExpressionElementSyntax ? item.Parent.Parent : item.Parent;
    }
}
