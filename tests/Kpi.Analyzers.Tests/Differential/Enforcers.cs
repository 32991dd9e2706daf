extern alias analyzers;

using System.Collections.Immutable;
using System.Globalization;
using analyzers::Kpi.Analyzers;
using Kpi.Domain.Rules;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>Asks both enforcers for their verdict on many definitions, compiled together: a compilation is what costs.</summary>
internal static class Enforcers
{
    // Definitions have no nulls, and without asking for them a compilation takes a quarter less.
    private static readonly CompilationSettings Settings = DefinitionTest.Settings with { Nullable = NullableContextOptions.Disable };

    public static async Task<IReadOnlyList<Verdict>> JudgeAsync(IReadOnlyList<Definition> definitions)
    {
        CSharpCompilation compilation = Settings.Compile([CommonCode.File, .. definitions.SelectMany(definition => definition.Files)]);
        ILookup<string, Diagnostic> diagnostics = (await AnalyzerRunner.RunAsync(compilation, [new DefinitionAnalyzer()]))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
        using CodeRunner code = CodeRunner.Load(compilation);
        return [.. definitions.Select(definition => new Verdict(
            definition, Attribute(definition, diagnostics[definition.FileName]), Run(code, definition)))];
    }

    private static ImmutableArray<ReportedCall> Attribute(Definition definition, IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .GroupBy(diagnostic => OwnerOf(definition, diagnostic), diagnostic => new Finding(diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)))
            .Select(group => new ReportedCall(group.Key, [.. group]))
            .OrderBy(reported => reported.Call.End)
            .ThenByDescending(reported => reported.Call.Start)];

    private static GeneratedCall OwnerOf(Definition definition, Diagnostic diagnostic)
    {
        int start = diagnostic.Location.SourceSpan.Start;
        int end = diagnostic.Location.SourceSpan.End;
        return definition.Code.Calls.Where(call => call.Owns(diagnostic.Id, start, end)).MinBy(call => call.Length)
            ?? throw new InvalidOperationException($"No call owns {diagnostic}:\n{definition.Code.Text}");
    }

    private static ImmutableArray<Finding> Run(CodeRunner code, Definition definition)
    {
        try
        {
            code.Invoke(definition.Name, "Run");
            return [];
        }
        catch (Exception exception) when ((exception is TypeInitializationException ? exception.InnerException : exception) is KpiRuleException or KpiFormatException)
        {
            return FindingsOf(exception is TypeInitializationException ? exception.InnerException! : exception);
        }
    }

    private static ImmutableArray<Finding> FindingsOf(Exception exception) =>
        [.. (exception is KpiFormatException unreadable ? [unreadable.Violation] : ((KpiRuleException)exception).Violations)
            .Select(violation => new Finding(violation.RuleId, violation.Describe(Language.English)))];
}
