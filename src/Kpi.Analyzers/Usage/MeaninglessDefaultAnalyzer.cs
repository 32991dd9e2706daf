using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Usage;

/// <summary>KPI9002: the default of a type whose zero is no value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MeaninglessDefaultAnalyzer() : CodeAnalyzer(RuleCatalogue.DefaultWithoutMeaning)
{
    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library)
    {
        var reasons = new Dictionary<ISymbol, BilingualText>(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<string, BilingualText> entry in MeaninglessDefaults.ReasonByType)
        {
            if (library.GetTypeByMetadataName(entry.Key) is { } type)
                reasons.Add(type, entry.Value);
        }

        start.RegisterOperationAction(context => Analyze(context, reasons), OperationKind.DefaultValue, OperationKind.ObjectCreation);
    }

    private void Analyze(OperationAnalysisContext context, Dictionary<ISymbol, BilingualText> reasons)
    {
        IOperation value = context.Operation;
        if (value is IObjectCreationOperation { Arguments.IsEmpty: false }
            || value.Type is not { TypeKind: TypeKind.Struct } type
            || !reasons.TryGetValue(type, out BilingualText? reason)
            || IsGivenOut(UseOf(value))
            || IsCompared(UseOf(value)))
        {
            return;
        }

        context.ReportDiagnostic(At(value.Syntax, type.Name, reason));
    }

    private static IOperation? UseOf(IOperation value) => value.Parent is IConversionOperation { OperatorMethod: null } conversion ? conversion.Parent : value.Parent;

    // A method that fails has to give its out parameters something.
    private static bool IsGivenOut(IOperation? use) =>
        use is ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } };

    // To ask whether a value is the default is to guard against it.
    private static bool IsCompared(IOperation? use) =>
        use is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" } };
}
