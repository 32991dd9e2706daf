using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// The operations of a block of code in the order of their evaluation: operands before what uses them, statements as
/// they stand. It is listed without recursion, so that neither depth nor length of an expression costs stack.
/// </summary>
internal sealed class OperationTree
{
    private readonly OperationTree? _whole;
    private readonly List<IOperation> _memberReferences = [];

    // Most blocks are listed and never asked for any of these.
    private ConcurrentDictionary<IOperation, OperationTree>? _parts;
    private Dictionary<IMethodSymbol, ILocalFunctionOperation>? _localFunctions;
    private VariableUses? _uses;

    public OperationTree(IOperation root)
        : this(root, whole: null)
    {
    }

    private OperationTree(IOperation root, OperationTree? whole)
    {
        Root = root;
        _whole = whole;
        Operations = List(root);
    }

    public IOperation Root { get; }

    /// <summary>Every operation of the block, those of nested functions included.</summary>
    public ImmutableArray<IOperation> Operations { get; }

    /// <summary>The references to fields and properties, and the calls of methods and operators.</summary>
    public IEnumerable<IOperation> MemberReferences => _memberReferences;

    /// <summary>What the whole block does with its variables.</summary>
    public VariableUses Uses => _whole is null ? LazyInitializer.EnsureInitialized(ref _uses, () => new VariableUses(this))! : _whole.Uses;

    /// <summary>Whether some path leaves the block by an exception of the user's own.</summary>
    public bool Throws { get; private set; }

    /// <summary>A part of the block, listed by itself: the body of a loop, a lambda or a local function.</summary>
    public OperationTree PartAt(IOperation root) =>
        root == Root ? this : (_whole ?? this).Parts.GetOrAdd(root, part => new OperationTree(part, _whole ?? this));

    /// <summary>A local function that the block declares.</summary>
    public ILocalFunctionOperation? LocalFunction(IMethodSymbol function) =>
        (_whole ?? this)._localFunctions is { } declared && declared.TryGetValue(function, out ILocalFunctionOperation? declaration) ? declaration : null;

    private ConcurrentDictionary<IOperation, OperationTree> Parts => LazyInitializer.EnsureInitialized(ref _parts)!;

    private ImmutableArray<IOperation> List(IOperation root)
    {
        var operations = ImmutableArray.CreateBuilder<IOperation>();
        var pending = new Stack<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            IOperation operation = pending.Pop();
            operations.Add(operation);
            Throws |= operation is IThrowOperation;
            if (operation is ILocalFunctionOperation function)
                (_localFunctions ??= new(SymbolEqualityComparer.Default))[function.Symbol] = function;
            if (operation is IMemberReferenceOperation or IInvocationOperation or IConversionOperation { OperatorMethod: not null }
                or IBinaryOperation { OperatorMethod: not null } or IUnaryOperation { OperatorMethod: not null } && !operation.ConstantValue.HasValue)
            {
                _memberReferences.Add(operation);
            }

            foreach (IOperation child in operation.ChildOperations)
                pending.Push(child);
        }

        // The last child was listed first and a parent before its children.
        operations.Reverse();
        return operations.DrainToImmutable();
    }
}
