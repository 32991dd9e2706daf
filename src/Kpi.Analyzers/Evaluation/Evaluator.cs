using System.Collections.Concurrent;
using Kpi.Analyzers.Twins;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Evaluates the code of one compilation as far as it can be known without running it. Whatever it does not see
/// through is unknown.
/// </summary>
internal sealed class Evaluator(Compilation compilation, LibraryTwins twins)
{
    private readonly ConcurrentDictionary<IFieldSymbol, Value> _fields = new(SymbolEqualityComparer.Default);
    private readonly FieldCertainty _certainty = new(compilation);

    /// <summary>Reports every violation in a block of code.</summary>
    public void EvaluateBlock(IOperation root, ISymbol member, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var fields = new FieldEvaluation(compilation, twins, _certainty, _fields, new EvaluationBudget(), cancellationToken);
        BlockEvaluation evaluation = fields.Prepare(root, new Reader(member, root.Syntax.SyntaxTree));
        foreach ((Call call, Outcome outcome) in evaluation.Run())
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
}
