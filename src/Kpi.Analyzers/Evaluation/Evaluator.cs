using System.Collections.Concurrent;
using Kpi.Analyzers.Twins;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Evaluates the code of one compilation as far as it can be known without running it. Whatever it does not see
/// through is unknown.
/// </summary>
internal sealed class Evaluator
{
    private readonly ConcurrentDictionary<IFieldSymbol, Value> _fields = new(SymbolEqualityComparer.Default);
    private readonly LibraryUse _uses;

    public Evaluator(Compilation compilation, LibraryTwins twins)
    {
        Compilation = compilation;
        Twins = twins;
        Functions = new SourceFunctions(compilation);
        Certainty = new FieldCertainty(compilation, Functions);
        Lists = new ListCalls(compilation);
        _uses = new LibraryUse(compilation, twins, Functions);
    }

    public Compilation Compilation { get; }

    public LibraryTwins Twins { get; }

    public SourceFunctions Functions { get; }

    public FieldCertainty Certainty { get; }

    public ListCalls Lists { get; }

    /// <summary>Reports every violation in a block of code.</summary>
    public void EvaluateBlock(IOperation root, ISymbol member, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var tree = new OperationTree(root);
        if (!_uses.IsPossibleIn(tree, cancellationToken))
            return;
        var fields = new FieldEvaluation(this, _fields, new EvaluationBudget(), cancellationToken);
        foreach (Finding finding in fields.Prepare(tree, new Reader(member)).Run())
            report(finding.ToDiagnostic());
    }
}
