using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What is known of the argument for a parameter, and where it is written.</summary>
internal sealed record Operand(IParameterSymbol Parameter, Value Value, Written Written);
