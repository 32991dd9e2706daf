using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What is known of the argument for a parameter, and where it is written.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">What is known of the argument.</param>
/// <param name="Written">Where it is written.</param>
/// <param name="IsOmitted">Whether it is left out, so that the parameter has its default value.</param>
internal sealed record Operand(IParameterSymbol Parameter, Value Value, Written Written, bool IsOmitted = false);
