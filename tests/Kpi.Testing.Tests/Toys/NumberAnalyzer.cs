using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Testing.Tests.Toys;

/// <summary>Flags every literal 99; how it reports can be replaced, to make it an analyzer that errs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NumberAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor;

    public NumberAnalyzer()
        : this(DiagnosticSeverity.Error)
    {
    }

    public NumberAnalyzer(DiagnosticSeverity severity, string id = "TOY0001") =>
        _descriptor = new DiagnosticDescriptor(
            id,
            "Number",
            new BilingualText("{0} is not a good number", "{0} ไม่ใช่เลขที่ดี"),
            "Toys",
            severity,
            isEnabledByDefault: true);

    public GeneratedCodeAnalysisFlags InGeneratedCode { get; init; } =
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    public Func<DiagnosticDescriptor, SyntaxNode, IEnumerable<Diagnostic>> Findings { get; init; } =
        (descriptor, number) => [Diagnostic.Create(descriptor, number.GetLocation(), number)];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(InGeneratedCode);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.NumericLiteralExpression);
    }

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (((LiteralExpressionSyntax)context.Node).Token.Value is not 99)
            return;
        foreach (Diagnostic finding in Findings(_descriptor, context.Node))
            context.ReportDiagnostic(finding);
    }
}
