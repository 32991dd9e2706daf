using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Usage;

/// <summary>KPI9001: the result of a member that changes nothing, thrown away.</summary>
/// <remarks>
/// Every member of the library is pure, so what is called without use of its result was meant to change something. A creation
/// (<c>new Scorecard(…);</c>) may be there for its checks, a lambda that returns nothing is how tests say "this throws", and
/// where there is an <c>out</c> parameter the result is not all there is.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DiscardedResultAnalyzer() : CodeAnalyzer(RuleCatalogue.ResultThrownAway)
{
    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library) =>
        start.RegisterOperationAction(context => Analyze(context, library), OperationKind.ExpressionStatement);

    private void Analyze(OperationAnalysisContext context, IAssemblySymbol library)
    {
        var statement = (IExpressionStatementOperation)context.Operation;
        if (CallIn(statement.Operation) is not { TargetMethod: { ReturnsVoid: false } method } call
            || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, library)
            || method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out)
            || IsInLambdaThatReturnsNothing(statement))
        {
            return;
        }

        context.ReportDiagnostic(At(call.Syntax, $"{method.ContainingType.Name}.{method.Name}", method.ReturnType.ToMinimalDisplayString(call.SemanticModel!, call.Syntax.SpanStart)));
    }

    private static IInvocationOperation? CallIn(IOperation operation) => operation switch
    {
        IInvocationOperation call => call,
        IConditionalAccessOperation access => CallIn(access.WhenNotNull),
        _ => null,
    };

    private static bool IsInLambdaThatReturnsNothing(IOperation statement)
    {
        IOperation? at = statement;
        while (at is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            at = at.Parent;
        return at is IAnonymousFunctionOperation { Symbol: var lambda } && (lambda.ReturnsVoid || lambda is { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } });
    }
}
