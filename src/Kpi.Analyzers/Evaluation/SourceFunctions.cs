using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>The methods, operators and property getters of the compilation that a call certainly runs, with their code.</summary>
internal sealed class SourceFunctions(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, FunctionValue?> _functions = new(SymbolEqualityComparer.Default);

    /// <summary>The code of a method; null where it is not in sight, or another method may run in its place.</summary>
    public FunctionValue? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        if (_functions.TryGetValue(definition, out FunctionValue? known))
            return known;
        return _functions.GetOrAdd(definition, Find(definition, cancellationToken));
    }

    /// <summary>The code that an operation runs, or that a delegate which it makes would; null where that is not in sight.</summary>
    public FunctionValue? CalledBy(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: not MethodKind.LocalFunction } invocation => Of(invocation.TargetMethod, cancellationToken),
        IPropertyReferenceOperation { Property.GetMethod: { } getter } reference when References.IsRead(reference) && StorageOf(reference, cancellationToken) is null => Of(getter, cancellationToken),
        IMethodReferenceOperation { Method.MethodKind: not MethodKind.LocalFunction } reference => Of(reference.Method, cancellationToken),
        IConversionOperation { OperatorMethod: { } @operator } => Of(@operator, cancellationToken),
        IBinaryOperation { OperatorMethod: { } @operator } => Of(@operator, cancellationToken),
        IUnaryOperation { OperatorMethod: { } @operator } => Of(@operator, cancellationToken),
        _ => null,
    };

    /// <summary>The field of this compilation that is read, or that keeps the value of the property that is.</summary>
    public IFieldSymbol? StorageOf(IOperation reference, CancellationToken cancellationToken) => reference switch
    {
        IFieldReferenceOperation { Field: var field } => IsOfCompilation(field) ? field : null,
        IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false } property } when IsOfCompilation(property) =>
            property.ContainingType.GetMembers($"<{property.Name}>k__BackingField").OfType<IFieldSymbol>().FirstOrDefault(_ => IsAutomatic(property, cancellationToken)),
        _ => null,
    };

    /// <summary>Whether the accessors of a property do nothing but keep and give its value.</summary>
    public static bool IsAutomatic(IPropertySymbol property, CancellationToken cancellationToken) =>
        property.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax(cancellationToken) switch
        {
            PropertyDeclarationSyntax { AccessorList: { } accessors } => AreAutomatic(accessors),
            ParameterSyntax => true,
            _ => false,
        };

    /// <summary>
    /// Whether a type is a record of nothing but its parameters, or a sealed class of nothing but properties that keep a value: no
    /// member of it runs code of the user's.
    /// </summary>
    public static bool IsPlain(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DeclaringSyntaxReferences: [var declaration] } named && declaration.GetSyntax() switch
        {
            RecordDeclarationSyntax { ParameterList: { } parameters } record =>
                record is { Members.Count: 0, BaseList: null } && parameters.Parameters.All(parameter => parameter.AttributeLists.Count == 0),
            ClassDeclarationSyntax plain => named.IsSealed && plain is { BaseList: null, ParameterList: null } && plain.Members.All(KeepsValue),
            _ => false,
        };

    private static bool KeepsValue(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax { Initializer: null, AccessorList: { } accessors } property
        && !property.Modifiers.Any(SyntaxKind.StaticKeyword)
        && AreAutomatic(accessors);

    private static bool AreAutomatic(AccessorListSyntax accessors) => accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    private bool IsOfCompilation(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);

    private FunctionValue? Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        IMethodSymbol implemented = method.PartialImplementationPart ?? method;
        bool canBeFollowed = IsOfCompilation(method)
            && method is { IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false, IsAsync: false, ReturnsVoid: false, RefKind: RefKind.None }
            && method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.Conversion or MethodKind.UserDefinedOperator
            && method.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In)
            && implemented.DeclaringSyntaxReferences.Length == 1;
        if (!canBeFollowed)
            return null;

        SyntaxNode syntax = implemented.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        bool hasBody = syntax is ArrowExpressionClauseSyntax
            or BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
            or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null };
        return hasBody && compilation.OperationOf(syntax, cancellationToken) is { } body
            ? new FunctionValue(new OperationTree(body), implemented.Parameters, context: null, method)
            : null;
    }
}
