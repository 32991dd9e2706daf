using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What a block of code is evaluated with.</summary>
/// <param name="Reader">Whose code reads the fields: that of the block that is analyzed, whatever it calls.</param>
/// <param name="Fields">The fields, and what all blocks of one analysis share.</param>
internal sealed record EvaluationContext(Reader Reader, FieldEvaluation Fields)
{
    /// <summary>How deep calls are followed.</summary>
    public const int MostDepth = 32;

    private static readonly IReadOnlyDictionary<ISymbol, Binding> None = ImmutableDictionary.Create<ISymbol, Binding>(SymbolEqualityComparer.Default);

    /// <summary>Parameters, and the variables of loops, with what they are here; absent where the block is analyzed as it stands.</summary>
    public IReadOnlyDictionary<ISymbol, Binding> Bindings { get; init; } = None;

    /// <summary>The evaluation of the code around a lambda, a local function or the body of a loop.</summary>
    public BlockEvaluation? Outer { get; init; }

    /// <summary>The call, in the block that is analyzed, that runs this code; null where it is that block.</summary>
    public SyntaxNode? CalledAt { get; init; }

    /// <summary>The code of the calls that lead here.</summary>
    public ImmutableStack<OperationTree> Calls { get; init; } = [];

    public int Depth { get; init; }
}
