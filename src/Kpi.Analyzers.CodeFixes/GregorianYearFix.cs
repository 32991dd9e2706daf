using System.Composition;
using System.Globalization;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI1006: writes the Gregorian year, as a number where the year is a number, otherwise as what it is less 543.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GregorianYearFix))]
[Shared]
public sealed class GregorianYearFix() : EditorFix(RuleCatalogue.BuddhistYearAsGregorian.Id, "Write the Gregorian year")
{
    private protected override Edit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        NodeAt<ExpressionSyntax>(root, diagnostic.Location.SourceSpan) is { } year
            ? new Edit(year, editor => editor.ReplaceNode(year, Gregorian(year).WithTriviaFrom(year)))
            : null;

    private static ExpressionSyntax Gregorian(ExpressionSyntax year) => year switch
    {
        LiteralExpressionSyntax { Token.Value: int number } => SyntaxFactory.ParseExpression(
            (number - FiscalYearRules.BuddhistMinusCommon).ToString(CultureInfo.InvariantCulture)),
        _ => SyntaxFactory.ParseExpression($"{Operand(year)} - {FiscalYearRules.BuddhistMinusCommon}"),
    };

    private static string Operand(ExpressionSyntax year) =>
        year is ConditionalExpressionSyntax or BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression or (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression) }
            ? $"({year.WithoutTrivia()})"
            : year.WithoutTrivia().ToString();
}
