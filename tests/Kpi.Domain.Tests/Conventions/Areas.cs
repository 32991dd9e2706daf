using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Domain.Tests.Conventions;

/// <summary>
/// The areas of the library and which they may depend on: the picture of the design, arrows followed to the end. It is
/// decided by what names and expressions mean, not by what they look like.
/// </summary>
internal static class Areas
{
    private const string Root = "Kpi.Domain";

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Rules"] = [],
        ["Quantities"] = ["Rules"],
        ["Time"] = ["Rules"],
        ["Targets"] = ["Time", "Quantities", "Rules"],
        ["Budgets"] = ["Time", "Quantities", "Rules"],
        ["Scorecards"] = ["Targets", "Time", "Quantities", "Rules"],
        ["Projects"] = ["Targets", "Budgets", "Time", "Quantities", "Rules"],
        ["Reporting"] = ["Scorecards", "Projects", "Targets", "Budgets", "Time", "Quantities", "Rules"],
    };

    /// <summary>Every reference from one area to another that the picture does not show: <c>Time → Scorecards (Scorecard) in Time/X.cs</c>.</summary>
    public static IReadOnlyList<string> ForbiddenReferences(Compilation compilation) =>
        [.. compilation.SyntaxTrees.SelectMany(tree => ForbiddenReferences(compilation.GetSemanticModel(tree))).Distinct()];

    /// <summary>Every use, by the rulebook, of a type that comes neither from the framework nor from the rulebook itself.</summary>
    public static IReadOnlyList<string> ForeignReferencesOfRules(Compilation compilation) =>
    [
        .. compilation.SyntaxTrees
            .Select(tree => compilation.GetSemanticModel(tree))
            .Where(model => AreaOf(model) == "Rules")
            .SelectMany(model => TypesIn(model)
                .Where(type => AreaOf(type) is null && !IsOfFramework(type.ContainingAssembly))
                .Select(type => $"Rules → {type} in {model.SyntaxTree.FilePath}"))
            .Distinct(),
    ];

    private static IEnumerable<string> ForbiddenReferences(SemanticModel model)
    {
        if (AreaOf(model) is not { } from)
            yield break;
        if (!MayUse.TryGetValue(from, out string[]? allowed))
        {
            yield return $"{from} is no area of the picture, in {model.SyntaxTree.FilePath}";
            yield break;
        }

        foreach (INamedTypeSymbol type in TypesIn(model))
        {
            if (AreaOf(type) is { } to && to != from && !allowed.Contains(to))
                yield return $"{from} → {to} ({type.Name}) in {model.SyntaxTree.FilePath}";
        }
    }

    /// <summary>Every type that a name refers to or is declared in, or that an expression has, named or not.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesIn(SemanticModel model) =>
        model.SyntaxTree.GetRoot().DescendantNodes()
            .OfType<ExpressionSyntax>()
            .SelectMany(expression => new ISymbol?[] { model.GetSymbolInfo(expression).Symbol, model.GetTypeInfo(expression).Type, model.GetTypeInfo(expression).ConvertedType })
            .SelectMany(NamedTypesOf);

    private static IEnumerable<INamedTypeSymbol> NamedTypesOf(ISymbol? symbol) => symbol switch
    {
        null or ITypeParameterSymbol or IErrorTypeSymbol => [],
        IAliasSymbol alias => NamedTypesOf(alias.Target),
        IArrayTypeSymbol array => NamedTypesOf(array.ElementType),
        INamedTypeSymbol type => type.TypeArguments.SelectMany(NamedTypesOf).Append(type.OriginalDefinition),
        _ => NamedTypesOf(symbol.ContainingType),
    };

    private static string? AreaOf(SemanticModel model) =>
        model.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault() is { } declared
            ? AreaOf(model.GetDeclaredSymbol(declared) as INamespaceSymbol)
            : null;

    private static string? AreaOf(INamedTypeSymbol type) => AreaOf(type.ContainingNamespace);

    /// <summary>The first name below the root; null outside it.</summary>
    private static string? AreaOf(INamespaceSymbol? space) =>
        space?.ToDisplayString() is { } name && name.StartsWith($"{Root}.", StringComparison.Ordinal) ? name.Split('.')[2] : null;

    private static bool IsOfFramework(IAssemblySymbol? assembly) =>
        assembly is null || assembly.Name.StartsWith("System", StringComparison.Ordinal);
}
