using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Lists that are written out, and objects of the user's own by those of their properties that cannot change.</summary>
internal sealed partial class BlockEvaluation
{
    private static readonly ImmutableDictionary<ISymbol, Value> NoProperties = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>An operation as the item of a list.</summary>
    public SequenceItem ItemOf(IOperation item) => new(ValueOf(item), WrittenOf(item).Syntax);

    private Value EvaluateCollection(ICollectionExpressionOperation collection) =>
        ListTypes.KeepsItemsInOrder(collection.Type)
            ? SequenceOf(collection.Elements, ListTypes.CanChange(collection.Type))
            : Value.Unknown;

    private SequenceValue SequenceOf(ImmutableArray<IOperation> elements, bool canChange)
    {
        var items = ImmutableArray.CreateBuilder<SequenceItem>(elements.Length);
        bool isComplete = true;
        foreach (IOperation element in elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(ItemOf(element));
            }
            else
            {
                SequenceValue list = ValueOf(spread.Operand) as SequenceValue ?? SequenceValue.Unknown;
                if (items.Count + list.Items.Length > ListCalls.MostItems)
                    return SequenceValue.Unknown;
                items.AddRange(list.Items);
                isComplete &= list.IsComplete;
            }
        }

        return new SequenceValue(items.ToImmutable(), isComplete, canChange);
    }

    private Value ElementOf(IArrayElementReferenceOperation element) =>
        element.Indices is [{ } index]
        && ValueOf(element.ArrayReference) is SequenceValue { IsComplete: true } list
        && ValueOf(index).AsInt32() is { } position
        && position >= 0 && position < list.Items.Length
            ? list.Items[position].Value
            : Value.Unknown;

    private Value Create(IObjectCreationOperation creation)
    {
        if (Fields.Lists.Create(creation, this) is { } list)
            return list;
        if (creation is not { Constructor: { } constructor, Type: INamedTypeSymbol type } || !IsUsersOwn(type))
            return Value.Unknown;

        ImmutableDictionary<ISymbol, Value> properties;
        if (constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true })
            properties = NoProperties;
        else if (type.IsRecord && constructor.DeclaringSyntaxReferences is [var declaration] && declaration.GetSyntax(Fields.CancellationToken) is RecordDeclarationSyntax)
            properties = Positional(creation, type);
        else
            return Value.Unknown;
        return Initialize(type, properties, creation.Initializer);
    }

    // Seen as its base type, an object is copied and written as its own type says.
    private Value With(IWithOperation with) =>
        ValueOf(with.Operand) is ObjectValue original
        && SymbolEqualityComparer.Default.Equals(original.Type, with.Type)
        && !FieldCertainty.HasOwnCopyConstructor(original.Type)
            ? Initialize(original.Type, original.Properties, with.Initializer)
            : Value.Unknown;

    private Value Initialize(INamedTypeSymbol type, ImmutableDictionary<ISymbol, Value> properties, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return new ObjectValue(type, properties);

        // An accessor with code of its own may change any other property.
        bool isPlain = initializer.Initializers.All(member =>
            member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } && (property.ContainingType.IsAnonymousType || Fields.IsAutomatic(property)));
        return isPlain ? new ObjectValue(type, properties.SetItems(Assigned(initializer.Initializers))) : Value.Unknown;
    }

    private ImmutableDictionary<ISymbol, Value> Positional(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        var properties = NoProperties.ToBuilder();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is { } parameter
                && type.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
                && property is { SetMethod: null or { IsInitOnly: true }, DeclaringSyntaxReferences: [var declaration] }
                && declaration.GetSyntax(Fields.CancellationToken) is ParameterSyntax)
            {
                properties[property] = ValueOf(argument.Value).WhenHeld;
            }
        }

        return properties.ToImmutable();
    }

    private ImmutableDictionary<ISymbol, Value> Assigned(ImmutableArray<IOperation> initializers)
    {
        var properties = NoProperties.ToBuilder();
        foreach (ISimpleAssignmentOperation assignment in initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: { SetMethod: null or { IsInitOnly: true } } property })
                properties[property.OriginalDefinition] = ValueOf(assignment.Value).WhenHeld;
        }

        return properties.ToImmutable();
    }

    private bool IsUsersOwn(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Fields.Compilation.Assembly) && (type.IsReferenceType || type.IsReadOnly);
}
