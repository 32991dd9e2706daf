using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Whether a field has its initializer's value when it is read: nothing else can write it, and it is certainly
/// initialized before.
/// </summary>
internal sealed class FieldCertainty(Compilation compilation, SourceFunctions functions)
{
    private readonly ConcurrentDictionary<IFieldSymbol, EqualsValueClauseSyntax?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableHashSet<string>> _namesInStaticConstruction = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableHashSet<string>> _namesInConstruction = new(SymbolEqualityComparer.Default);
    private readonly StaticInitialization _initialization = new(compilation, functions);

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

        bool isReadByInitializer = reader is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } or IEventSymbol { IsStatic: true }
            && SymbolEqualityComparer.Default.Equals(reader.ContainingType, field.ContainingType);
        return isReadByInitializer
            ? StandsBefore(initializer, readAt)
            : _initialization.NothingElseRunsBefore(field, initializer, cancellationToken);
    }

    private EqualsValueClauseSyntax? FindInitializer(IFieldSymbol field, CancellationToken cancellationToken)
    {
        // A struct can be made without its initializers; an attribute such as ThreadStatic can change what a field is.
        INamedTypeSymbol type = field.ContainingType;
        ISymbol declared = field.AssociatedSymbol ?? field;
        bool canBeKnown = field.IsReadOnly
            && !declared.IsImplicitlyDeclared
            && field.GetAttributes().IsEmpty
            && !type.IsGenericType
            && (field.IsStatic || type.TypeKind == TypeKind.Class);
        if (!canBeKnown || DeclaredInitializerOf(field, cancellationToken) is not { } initializer)
            return null;

        bool mayBeWritten = NamesInConstruction(type, field.IsStatic, cancellationToken).Contains(declared.Name)
            || (field.IsStatic ? _initialization.MayWrite(field, cancellationToken) : HasOwnCopyConstructor(type));
        return mayBeWritten ? null : initializer;
    }

    /// <summary>What gives a field, or the property that it belongs to, its value where it is declared; null where nothing does.</summary>
    public static EqualsValueClauseSyntax? DeclaredInitializerOf(IFieldSymbol field, CancellationToken cancellationToken) =>
        (field.AssociatedSymbol ?? field).DeclaringSyntaxReferences is not [var declaration] ? null : declaration.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };

    /// <summary>The names that occur in the constructors and init accessors of a type, which C# lets write its readonly fields.</summary>
    private ImmutableHashSet<string> NamesInConstruction(INamedTypeSymbol type, bool isStatic, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<INamedTypeSymbol, ImmutableHashSet<string>> names = isStatic ? _namesInStaticConstruction : _namesInConstruction;
        return names.TryGetValue(type, out ImmutableHashSet<string>? known)
            ? known
            : names.GetOrAdd(type,
            [
                .. from part in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
                   from member in part.Members
                   where member.Modifiers.Any(SyntaxKind.StaticKeyword) == isStatic
                   from writer in WritersIn(member)
                   from token in writer.DescendantTokens()
                   where token.IsKind(SyntaxKind.IdentifierToken)
                   select token.ValueText,
            ]);
    }

    // By syntax, since the symbol of a partial property or constructor leads to its declaration without a body.
    private static IEnumerable<SyntaxNode> WritersIn(MemberDeclarationSyntax member) => member switch
    {
        ConstructorDeclarationSyntax => [member],
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.Where(accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration)),
        _ => [],
    };

    // A copy constructor that is written out runs no initializers.
    public static bool HasOwnCopyConstructor(INamedTypeSymbol type) =>
        type.IsRecord && type.InstanceConstructors.Any(constructor =>
            constructor is { IsImplicitlyDeclared: false, Parameters: [var original] } && SymbolEqualityComparer.Default.Equals(original.Type, type));

    // The initializers of one part of a class run in the order of the text; the order of parts is nobody's promise.
    private static bool StandsBefore(SyntaxNode initializer, SyntaxNode readAt) =>
        initializer.SyntaxTree == readAt.SyntaxTree
        && initializer.Span.End <= readAt.SpanStart
        && initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>() == readAt.FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
