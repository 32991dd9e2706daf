using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Testing;

/// <summary>
/// How test code is compiled: against the .NET 10 reference assemblies, nullable enabled unless asked otherwise, as language version
/// Preview (the Roslyn that analyzers are built against has no name for C# 14).
/// </summary>
public sealed record CompilationSettings
{
    internal const string GlobalUsingsPath = "GlobalUsings.cs";

    /// <summary>References beside the framework's; see <see cref="AssemblyReference"/>.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>A file of <c>global using</c> directives that every compilation gets; empty for none.</summary>
    public string GlobalUsings { get; init; } = "";

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Ids of compiler errors that no test needs to expect, such as <c>CS0103</c> in half-typed code.</summary>
    public ImmutableArray<string> AllowedErrors { get; init; } = [];

    /// <summary>Ids that are switched off, as in <c>.editorconfig</c>.</summary>
    public ImmutableArray<string> DisabledIds { get; init; } = [];

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    internal CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    internal CSharpCompilationOptions CompilationOptions =>
        new(
            OutputKind,
            nullableContextOptions: Nullable,
            specificDiagnosticOptions: DisabledIds.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));

    internal IEnumerable<MetadataReference> AllReferences => [.. Net100.References.All, .. References];

    /// <summary>Compiles sources that carry no markup.</summary>
    public CSharpCompilation Compile(params IEnumerable<SourceFile> sources) =>
        CSharpCompilation.Create(
            "TestProject",
            WithGlobalUsings(sources).Select((source, index) =>
                CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.PathAt(index))),
            AllReferences,
            CompilationOptions);

    internal IEnumerable<SourceFile> WithGlobalUsings(IEnumerable<SourceFile> sources) =>
        GlobalUsings.Length == 0 ? sources : sources.Append(new SourceFile(GlobalUsings, GlobalUsingsPath));

    /// <summary>The compiler errors that fail a test unless it expects them.</summary>
    internal IEnumerable<Diagnostic> ErrorsOf(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetDiagnostics(cancellationToken).Where(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error && !AllowedErrors.Contains(diagnostic.Id));
}
