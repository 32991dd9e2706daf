using System.Collections.Immutable;
using System.Composition;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>
/// KPI1001: calls the factory of the era that the year is of. A year of the wrong era is always one of the other, so the
/// result is legal. It is offered where the year is an argument of one of the two factories.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OtherEraFix))]
[Shared]
public sealed class OtherEraFix : DefinitionFix
{
    private const string BuddhistEra = "FromBuddhistEra";
    private const string CommonEra = "FromCommonEra";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleCatalogue.WrongEra.Id];

    private protected override (string Title, Func<SyntaxNode> Root)? Fix(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        if (FactoryAround(root.FindNode(diagnostic.Location.SourceSpan)) is not { } factory
            || Other(factory.Identifier.ValueText) is not { } other
            || model.GetSymbolInfo(factory).Symbol?.ContainingAssembly.Name != Library.Name)
        {
            return null;
        }

        return ($"Call {other}", () => root.ReplaceNode(factory, factory.WithIdentifier(SyntaxFactory.Identifier(other).WithTriviaFrom(factory.Identifier))));
    }

    /// <summary>The name of the method that is called with the argument.</summary>
    private static IdentifierNameSyntax? FactoryAround(SyntaxNode argument) =>
        argument.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is InvocationExpressionSyntax invocation
            ? invocation.Expression switch
            {
                IdentifierNameSyntax name => name,
                MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name,
                _ => null,
            }
            : null;

    private static string? Other(string factory) => factory switch
    {
        BuddhistEra => CommonEra,
        CommonEra => BuddhistEra,
        _ => null,
    };
}
