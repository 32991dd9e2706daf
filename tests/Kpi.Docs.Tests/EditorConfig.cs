using Microsoft.CodeAnalysis;

namespace Kpi.Docs.Tests;

/// <summary>Severities as an <c>.editorconfig</c> at the root sets them, read as the compiler reads it.</summary>
internal sealed class EditorConfig(string text) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet _configuration = AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse(text, "/.editorconfig")]);

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _configuration.GetOptionsForSourcePath($"/{tree.FilePath}").TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }
}
