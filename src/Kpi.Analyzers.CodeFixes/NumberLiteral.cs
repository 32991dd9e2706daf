using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>Numbers that fixes write.</summary>
internal static class NumberLiteral
{
    /// <summary>A number as a literal: with the suffix where it has decimals, or where the expression it replaces was written with it.</summary>
    public static ExpressionSyntax InPlaceOf(ExpressionSyntax replaced, string number)
    {
        bool wasDecimal = replaced is LiteralExpressionSyntax literal && literal.Token.Text.EndsWith("m", StringComparison.OrdinalIgnoreCase);
        string text = wasDecimal || number.Contains('.') ? number + "m" : number;
        return SyntaxFactory.ParseExpression(text);
    }
}
