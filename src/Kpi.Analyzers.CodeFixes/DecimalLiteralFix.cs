using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI9004: writes a literal that is cast as the decimal literal that it should have been.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DecimalLiteralFix))]
[Shared]
public sealed class DecimalLiteralFix() : EditorFix(RuleCatalogue.BinaryFloatingPoint.Id, "Write a decimal literal")
{
    private protected override Edit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        NodeAt<CastExpressionSyntax>(root, diagnostic.Location.SourceSpan) is { } cast && Decimal(cast.Expression) is { } text
            ? new Edit(cast, editor => editor.ReplaceNode(cast, SyntaxFactory.ParseExpression(text).WithTriviaFrom(cast)))
            : null;

    private static string? Decimal(ExpressionSyntax operand) => operand switch
    {
        ParenthesizedExpressionSyntax parenthesized => Decimal(parenthesized.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => Decimal(minus.Operand) is { } text ? "-" + text : null,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal => literal.Token.Text.TrimEnd('d', 'D', 'f', 'F') + "m",
        _ => null,
    };
}
