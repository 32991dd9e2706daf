using Kpi.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>What twins ask of the operands of a call, beside their values.</summary>
internal static class CallOperands
{
    /// <summary>Whether the member that is called has a parameter: overloads differ in them.</summary>
    public static bool Has(this Call call, string parameter) => call.Member is IMethodSymbol method && method.Parameters.Any(candidate => candidate.Name == parameter);
}
