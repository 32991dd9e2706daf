using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>CS0218, the compiler's own: between criteria, writes <c>&amp;</c> for <c>&amp;&amp;</c> and <c>|</c> for <c>||</c>, in the whole chain.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CriterionOperatorFix))]
[Shared]
public sealed class CriterionOperatorFix() : EditorFix("CS0218", "Write & and | between criteria")
{
    private const string CriterionName = $"{Library.Name}.Targets.Criterion";

    private protected override Edit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (NodeAt<BinaryExpressionSyntax>(root, diagnostic.Location.SourceSpan) is not { } chain || model.Compilation.GetTypeByMetadataName(CriterionName) is not { } criterion)
            return null;
        while (ChainAround(chain) is { } larger && IsOfCriteria(larger))
            chain = larger;
        return IsOfCriteria(chain)
            ? new Edit(chain, editor => editor.ReplaceNode(chain, (current, _) => Written((BinaryExpressionSyntax)current)))
            : null;

        bool IsOfCriteria(ExpressionSyntax expression) => expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => IsOfCriteria(parenthesized.Expression),
            BinaryExpressionSyntax binary when IsLogical(binary) => IsOfCriteria(binary.Left) && IsOfCriteria(binary.Right),
            _ => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(expression).Type, criterion),
        };
    }

    private static BinaryExpressionSyntax? ChainAround(ExpressionSyntax expression)
    {
        SyntaxNode? parent = expression.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent is BinaryExpressionSyntax binary && IsLogical(binary) ? binary : null;
    }

    private static bool IsLogical(ExpressionSyntax expression) => expression.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression;

    private static ExpressionSyntax Written(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.WithExpression(Written(parenthesized.Expression)),
        BinaryExpressionSyntax binary when IsLogical(binary) => Written(binary),
        _ => expression,
    };

    private static BinaryExpressionSyntax Written(BinaryExpressionSyntax binary)
    {
        (SyntaxKind kind, SyntaxKind token) = binary.IsKind(SyntaxKind.LogicalAndExpression)
            ? (SyntaxKind.BitwiseAndExpression, SyntaxKind.AmpersandToken)
            : (SyntaxKind.BitwiseOrExpression, SyntaxKind.BarToken);
        return SyntaxFactory.BinaryExpression(
            kind,
            Operand(Written(binary.Left), kind, isRight: false),
            SyntaxFactory.Token(token).WithTriviaFrom(binary.OperatorToken),
            Operand(Written(binary.Right), kind, isRight: true));
    }

    // Within && and ||, the operators & and | bind tighter; beside them they bind by their own order.
    private static ExpressionSyntax Operand(ExpressionSyntax operand, SyntaxKind kind, bool isRight) =>
        operand is BinaryExpressionSyntax inner && Strength(inner.Kind()) is { } strength && (strength < Strength(kind) || (isRight && strength == Strength(kind)))
            ? SyntaxFactory.ParenthesizedExpression(operand.WithoutTrivia()).WithTriviaFrom(operand)
            : operand;

    private static int? Strength(SyntaxKind kind) => kind switch
    {
        SyntaxKind.BitwiseOrExpression => 1,
        SyntaxKind.ExclusiveOrExpression => 2,
        SyntaxKind.BitwiseAndExpression => 3,
        _ => null,
    };
}
