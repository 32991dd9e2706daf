using Kpi.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Usage;

/// <summary>The static fields and properties without code that an initializer reads, by itself or in code that it calls.</summary>
internal sealed class StaticReads(SourceFunctions functions)
{
    /// <param name="initializer">What initializes a static field or property.</param>
    /// <param name="type">The type whose fields matter.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<StaticRead> Of(IOperation initializer, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var entered = new HashSet<IOperation>();
        var pending = new Queue<(IOperation Code, IOperation? CalledAt, bool IsCertain)>();
        pending.Enqueue((initializer, null, true));
        while (pending.Count > 0)
        {
            (IOperation code, IOperation? calledAt, bool isCertain) = pending.Dequeue();
            foreach (IOperation operation in code.DescendantsAndSelf())
            {
                if (operation.ConstantValue.HasValue)
                    continue;
                if (functions.StorageOf(operation, cancellationToken) is { IsStatic: true } field)
                {
                    if (SymbolEqualityComparer.Default.Equals(field.ContainingType, type) && References.IsRead(operation))
                        yield return new(field, calledAt ?? operation, isCertain && IsCertainIn(code, operation));
                }
                else if (functions.CalledBy(operation, cancellationToken) is { } called && entered.Add(called.Body.Root))
                {
                    bool runs = operation is not IMethodReferenceOperation && called is { Result: not null, Body.Throws: false };
                    pending.Enqueue((called.Body.Root, calledAt ?? operation, isCertain && runs && IsCertainIn(code, operation)));
                }
            }
        }
    }

    private static bool IsCertainIn(IOperation code, IOperation operation) => Reach.Runs(operation, code, static _ => Value.Unknown) == true;
}
