using System.Collections.Concurrent;
using Kpi.Analyzers.Twins;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Evaluates the fields that one block of code reads, and those that their initializers read, innermost first and each
/// once: neither a long way nor a circle costs stack, and a circle is not walked again and again. A property without
/// code is the field that keeps its value.
/// </summary>
internal sealed class FieldEvaluation(
    Evaluator evaluator,
    ConcurrentDictionary<IFieldSymbol, Value> known,
    EvaluationBudget budget,
    CancellationToken cancellationToken)
{
    private readonly Dictionary<IFieldSymbol, Value> _cutShort = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<OperationTree, HashSet<IOperation>> _shown = [];

    public Compilation Compilation => evaluator.Compilation;

    public LibraryTwins Twins => evaluator.Twins;

    public SourceFunctions Functions => evaluator.Functions;

    public ListCalls Lists => evaluator.Lists;

    public EvaluationBudget Budget => budget;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>A block with every field that it reads evaluated.</summary>
    public BlockEvaluation Prepare(OperationTree tree, Reader reader)
    {
        var block = new BlockEvaluation(tree, new EvaluationContext(reader, this));
        var entered = new HashSet<IFieldSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<Frame>();
        pending.Push(new Frame(Field: null, block, FieldsReadBy(block.Tree)));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Frame frame = pending.Peek();
            if (NextUnevaluated(frame, entered) is { } next)
                pending.Push(next);
            else if (pending.Pop().Field is { } field)
                Keep(field, frame.Block);
        }

        return block;
    }

    /// <summary>
    /// What is known of a field where it is read: its initializer's value, if it certainly has that value by then.
    /// Unknown and cut short is a field that leads to itself.
    /// </summary>
    public (Value Value, bool WasCutShort) ValueOf(IOperation reference, Reader reader)
    {
        if (evaluator.Lists.EmptyOf(reference) is { } empty)
            return (empty, false);
        if (StorageOf(reference) is not { } field
            || evaluator.Certainty.InitializerOf(field, cancellationToken) is not { } initializer
            || !evaluator.Certainty.IsInitializedWhenRead(field, initializer, reader.Member, reader.CalledAt ?? reference.Syntax, cancellationToken))
        {
            return (Value.Unknown, false);
        }

        return known.TryGetValue(field, out Value? value) ? (value, false)
            : _cutShort.TryGetValue(field, out value) ? (value, true)
            : (Value.Unknown, true);
    }

    public IFieldSymbol? StorageOf(IOperation reference) => Functions.StorageOf(reference, cancellationToken);

    public bool IsAutomatic(IPropertySymbol property) => SourceFunctions.IsAutomatic(property, cancellationToken);

    /// <summary>Whether the code of a function, wherever it is called from, shows that one of its operations throws.</summary>
    public bool ShowsItself(FunctionValue function, IOperation owner, EvaluationContext caller)
    {
        if (!_shown.TryGetValue(function.Body, out HashSet<IOperation>? shown))
        {
            _shown.Add(function.Body, shown = []);
            Reader reader = function.Symbol is { } symbol ? new Reader(symbol) : new Reader(caller.Reader.Member);
            var block = new BlockEvaluation(function.Body, new EvaluationContext(reader, this)
            {
                Outer = function.Context,
                Calls = caller.Calls.Push(function.Body),
                Depth = caller.Depth + 1,
            });
            shown.UnionWith(block.Run().Where(finding => finding.IsThrown).Select(finding => finding.Owner));
        }

        return shown.Contains(owner);
    }

    /// <summary>The fields that a block reads, by itself or in the code that it calls.</summary>
    private Queue<IFieldSymbol> FieldsReadBy(OperationTree tree)
    {
        var fields = new Queue<IFieldSymbol>();
        var called = new HashSet<OperationTree> { tree };
        var pending = new Queue<OperationTree>(called);
        while (pending.Count > 0)
        {
            foreach (IOperation operation in pending.Dequeue().MemberReferences)
            {
                if (StorageOf(operation) is { } field)
                    fields.Enqueue(field);
                else if (Functions.CalledBy(operation, cancellationToken) is { } function && called.Add(function.Body))
                    pending.Enqueue(function.Body);
            }
        }

        return fields;
    }

    private Frame? NextUnevaluated(Frame frame, HashSet<IFieldSymbol> entered)
    {
        while (frame.Reads.Count > 0)
        {
            IFieldSymbol field = frame.Reads.Dequeue();
            if (known.ContainsKey(field)
                || evaluator.Certainty.InitializerOf(field, cancellationToken) is not { } initializer
                || !entered.Add(field)
                || Compilation.OperationOf(initializer, cancellationToken) is not ISymbolInitializerOperation operation)
            {
                continue;
            }

            var block = new BlockEvaluation(new OperationTree(operation), new EvaluationContext(new Reader(field.AssociatedSymbol ?? field), this));
            return new Frame(field, block, FieldsReadBy(block.Tree));
        }

        return null;
    }

    private void Keep(IFieldSymbol field, BlockEvaluation block)
    {
        // Only the value is wanted here; the violations are reported where the initializer stands.
        foreach (Finding _ in block.Run())
        {
        }

        // A list that can be changed holds what the last writer left in it.
        Value value = block.ValueOf(((ISymbolInitializerOperation)block.Tree.Root).Value) is var given and not SequenceValue { CanChange: true } and not FunctionValue ? given : Value.Unknown;
        if (block.WasCutShort)
            _cutShort[field] = value;
        else
            known.TryAdd(field, value);
    }

    /// <summary>A block that waits for the fields it reads: a field's initializer, or the block that is analyzed.</summary>
    private sealed record Frame(IFieldSymbol? Field, BlockEvaluation Block, Queue<IFieldSymbol> Reads);
}
