using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// What a block of code does with its locals and parameters. One that is written once, and never lent as a variable, has
/// that value wherever it is read: C# lets no one read it before.
/// </summary>
internal sealed class VariableUses
{
    private static readonly IReadOnlyList<IOperation> None = [];

    private readonly Dictionary<ISymbol, int> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);

    public VariableUses(OperationTree tree)
    {
        foreach (IOperation operation in tree.Operations)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: var local } declarator when declarator.GetVariableInitializer() is not null:
                    CountWrite(local);
                    if (local.IsRef)
                        CountWrite(local);
                    break;
                case IVariableDeclaratorOperation { Symbol: { IsRef: true } local, Parent: IForEachLoopOperation }:
                    CountWrite(local);
                    break;
                case IVariableDeclaratorOperation { Symbol: var local, Parent: ICatchClauseOperation }:
                    CountWrite(local);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: { } matched }:
                    CountWrite(matched);
                    break;
                case IRecursivePatternOperation { DeclaredSymbol: { } matched }:
                    CountWrite(matched);
                    break;
                case IListPatternOperation { DeclaredSymbol: { } matched }:
                    CountWrite(matched);
                    break;
                case ILocalReferenceOperation reference:
                    CountUse(reference, reference.Local);
                    break;
                case IParameterReferenceOperation reference:
                    CountUse(reference, reference.Parameter);
                    break;
                case ILabeledOperation:
                    Jumps = true;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Whether control can go back to a statement that was left, other than by a loop.</summary>
    public bool Jumps { get; }

    /// <summary>Whether a local gets its value by the one write that is its declaration or an assignment.</summary>
    public bool IsWrittenOnce(ILocalSymbol local) => _writes.TryGetValue(local, out int writes) && writes == 1;

    /// <summary>Whether nothing writes a variable that a caller or a loop gives its value.</summary>
    public bool IsNeverWritten(ISymbol variable) => !_writes.ContainsKey(variable);

    public IReadOnlyList<IOperation> ReferencesTo(ISymbol variable) =>
        _references.TryGetValue(variable, out List<IOperation>? references) ? references : None;

    // Whatever is neither read nor assigned, such as an argument by reference, may be written any number of times.
    private void CountUse(IOperation reference, ISymbol variable)
    {
        if (!_references.TryGetValue(variable, out List<IOperation>? references))
            _references.Add(variable, references = []);
        references.Add(reference);
        if (References.IsRead(reference))
            return;
        CountWrite(variable);
        if (!References.IsAssigned(reference))
            CountWrite(variable);
    }

    private void CountWrite(ISymbol variable) => _writes[variable] = _writes.TryGetValue(variable, out int writes) ? writes + 1 : 1;
}
