using System.Collections.Concurrent;
using Kpi.Analyzers.Twins;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Evaluates the fields that one block of code reads, and those that their initializers read, innermost first and each
/// once: neither a long way nor a circle costs stack, and a circle is not walked again and again.
/// </summary>
internal sealed class FieldEvaluation(
    Compilation compilation,
    LibraryTwins twins,
    FieldCertainty certainty,
    ConcurrentDictionary<IFieldSymbol, Value> known,
    EvaluationBudget budget,
    CancellationToken cancellationToken)
{
    private readonly Dictionary<IFieldSymbol, Value> _cutShort = new(SymbolEqualityComparer.Default);

    /// <summary>A block with every field that it reads evaluated.</summary>
    public BlockEvaluation Prepare(IOperation root, Reader reader)
    {
        var block = new BlockEvaluation(root, reader, this, twins, budget, cancellationToken);
        var entered = new HashSet<IFieldSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<Frame>();
        pending.Push(new Frame(Field: null, block));
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
    public (Value Value, bool WasCutShort) ValueOf(IFieldReferenceOperation reference, Reader reader) =>
        ReadableInitializerOf(reference, reader) is null ? (Value.Unknown, false)
        : known.TryGetValue(reference.Field, out Value? value) ? (value, false)
        : _cutShort.TryGetValue(reference.Field, out value) ? (value, true)
        : (Value.Unknown, true);

    private Frame? NextUnevaluated(Frame frame, HashSet<IFieldSymbol> entered)
    {
        while (frame.Block.FieldReferences.Count > 0)
        {
            IFieldReferenceOperation reference = frame.Block.FieldReferences.Dequeue();
            if (known.ContainsKey(reference.Field)
                || ReadableInitializerOf(reference, frame.Block.Reader) is not { } initializer
                || !entered.Add(reference.Field)
                || compilation.OperationOf(initializer, cancellationToken) is not IFieldInitializerOperation operation)
            {
                continue;
            }

            var reader = new Reader(reference.Field, initializer.SyntaxTree);
            return new Frame(reference.Field, new BlockEvaluation(operation, reader, this, twins, budget, cancellationToken));
        }

        return null;
    }

    private void Keep(IFieldSymbol field, BlockEvaluation block)
    {
        // Only the value is wanted here; the violations are reported where the initializer stands.
        foreach ((Call, Outcome) _ in block.Run())
        {
        }

        // A list that can be changed holds what the last writer left in it.
        Value value = block.ValueOf(((IFieldInitializerOperation)block.Root).Value) is var given and not SequenceValue { CanChange: true } ? given : Value.Unknown;
        if (block.WasCutShort)
            _cutShort[field] = value;
        else
            known.TryAdd(field, value);
    }

    /// <summary>The initializer that is a field's value where it is read; null where that is not certain, or the field not in sight.</summary>
    private EqualsValueClauseSyntax? ReadableInitializerOf(IFieldReferenceOperation reference, Reader reader) =>
        SymbolEqualityComparer.Default.Equals(reference.Field.ContainingAssembly, compilation.Assembly)
        && certainty.InitializerOf(reference.Field, cancellationToken) is { } initializer
        && IsInSight(reference.Field, initializer.SyntaxTree, reader)
        && certainty.IsInitializedWhenRead(reference.Field, initializer, reader.Member, reference.Syntax, cancellationToken)
            ? initializer
            : null;

    // The evaluator looks at fields of the reader's type and file.
    private static bool IsInSight(IFieldSymbol field, SyntaxTree tree, Reader reader) =>
        reader.Tree == tree || SymbolEqualityComparer.Default.Equals(field.ContainingType, reader.Member.ContainingType);

    /// <summary>A block that waits for the fields it reads: a field's initializer, or the block that is analyzed.</summary>
    private sealed record Frame(IFieldSymbol? Field, BlockEvaluation Block);
}
