using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Finds the static initializers of a type, and what each can do.</summary>
internal sealed class StaticInitializerReader(Compilation compilation)
{
    /// <summary>Those of fields, properties and events, of every part; those of one part in the order of their running.</summary>
    public ImmutableArray<StaticInitializer> Read(INamedTypeSymbol type, CancellationToken cancellationToken) =>
    [
        .. from part in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
           from initializer in part.Members.Where(member => member.Modifiers.Any(SyntaxKind.StaticKeyword)).SelectMany(InitializersOf)
           select Read(initializer, part, type, cancellationToken),
    ];

    // By syntax, since an event's or a partial property's initializer cannot be found from its symbol.
    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Initializer).OfType<EqualsValueClauseSyntax>(),
        PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
        _ => [],
    };

    private StaticInitializer Read(EqualsValueClauseSyntax initializer, TypeDeclarationSyntax part, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        bool runsOtherCode = false;
        var types = ImmutableHashSet.CreateBuilder<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var writes = ImmutableHashSet.CreateBuilder<IFieldSymbol>(SymbolEqualityComparer.Default);
        IOperation? root = compilation.OperationOf(initializer, cancellationToken);
        foreach (IOperation operation in root?.Descendants() ?? [])
        {
            if (operation.ConstantValue.HasValue)
                continue;
            runsOtherCode |= !IsSelfContained(operation, type);
            if (operation is not IFieldReferenceOperation { Field: { IsStatic: true } field })
                continue;
            if (!IsRead(operation))
                writes.Add(field);
            if (!IsElsewhere(field) && !IsSame(field.ContainingType, type))
                types.Add(field.ContainingType.OriginalDefinition);
        }

        return new(part, initializer.SpanStart, runsOtherCode || root is null, types.ToImmutable(), writes.ToImmutable());
    }

    // What is not listed here may run code of this compilation.
    private bool IsSelfContained(IOperation operation, INamedTypeSymbol type) => operation switch
    {
        IArgumentOperation or IArrayCreationOperation or IArrayInitializerOperation or IDefaultValueOperation or IConditionalOperation => true,
        ITypeOfOperation typeOf => IsElsewhere(typeOf.TypeOperand),
        IFieldReferenceOperation { Field: var field } => IsElsewhere(field) || !field.IsStatic || field.IsReadOnly || IsSame(field.ContainingType, type),
        IPropertyReferenceOperation reference => IsElsewhere(reference.Property),
        IInvocationOperation { TargetMethod: var method } => method.MethodKind != MethodKind.DelegateInvoke && IsElsewhere(method),
        IObjectCreationOperation creation => IsElsewhere(creation.Constructor),
        IConversionOperation conversion => IsElsewhere(conversion.OperatorMethod),
        IBinaryOperation binary => IsElsewhere(binary.OperatorMethod),
        IUnaryOperation unary => IsElsewhere(unary.OperatorMethod),
        ICollectionExpressionOperation collection =>
            IsElsewhere(collection.ConstructMethod) && (collection.Type is IArrayTypeSymbol || (collection.Type is { } list && IsElsewhere(list))),
        _ => false,
    };

    // Wherever else a reference stands it may be written to, or lend its variable.
    private static bool IsRead(IOperation reference) => reference.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: RefKind.None or RefKind.In } => true,
        ISymbolInitializerOperation or IArrayInitializerOperation or ICollectionExpressionOperation or ISpreadOperation => true,
        IBinaryOperation or IUnaryOperation or IConversionOperation or IInterpolationOperation or IReturnOperation => true,
        ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value == reference,
        IInvocationOperation or IPropertyReferenceOperation or IFieldReferenceOperation => true,
        _ => false,
    };

    /// <summary>Whether a member is not of this compilation, nor made for a type of it; nothing is nowhere.</summary>
    private bool IsElsewhere(ISymbol? member) =>
        member is null || (IsElsewhere(member.ContainingType) && (member is not IMethodSymbol method || method.TypeArguments.All(IsElsewhere)));

    private bool IsElsewhere(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsElsewhere(array.ElementType),
        INamedTypeSymbol named => !IsSame(named.ContainingAssembly, compilation.Assembly)
            && named.TypeArguments.All(IsElsewhere)
            && (named.ContainingType is not { } outer || IsElsewhere(outer)),
        _ => false,
    };

    private static bool IsSame(ISymbol left, ISymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
