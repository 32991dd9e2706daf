using Kpi.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>What twins ask of the operands of a call, beside their values.</summary>
internal static class CallOperands
{
    /// <summary>Whether the member that is called has a parameter: overloads differ in them.</summary>
    public static bool Has(this Call call, string parameter) => call.ParameterOf(parameter) is not null;

    /// <summary>Whether an optional argument is left out, so that the parameter has its default value.</summary>
    public static bool IsOmitted(this Call call, string parameter) =>
        call.ParameterOf(parameter) is { IsOptional: true } && call.SyntaxOf(parameter) == call.Syntax;

    private static IParameterSymbol? ParameterOf(this Call call, string parameter) =>
        (call.Member as IMethodSymbol)?.Parameters.FirstOrDefault(candidate => candidate.Name == parameter);
}
