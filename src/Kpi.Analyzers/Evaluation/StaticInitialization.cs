using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// What static initializers can run. A type is initialized before the first read of its fields from elsewhere, unless
/// the read is made by its own initialization, through code that an initializer calls: that must not be possible.
/// </summary>
internal sealed class StaticInitialization(Compilation compilation)
{
    /// <summary>Of each part of a type, where the first initializer stands that may run other code; absent where there is none.</summary>
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableDictionary<SyntaxNode, int>> _firstOpen = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Whether no code of this compilation can run between the start of a type's initialization and the end of a
    /// field's own initializer.
    /// </summary>
    public bool NothingElseRunsBefore(IFieldSymbol field, SyntaxNode initializer, CancellationToken cancellationToken)
    {
        ImmutableDictionary<SyntaxNode, int> firstOpen = FirstOpenOf(field.ContainingType, [], cancellationToken);
        SyntaxNode? part = PartOf(initializer);
        return firstOpen.All(open => open.Key == part && initializer.SpanStart < open.Value);
    }

    private ImmutableDictionary<SyntaxNode, int> FirstOpenOf(
        INamedTypeSymbol type, ImmutableHashSet<INamedTypeSymbol> path, CancellationToken cancellationToken)
    {
        if (_firstOpen.TryGetValue(type, out ImmutableDictionary<SyntaxNode, int>? known))
            return known;

        ImmutableHashSet<INamedTypeSymbol> within = path.WithComparer(SymbolEqualityComparer.Default).Add(type);
        var firstOpen = ImmutableDictionary.CreateBuilder<SyntaxNode, int>();
        foreach (EqualsValueClauseSyntax initializer in InitializersOf(type, cancellationToken))
        {
            SyntaxNode part = PartOf(initializer)!;
            if (!firstOpen.ContainsKey(part) && !IsSelfContained(initializer, type, within, cancellationToken))
                firstOpen.Add(part, initializer.SpanStart);
        }

        // Kept even where it met a circle: every type that leads to one is open, wherever the question began.
        return _firstOpen.GetOrAdd(type, firstOpen.ToImmutable());
    }

    /// <summary>The static initializers of a type; those of one part in the order of the text, which is that of their running.</summary>
    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        from member in type.GetMembers()
        where member is IFieldSymbol { IsStatic: true, IsConst: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: true }
        from reference in member.DeclaringSyntaxReferences
        let initializer = reference.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        }
        where initializer is not null
        orderby initializer.SpanStart
        select initializer;

    private static TypeDeclarationSyntax? PartOf(SyntaxNode initializer) => initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private bool IsSelfContained(
        SyntaxNode initializer, INamedTypeSymbol type, ImmutableHashSet<INamedTypeSymbol> path, CancellationToken cancellationToken) =>
        compilation.OperationOf(initializer, cancellationToken) is { } operation
        && operation.Descendants().All(part => IsSelfContained(part, type, path, cancellationToken));

    // What is not listed here may run code of this compilation.
    private bool IsSelfContained(
        IOperation operation, INamedTypeSymbol type, ImmutableHashSet<INamedTypeSymbol> path, CancellationToken cancellationToken) => operation switch
        {
            ILiteralOperation or IArgumentOperation or IArrayCreationOperation or IArrayInitializerOperation
                or IDefaultValueOperation or INameOfOperation or ITypeOfOperation or IConditionalOperation => true,
            IFieldReferenceOperation reference => IsSelfContained(reference.Field, type, path, cancellationToken),
            IPropertyReferenceOperation reference => IsElsewhere(reference.Property),
            IInvocationOperation invocation => IsElsewhere(invocation.TargetMethod),
            IObjectCreationOperation creation => IsElsewhere(creation.Constructor),
            IConversionOperation conversion => IsElsewhere(conversion.OperatorMethod),
            IBinaryOperation binary => IsElsewhere(binary.OperatorMethod),
            IUnaryOperation unary => IsElsewhere(unary.OperatorMethod),
            ICollectionExpressionOperation collection => IsElsewhere(collection.ConstructMethod) && IsElsewhere(collection.Type),
            _ => false,
        };

    private bool IsSelfContained(
        IFieldSymbol field, INamedTypeSymbol type, ImmutableHashSet<INamedTypeSymbol> path, CancellationToken cancellationToken)
    {
        INamedTypeSymbol owner = field.ContainingType;
        if (field.IsConst || !field.IsStatic || IsElsewhere(field) || SymbolEqualityComparer.Default.Equals(owner, type))
            return true;

        // Reading another type's field initializes that type.
        return !path.Contains(owner)
            && owner.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            && FirstOpenOf(owner, path, cancellationToken).IsEmpty;
    }

    /// <summary>Whether a member is not of this compilation; nothing is nowhere.</summary>
    private bool IsElsewhere(ISymbol? symbol) =>
        symbol is null || !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
