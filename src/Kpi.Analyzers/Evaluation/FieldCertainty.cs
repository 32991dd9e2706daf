using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Whether a field has its initializer's value when it is read: nothing else can write it, and it is certainly
/// initialized before.
/// </summary>
internal sealed class FieldCertainty(Compilation compilation)
{
    private readonly ConcurrentDictionary<IFieldSymbol, EqualsValueClauseSyntax?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly StaticInitialization _initialization = new(compilation);

    /// <summary>The initializer that alone gives a readonly field its value; null where something else may write it.</summary>
    public EqualsValueClauseSyntax? InitializerOf(IFieldSymbol field, CancellationToken cancellationToken)
    {
        if (_initializers.TryGetValue(field, out EqualsValueClauseSyntax? known))
            return known;
        return _initializers.GetOrAdd(field, FindInitializer(field, cancellationToken));
    }

    public bool IsInitializedWhenRead(
        IFieldSymbol field, EqualsValueClauseSyntax initializer, ISymbol reader, SyntaxNode readAt, CancellationToken cancellationToken)
    {
        // An object's field initializers run before anything can see the object.
        if (!field.IsStatic)
            return true;

        bool isReadByInitializer = reader is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }
            && SymbolEqualityComparer.Default.Equals(reader.ContainingType, field.ContainingType);
        return isReadByInitializer
            ? StandsBefore(initializer, readAt)
            : _initialization.NothingElseRunsBefore(field, initializer, cancellationToken);
    }

    private static EqualsValueClauseSyntax? FindInitializer(IFieldSymbol field, CancellationToken cancellationToken)
    {
        // A struct can be made without its initializers; an attribute such as ThreadStatic can change what a field is.
        INamedTypeSymbol type = field.ContainingType;
        bool canBeKnown = field is { IsReadOnly: true, IsImplicitlyDeclared: false, DeclaringSyntaxReferences.Length: 1 }
            && field.GetAttributes().IsEmpty
            && !type.IsGenericType
            && (field.IsStatic || type.TypeKind == TypeKind.Class);
        if (!canBeKnown || field.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer: { } initializer })
            return null;

        IEnumerable<IMethodSymbol> writers = field.IsStatic ? type.StaticConstructors : [.. type.InstanceConstructors, .. InitAccessors(type)];
        return writers.Any(writer => Mentions(writer, field.Name, cancellationToken)) ? null : initializer;
    }

    private static IEnumerable<IMethodSymbol> InitAccessors(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsInitOnly);

    private static bool Mentions(IMethodSymbol method, string name, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is var syntax
            && syntax is not TypeDeclarationSyntax
            && syntax.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name));

    // The initializers of one part of a class run in the order of the text; the order of parts is nobody's promise.
    private static bool StandsBefore(SyntaxNode initializer, SyntaxNode readAt) =>
        initializer.SyntaxTree == readAt.SyntaxTree
        && initializer.Span.End <= readAt.SpanStart
        && initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>() == readAt.FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
