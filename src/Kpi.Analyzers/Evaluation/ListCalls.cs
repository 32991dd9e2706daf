using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>The members of the framework that make one list of another, found by symbol.</summary>
internal sealed class ListCalls
{
    /// <summary>The longest list that is made of others.</summary>
    public const int MostItems = 100_000;

    private readonly INamedTypeSymbol? _enumerable;
    private readonly INamedTypeSymbol? _immutableArray;
    private readonly INamedTypeSymbol? _immutableArrayOfT;
    private readonly INamedTypeSymbol? _list;
    private readonly INamedTypeSymbol? _array;

    public ListCalls(Compilation compilation)
    {
        _enumerable = Find("System.Linq.Enumerable");
        _immutableArray = Find("System.Collections.Immutable.ImmutableArray");
        _immutableArrayOfT = Find("System.Collections.Immutable.ImmutableArray`1");
        _list = Find("System.Collections.Generic.List`1");
        _array = Find("System.Array");

        // Anyone may declare a type of that name; the framework's comes with a reference.
        INamedTypeSymbol? Find(string name) =>
            compilation.GetTypeByMetadataName(name) is { } type && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) ? type : null;
    }

    public static bool IsLength(IPropertyReferenceOperation reference) =>
        reference is { Property.Name: "Length" or "Count", Arguments.IsEmpty: true, Instance: { } instance } && ListTypes.KeepsItemsInOrder(instance.Type);

    /// <summary>What a call does with a list that it is handed.</summary>
    public ListUse UseOf(IOperation use) => use switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => UseBy(method),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } =>
            IsLibrary(constructor) || Is(constructor.ContainingType, _list) ? ListUse.Copied : ListUse.Other,
        _ => ListUse.Other,
    };

    /// <summary>An empty list that a property gives; null where it is another property.</summary>
    public Value? EmptyOf(IOperation reference) =>
        reference is IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true } field } && Is(field.ContainingType, _immutableArrayOfT)
            ? new SequenceValue([], isComplete: true, canChange: false)
            : null;

    /// <summary>A list of the framework that is created; null where it is something else.</summary>
    public Value? Create(IObjectCreationOperation creation, BlockEvaluation block)
    {
        if (!Is(creation.Type, _list))
            return null;
        SequenceValue? items = creation.Arguments switch
        {
            [] or [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }] => new SequenceValue([], isComplete: true, canChange: true),
            [{ Value: { } source }] => block.ValueOf(source) as SequenceValue,
            _ => null,
        };
        if (items is null)
            return Value.Unknown;

        var added = items.Items.ToBuilder();
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            if (initializer is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var item }] })
                return Value.Unknown;
            added.Add(block.ItemOf(item));
        }

        return new SequenceValue(added.ToImmutable(), items.IsComplete, canChange: true);
    }

    /// <summary>What a call of the framework gives.</summary>
    public Value Evaluate(IInvocationOperation invocation, BlockEvaluation block)
    {
        IMethodSymbol method = invocation.TargetMethod;
        IOperation[] arguments = [.. invocation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value)];
        if (Is(method.ContainingType, _enumerable))
            return Enumerable(method, arguments, invocation, block);
        if (Is(method.ContainingType, _immutableArray))
        {
            return (method.Name, arguments) switch
            {
                ("Create", _) => Create(method, arguments, block),
                ("CreateRange" or "ToImmutableArray", [var source]) => Copy(block.ValueOf(source), canChange: false),
                _ => Value.Unknown,
            };
        }

        return (method.Name, arguments) switch
        {
            ("Empty", []) when Is(method.ContainingType, _array) => new SequenceValue([], isComplete: true, canChange: false),
            ("ToArray", []) when Is(method.ContainingType, _list) => Copy(block.ValueOf(invocation.Instance), canChange: true),
            ("Add", [var item]) when Is(method.ContainingType, _immutableArrayOfT) => Append(block.ValueOf(invocation.Instance), item, block),
            _ => Value.Unknown,
        };
    }

    private ListUse UseBy(IMethodSymbol method) =>
        IsLibrary(method) || Is(method.ContainingType, _immutableArray) ? ListUse.Copied
        : Is(method.ContainingType, _list) && method.Name == "AddRange" ? ListUse.Copied
        : !Is(method.ContainingType, _enumerable) ? ListUse.Other
        : method.Name is "ToArray" or "ToList" or "Count" or "Sum" or "Any" or "All" ? ListUse.Copied
        : method.Name is "Select" or "Where" or "Concat" or "Append" or "Prepend" or "Reverse" or "Take" or "Skip" or "SelectMany" ? ListUse.ReadLater
        : ListUse.Other;

    private static bool IsLibrary(IMethodSymbol method) => method.ContainingAssembly?.Name == Library.Name;

    private static Value Create(IMethodSymbol method, IOperation[] arguments, BlockEvaluation block)
    {
        if (method.Parameters is [{ IsParams: true }] || (method.OriginalDefinition.Parameters is [{ Type: var only }] && ListTypes.KeepsItemsInOrder(only)))
            return Copy(block.ValueOf(arguments[0]), canChange: false);
        bool takesItems = method.Parameters.All(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, method.TypeArguments.FirstOrDefault()));
        return takesItems
            ? new SequenceValue([.. arguments.Select(item => block.ItemOf(item))], isComplete: true, canChange: false)
            : Value.Unknown;
    }

    private static Value Enumerable(IMethodSymbol method, IOperation[] arguments, IInvocationOperation invocation, BlockEvaluation block)
    {
        SyntaxNode syntax = block.WrittenOf(invocation).Syntax;
        switch (method.Name, arguments)
        {
            case ("Empty", []):
                return new SequenceValue([], isComplete: true, canChange: false);
            case ("Range", [var start, var count]):
                return block.ValueOf(start).AsInt32() is { } first && block.ValueOf(count).AsInt32() is { } length and >= 0 and <= MostItems && (long)first + length - 1 <= int.MaxValue
                    ? Sequence(System.Linq.Enumerable.Range(first, length).Select(number => new SequenceItem(new ConstantValue(number), syntax)), isComplete: true)
                    : Value.Unknown;
            case ("Repeat", [var item, var count]):
                return block.ValueOf(count).AsInt32() is { } times and >= 0 and <= MostItems
                    ? Sequence(System.Linq.Enumerable.Repeat(new SequenceItem(block.ValueOf(item), syntax), times), isComplete: true)
                    : Value.Unknown;
            default:
                return arguments.Length > 0 && block.ValueOf(arguments[0]) is SequenceValue list ? OfList(method.Name, list, [.. arguments.Skip(1)], syntax, block) : Value.Unknown;
        }
    }

    private static Value OfList(string name, SequenceValue list, IOperation[] arguments, SyntaxNode syntax, BlockEvaluation block) => (name, arguments) switch
    {
        ("ToArray" or "ToList", []) => Copy(list, canChange: true),
        ("AsEnumerable", []) => list,
        ("Select", [var selector]) when block.ValueOf(selector) is FunctionValue function => Select(list, function, syntax, block),
        ("Where", [var predicate]) when block.ValueOf(predicate) is FunctionValue function => Where(list, function, syntax, block),
        ("Concat", [var other]) when block.ValueOf(other) is SequenceValue second && list.Items.Length + second.Items.Length <= MostItems => Sequence(list.Items.Concat(second.Items), list.IsComplete && second.IsComplete),
        ("Append", [var item]) => Append(list, item, block),
        ("Prepend", [var item]) => Sequence([block.ItemOf(item), .. list.Items], list.IsComplete),
        ("Reverse", []) when list.IsComplete => Sequence(list.Items.Reverse(), isComplete: true),
        ("Take", [var count]) when list.IsComplete && block.ValueOf(count).AsInt32() is { } number => Sequence(list.Items.Take(number), isComplete: true),
        ("Skip", [var count]) when list.IsComplete && block.ValueOf(count).AsInt32() is { } number => Sequence(list.Items.Skip(number), isComplete: true),
        ("Count", []) when list.IsComplete => new ConstantValue(list.Items.Length),
        _ => Value.Unknown,
    };

    private static Value Select(SequenceValue list, FunctionValue function, SyntaxNode syntax, BlockEvaluation block)
    {
        if (function.Parameters.Length == 2 && !list.IsComplete)
            return Value.Unknown;
        var items = ImmutableArray.CreateBuilder<SequenceItem>(list.Items.Length);
        for (int index = 0; index < list.Items.Length; index++)
        {
            Value item = list.Items[index].Value;
            Value? given = function.Parameters.Length == 2 ? block.Apply(function, syntax, item, new ConstantValue(index)) : block.Apply(function, syntax, item);
            items.Add(new SequenceItem(given ?? Value.Unknown, syntax));
        }

        return new SequenceValue(items.ToImmutable(), list.IsComplete, canChange: false);
    }

    private static Value Where(SequenceValue list, FunctionValue function, SyntaxNode syntax, BlockEvaluation block)
    {
        if (function.Parameters.Length != 1)
            return Value.Unknown;
        var items = ImmutableArray.CreateBuilder<SequenceItem>();
        bool isComplete = list.IsComplete;
        foreach (SequenceItem item in list.Items)
        {
            switch (block.Apply(function, syntax, item.Value)?.AsBoolean())
            {
                case true:
                    items.Add(item);
                    break;
                case null:
                    isComplete = false;
                    break;
                default:
                    break;
            }
        }

        return new SequenceValue(items.ToImmutable(), isComplete, canChange: false);
    }

    private static Value Append(Value list, IOperation item, BlockEvaluation block) =>
        list is SequenceValue known ? Sequence([.. known.Items, block.ItemOf(item)], known.IsComplete) : Value.Unknown;

    private static Value Copy(Value list, bool canChange) =>
        list is SequenceValue known ? new SequenceValue(known.Items, known.IsComplete, canChange) : Value.Unknown;

    private static SequenceValue Sequence(IEnumerable<SequenceItem> items, bool isComplete) => new([.. items], isComplete, canChange: false);

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? definition) =>
        type is not null && definition is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition);
}
