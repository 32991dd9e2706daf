using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>KPI1004: writes the library's call. It is not offered where a comment would be lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LibraryCalendarFix))]
[Shared]
public sealed class LibraryCalendarFix() : EditorFix(RuleCatalogue.CalendarByHand.Id, "Let the library work it out")
{
    private protected override Edit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Replacement, out string? replacement))
            return null;
        SyntaxNode?[] places = [.. diagnostic.AdditionalLocations.Select(place => NodeAt<SyntaxNode>(root, place.SourceSpan))];
        if (places.Length == 0 || !places.All(IsWithoutComments) || places.Skip(1).Any(HasCommentAround))
            return null;
        SyntaxNode replaced = places[0]!;
        SyntaxNode call = replaced is StatementSyntax ? SyntaxFactory.ParseStatement(replacement!) : SyntaxFactory.ParseExpression(replacement!);
        return new Edit(replaced, editor =>
        {
            foreach (SyntaxNode? superfluous in places.Skip(1))
                editor.RemoveNode(superfluous!, SyntaxRemoveOptions.KeepNoTrivia);
            editor.ReplaceNode(replaced, call.WithAdditionalAnnotations(Simplifier.Annotation).WithTriviaFrom(replaced));
        });
    }

    private static bool IsWithoutComments(SyntaxNode? node) =>
        node is not null && !node.DescendantTrivia().Where(trivia => node.Span.Contains(trivia.Span)).Any(IsTold);

    private static bool HasCommentAround(SyntaxNode? node) => node!.GetLeadingTrivia().Concat(node.GetTrailingTrivia()).Any(IsTold);

    private static bool IsTold(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
