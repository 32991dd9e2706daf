using System.Collections.Concurrent;
using Kpi.Analyzers.Twins;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Whether code can come to a call of the library: by itself, by code that it calls, or by what the fields that it reads get their
/// values from. Most code of most projects cannot, and is not evaluated: nothing is reported but at such calls.
/// </summary>
internal sealed class LibraryUse(Compilation compilation, LibraryTwins twins, SourceFunctions functions)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _free = new(SymbolEqualityComparer.Default);

    public bool IsPossibleIn(OperationTree tree, CancellationToken cancellationToken)
    {
        var entered = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<OperationTree>();
        pending.Enqueue(tree);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OperationTree code = pending.Dequeue();
            foreach (IOperation operation in code.Operations)
            {
                if (Call.CalleeOf(operation) is { } callee && LibraryTwins.IsOfLibrary(callee) && twins.TwinOf(callee) is not null)
                    return true;
            }

            foreach (IOperation operation in code.MemberReferences)
            {
                if (functions.StorageOf(operation, cancellationToken) is { } field)
                {
                    if (IsNew(field) && CodeOf(field, cancellationToken) is { } initializer)
                        pending.Enqueue(initializer);
                }
                else if (functions.CalledBy(operation, cancellationToken) is { Symbol: { } function, Body: var body } && IsNew(function))
                {
                    pending.Enqueue(body);
                }
            }
        }

        foreach (ISymbol symbol in entered)
            _free.TryAdd(symbol, true);
        return false;

        bool IsNew(ISymbol symbol) => !_free.ContainsKey(symbol) && entered.Add(symbol);
    }

    private OperationTree? CodeOf(IFieldSymbol field, CancellationToken cancellationToken) =>
        FieldCertainty.DeclaredInitializerOf(field, cancellationToken) is { } initializer && compilation.OperationOf(initializer, cancellationToken) is { } operation
            ? new OperationTree(operation)
            : null;
}
