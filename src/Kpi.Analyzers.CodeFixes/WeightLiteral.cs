using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>Weights as they are written in code.</summary>
internal static class WeightLiteral
{
    /// <summary>The weight as a literal: with the suffix where it has decimals, or where the weight was written with it.</summary>
    public static ExpressionSyntax Of(string weight, ExpressionSyntax replaced)
    {
        bool wasDecimal = replaced is LiteralExpressionSyntax literal && literal.Token.Text.EndsWith("m", StringComparison.OrdinalIgnoreCase);
        string text = wasDecimal || weight.Contains('.') ? weight + "m" : weight;
        return SyntaxFactory.ParseExpression(text);
    }
}
