using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Finds the static initializers of a type, and what each can do.</summary>
internal sealed class StaticInitializerReader(Compilation compilation, SourceFunctions functions)
{
    /// <summary>How much code an initializer may call; one that calls more may run anything.</summary>
    private const int MostCalls = 256;

    /// <summary>Those of fields, properties and events, of every part; those of one part in the order of their running.</summary>
    public ImmutableArray<StaticInitializer> Read(INamedTypeSymbol type, CancellationToken cancellationToken) =>
    [
        .. from part in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
           from initializer in part.Members.SelectMany(InitializersOf)
           select Read(initializer, part, type, cancellationToken),
    ];

    /// <summary>
    /// The initializers of a member that is static, none of any other; by syntax, since an event's or a partial property's
    /// cannot be found from its symbol.
    /// </summary>
    public static IEnumerable<EqualsValueClauseSyntax> InitializersOf(MemberDeclarationSyntax member) => !member.Modifiers.Any(SyntaxKind.StaticKeyword) ? [] : member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Initializer).OfType<EqualsValueClauseSyntax>(),
        PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
        _ => [],
    };

    private StaticInitializer Read(EqualsValueClauseSyntax initializer, TypeDeclarationSyntax part, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        bool runsOtherCode = false;
        var types = ImmutableHashSet.CreateBuilder<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var readByCalls = ImmutableHashSet.CreateBuilder<IFieldSymbol>(SymbolEqualityComparer.Default);
        var writes = ImmutableHashSet.CreateBuilder<IFieldSymbol>(SymbolEqualityComparer.Default);
        IOperation? root = compilation.OperationOf(initializer, cancellationToken);
        var entered = new HashSet<IOperation>();
        var pending = new Queue<IOperation>();
        if (root is not null)
            pending.Enqueue(root);
        while (pending.Count > 0)
        {
            IOperation block = pending.Dequeue();
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                if (operation.ConstantValue.HasValue)
                    continue;
                if (functions.CalledBy(operation, cancellationToken) is { } function)
                {
                    if (entered.Add(function.Body.Root))
                        pending.Enqueue(function.Body.Root);
                    runsOtherCode |= entered.Count > MostCalls || (operation is IInvocationOperation call && !call.TargetMethod.TypeArguments.All(IsElsewhere));
                    if (function.Symbol is { IsStatic: true } method && !IsSame(method.ContainingType, type))
                        types.Add(method.ContainingType.OriginalDefinition);
                    continue;
                }

                runsOtherCode |= !IsSelfContained(operation, type);
                if (functions.StorageOf(operation, cancellationToken) is not { IsStatic: true } field)
                    continue;
                if (block != root)
                    readByCalls.Add(field);
                if (!References.IsRead(operation))
                    writes.Add(field);
                if (!IsElsewhere(field) && !IsSame(field.ContainingType, type))
                    types.Add(field.ContainingType.OriginalDefinition);
            }

            if (runsOtherCode)
                break;
        }

        return new(part, initializer.SpanStart, runsOtherCode || root is null, types.ToImmutable(), readByCalls.ToImmutable(), writes.ToImmutable());
    }

    // What is not listed here may run code of this compilation.
    private bool IsSelfContained(IOperation operation, INamedTypeSymbol type) => operation switch
    {
        ISymbolInitializerOperation or IArgumentOperation or IArrayInitializerOperation or IConditionalOperation => true,
        IDefaultValueOperation { Type: var made } => HasNoCode(made),
        IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType: var made } } => HasNoCode(made),
        IMethodBodyOperation or IBlockOperation or IReturnOperation or IExpressionStatementOperation or IParameterReferenceOperation => true,
        IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableDeclaratorOperation or ILocalReferenceOperation => true,
        ILocalFunctionOperation or IAnonymousFunctionOperation or IDelegateCreationOperation { Target: IAnonymousFunctionOperation } => true,
        IInterpolatedStringOperation or IInterpolatedStringTextOperation or ISpreadOperation or ITupleOperation => true,
        IInterpolationOperation { Expression.Type: var written } => written is null || IsElsewhere(written),
        ITypeOfOperation typeOf => IsElsewhere(typeOf.TypeOperand),
        IFieldReferenceOperation { Field: var field } => IsElsewhere(field) || !field.IsStatic || field.IsReadOnly || IsSame(field.ContainingType, type),
        IPropertyReferenceOperation reference => IsElsewhere(reference.Property) || functions.StorageOf(reference, CancellationToken.None) is not null,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } method } => method.TypeArguments.All(IsElsewhere), // its code stands in the same block
        IInvocationOperation { TargetMethod: var method } => method.MethodKind != MethodKind.DelegateInvoke && IsElsewhere(method),
        IObjectCreationOperation creation => IsElsewhere(creation.Constructor),
        IWithOperation { Type: { } copied } => IsElsewhere(copied),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => true,
        IAnonymousObjectCreationOperation or IObjectOrCollectionInitializerOperation or ITranslatedQueryOperation => true,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation } => true,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: { } changed } } => IsElsewhere(changed),
        IForEachLoopOperation { Collection.Type: { } collection } => IsElsewhere(collection),
        IArrayElementReferenceOperation => true,
        IConversionOperation conversion => IsElsewhere(conversion.OperatorMethod) && (conversion.OperatorMethod is not null || HasNoCode(conversion.Operand.Type)),
        IBinaryOperation binary => IsElsewhere(binary.OperatorMethod),
        IUnaryOperation unary => IsElsewhere(unary.OperatorMethod),
        ICollectionExpressionOperation collection =>
            IsElsewhere(collection.ConstructMethod) && (collection.Type is IArrayTypeSymbol || (collection.Type is { } list && IsElsewhere(list))),
        _ => false,
    };

    /// <summary>Whether a member is not of this compilation, nor made for a type of it; nothing is nowhere.</summary>
    private bool IsElsewhere(ISymbol? member) =>
        member is null || (IsElsewhere(member.ContainingType) && (member is not IMethodSymbol method || method.TypeArguments.All(IsElsewhere)));

    private bool IsElsewhere(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsElsewhere(array.ElementType),
        ITypeParameterSymbol => true,
        INamedTypeSymbol { IsAnonymousType: true } anonymous => HoldsNoCode(anonymous),
        INamedTypeSymbol named when IsSame(named.ContainingAssembly, compilation.Assembly) => SourceFunctions.IsPlain(named) && HoldsNoCode(named),
        INamedTypeSymbol named => named.TypeArguments.All(IsElsewhere) && (named.ContainingType is not { } outer || IsElsewhere(outer)),
        _ => false,
    };

    // A record writes and compares itself by its parts. A plain one may have plain ones, but what would go on and on may be anything.
    private bool HoldsNoCode(INamedTypeSymbol type) => type.TypeArguments.All(IsElsewhere) && type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => !property.IsImplicitlyDeclared)
        .All(property => property.Type is not INamedTypeSymbol part || !IsSame(part.ContainingAssembly, compilation.Assembly) ? IsElsewhere(property.Type) : part.TypeKind == TypeKind.Enum);

    // Boxed, a structure of this compilation can be asked to write or to compare itself. An object that has code was created somewhere.
    private bool HasNoCode(ITypeSymbol? type) => type is null or { IsReferenceType: true } or { TypeKind: TypeKind.Enum } || IsElsewhere(type);

    private static bool IsSame(ISymbol left, ISymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
