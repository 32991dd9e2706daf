using System.Collections.Concurrent;
using Kpi.Analyzers.Twins;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Evaluates the code of one compilation as far as it can be known without running it. Whatever it does not see
/// through is unknown.
/// </summary>
internal sealed class Evaluator(Compilation compilation, LibraryTwins twins)
{
    private readonly ConcurrentDictionary<IFieldSymbol, Value> _fields = new(SymbolEqualityComparer.Default);
    private readonly FieldCertainty _certainty = new(compilation);

    public LibraryTwins Twins { get; } = twins;

    /// <summary>Reports every violation in a block of code.</summary>
    public void EvaluateBlock(IOperation root, ISymbol member, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var evaluation = new BlockEvaluation(this, Reader.Of(member, root.Syntax.SyntaxTree), new EvaluationBudget(), cancellationToken);
        foreach ((Call call, Outcome outcome) in evaluation.Run(root))
        {
            foreach (Violation violation in outcome.Violations)
            {
                report(Diagnostic.Create(
                    Descriptors.Of(violation.Rule),
                    call.LocationOf(violation),
                    outcome.AdditionalLocations(violation),
                    outcome.Properties(violation),
                    [.. violation.Values]));
            }
        }
    }

    /// <summary>
    /// What is known of a field where it is read: its initializer's value, if it certainly has that value by then. The
    /// evaluator looks at fields of the reader's type and file.
    /// </summary>
    public (Value Value, bool WasCutShort) ValueOfField(
        IFieldSymbol field, SyntaxNode readAt, Reader reader, EvaluationBudget budget, CancellationToken cancellationToken)
    {
        if (!SymbolEqualityComparer.Default.Equals(field.ContainingAssembly, compilation.Assembly)
            || _certainty.InitializerOf(field, cancellationToken) is not { } initializer
            || !IsNear(field, initializer.SyntaxTree, reader)
            || !_certainty.IsInitializedWhenRead(field, initializer, reader.Member, readAt, cancellationToken))
        {
            return (Value.Unknown, false);
        }

        if (_fields.TryGetValue(field, out Value? known))
            return (known, false);
        if (reader.Follow(field, initializer.SyntaxTree) is not { } follower)
            return (Value.Unknown, true);

        var evaluation = new BlockEvaluation(this, follower, budget, cancellationToken);
        Value value = ValueOf(evaluation, initializer, cancellationToken);
        if (!evaluation.WasCutShort)
            _fields.TryAdd(field, value);
        return (value, evaluation.WasCutShort);
    }

    private Value ValueOf(BlockEvaluation evaluation, EqualsValueClauseSyntax initializer, CancellationToken cancellationToken)
    {
        if (compilation.OperationOf(initializer, cancellationToken) is not IFieldInitializerOperation operation)
            return Value.Unknown;
        foreach ((Call, Outcome) _ in evaluation.Run(operation))
        {
            // Only the value is wanted here; the violations are reported where the initializer stands.
        }

        // A list that can be changed holds what the last writer left in it.
        return evaluation.ValueOf(operation.Value) is var value and not SequenceValue { CanChange: true } ? value : Value.Unknown;
    }

    private static bool IsNear(IFieldSymbol field, SyntaxTree tree, Reader reader) =>
        reader.Tree == tree || SymbolEqualityComparer.Default.Equals(field.ContainingType, reader.Member.ContainingType);
}
