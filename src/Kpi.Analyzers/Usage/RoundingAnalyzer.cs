using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Usage;

/// <summary>KPI9003: a figure of the library rounded as .NET rounds where it is not told how.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RoundingAnalyzer() : CodeAnalyzer(RuleCatalogue.RoundingWithoutMode)
{
    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library)
    {
        INamedTypeSymbol? math = start.Compilation.GetTypeByMetadataName("System.Math");
        start.RegisterOperationAction(context => Analyze(context, math, library), OperationKind.Invocation);
    }

    private void Analyze(OperationAnalysisContext context, INamedTypeSymbol? math, IAssemblySymbol library)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (method.Name != "Round"
            || !(method.ContainingType.SpecialType == SpecialType.System_Decimal || SymbolEqualityComparer.Default.Equals(method.ContainingType, math))
            || method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Enum)
            || Rounded(call) is not { } rounded
            || !LibraryFigure.IsIn(rounded, library))
        {
            return;
        }

        context.ReportDiagnostic(At(call.Syntax, $"{method.ContainingType.Name}.{method.Name}"));
    }

    private static IOperation? Rounded(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == 0)
                return argument.Value;
        }

        return null;
    }
}
