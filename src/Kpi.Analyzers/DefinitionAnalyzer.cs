using System.Collections.Immutable;
using Kpi.Analyzers.Evaluation;
using Kpi.Analyzers.Twins;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Analyzers;

/// <summary>
/// Evaluates the definitions in code as far as they can be known, and reports what the library would throw for them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. Descriptors.OfTwins,
        Descriptors.Of(RuleCatalogue.ObservationOnAnotherScale),
        Descriptors.Of(RuleCatalogue.MeasureOfTwoTitles),
        Descriptors.Of(RuleCatalogue.IndicatorsWithoutResult),
        Descriptors.Of(RuleCatalogue.ReportedContradiction),
        Descriptors.Of(RuleCatalogue.PlanDiffersFromAllocation),
        Descriptors.Of(RuleCatalogue.ImplausibleAmount),
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A wrong definition throws whoever wrote it, so generated code is analyzed too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibraryTwins.Of(start.Compilation) is not { } twins)
                return;
            var evaluator = new Evaluator(start.Compilation, twins);
            start.RegisterOperationBlockAction(block => Analyze(block, evaluator));
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, Evaluator evaluator)
    {
        Action<Diagnostic> report = context.IsGeneratedCode ? diagnostic => ReportError(context, diagnostic) : context.ReportDiagnostic;
        foreach (IOperation root in context.OperationBlocks)
            evaluator.EvaluateBlock(root, context.OwningSymbol, report, context.CancellationToken);
    }

    // What generated code says is its generator's matter, as long as it does not throw.
    private static void ReportError(OperationBlockAnalysisContext context, Diagnostic diagnostic)
    {
        if (diagnostic.DefaultSeverity == DiagnosticSeverity.Error)
            context.ReportDiagnostic(diagnostic);
    }
}
