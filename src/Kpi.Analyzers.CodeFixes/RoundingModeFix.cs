using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI9003: says that half is rounded away from zero, as Thai reports round.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RoundingModeFix))]
[Shared]
public sealed class RoundingModeFix() : EditorFix(RuleCatalogue.RoundingWithoutMode.Id, "Round half away from zero")
{
    private protected override Edit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        NodeAt<InvocationExpressionSyntax>(root, diagnostic.Location.SourceSpan) is { } call
            ? new Edit(call, editor => editor.ReplaceNode(call, (current, _) => WithMode((InvocationExpressionSyntax)current)))
            : null;

    private static InvocationExpressionSyntax WithMode(InvocationExpressionSyntax call)
    {
        ExpressionSyntax mode = SyntaxFactory.ParseExpression("global::System.MidpointRounding.AwayFromZero").WithAdditionalAnnotations(Simplifier.Annotation);
        ArgumentSyntax argument = SyntaxFactory.Argument(mode);
        if (call.ArgumentList.Arguments.Any(other => other.NameColon is not null))
            argument = argument.WithNameColon(SyntaxFactory.NameColon("mode").WithTrailingTrivia(SyntaxFactory.Space));
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return call.WithArgumentList(call.ArgumentList.WithArguments(
            SyntaxFactory.SeparatedList([.. arguments, argument], [.. arguments.GetSeparators(), comma])));
    }
}
