using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Code that can be called with known arguments: a lambda, a local function, a method of the compilation.</summary>
/// <param name="body">What it runs.</param>
/// <param name="parameters">Its parameters.</param>
/// <param name="context">The evaluation that knows the variables which it captures; null where it captures none.</param>
/// <param name="symbol">The method; null where the code is part of another member's.</param>
internal sealed class FunctionValue(OperationTree body, ImmutableArray<IParameterSymbol> parameters, BlockEvaluation? context, IMethodSymbol? symbol = null) : Value
{
    public IMethodSymbol? Symbol { get; } = symbol;

    public OperationTree Body { get; } = body;

    public ImmutableArray<IParameterSymbol> Parameters { get; } = parameters;

    public BlockEvaluation? Context { get; } = context;

    /// <summary>The one expression that the code returns; null where it can return otherwise than at its end.</summary>
    public IOperation? Result { get; } = FunctionBody.ResultOf(body);
}
