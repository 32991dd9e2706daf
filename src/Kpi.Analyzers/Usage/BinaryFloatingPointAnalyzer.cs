using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Usage;

/// <summary>KPI9004: a binary fraction cast to decimal on its way into a figure of the library.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BinaryFloatingPointAnalyzer() : CodeAnalyzer(RuleCatalogue.BinaryFloatingPoint)
{
    private const int MaximumDepth = 32;

    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library) =>
        start.RegisterOperationAction(context => Analyze(context, library), OperationKind.Conversion);

    private void Analyze(OperationAnalysisContext context, IAssemblySymbol library)
    {
        var cast = (IConversionOperation)context.Operation;
        if (cast.Type?.SpecialType != SpecialType.System_Decimal
            || cast.Operand.Type?.SpecialType is not (SpecialType.System_Double or SpecialType.System_Single)
            || DestinationOf(cast, library) is not { } destination)
        {
            return;
        }

        context.ReportDiagnostic(At(cast.Syntax, cast.Operand.Type.SpecialType == SpecialType.System_Double ? "double" : "float", destination));
    }

    /// <summary>The member or type of the library that a number goes into, through arithmetic; null where it goes elsewhere.</summary>
    private static string? DestinationOf(IOperation number, IAssemblySymbol library)
    {
        IOperation? at = number.Parent;
        for (int depth = 0; depth < MaximumDepth; depth++, at = at.Parent)
        {
            switch (at)
            {
                case IConversionOperation { OperatorMethod: { } conversion }:
                    return IsOfLibrary(conversion) ? conversion.ContainingType.Name : null;
                case IBinaryOperation { OperatorMethod: { } comparison } when IsOfLibrary(comparison):
                    return comparison.ContainingType.Name;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } }:
                    return IsOfLibrary(method) ? $"{method.ContainingType.Name}.{method.Name}" : null;
                case IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } }:
                    return IsOfLibrary(constructor) ? constructor.ContainingType.Name : null;
                case IConversionOperation or IParenthesizedOperation or IUnaryOperation or IBinaryOperation or IConditionalOperation { Type: not null } or ICoalesceOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;

        bool IsOfLibrary(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, library);
    }
}
