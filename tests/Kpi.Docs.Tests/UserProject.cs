extern alias analyzers;

using System.Collections.Immutable;
using System.Xml.Linq;
using analyzers::Kpi.Analyzers;
using Kpi.Domain.Scorecards;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;

namespace Kpi.Docs.Tests;

/// <summary>A project that references the package, as a reader of the documentation has it: implicit usings on.</summary>
internal static class UserProject
{
    private const string PackageProps = "src/Kpi.Domain/build/Kpi.Domain.props";

    // What the .NET SDK adds where ImplicitUsings is on.
    private static readonly string[] SdkUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly CompilationSettings Settings = new()
    {
        References = AssemblyReference.To(typeof(Scorecard).Assembly, typeof(LocalDate).Assembly),
        GlobalUsings = string.Concat(SdkUsings.Concat(PackageUsings()).Select(name => $"global using {name};\n")),
    };

    public static CSharpCompilation Compile(params IEnumerable<SourceFile> sources) => AsTheSdkDoes(Settings.Compile(sources));

    /// <summary>A program with top-level statements.</summary>
    public static CSharpCompilation CompileProgram(params IEnumerable<SourceFile> sources) =>
        AsTheSdkDoes((Settings with { OutputKind = OutputKind.ConsoleApplication }).Compile(sources));

    /// <summary>What the build says, the compiler and the analyzers alike, warnings included.</summary>
    public static async Task<ImmutableArray<Diagnostic>> BuildAsync(CSharpCompilation compilation) =>
    [
        .. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        .. await AnalyzerRunner.RunAsync(compilation, PackagedAnalyzers.In(typeof(DefinitionAnalyzer).Assembly)),
    ];

    // The SDK keeps the compiler from warning of a library that was built for an earlier .NET.
    private static CSharpCompilation AsTheSdkDoes(CSharpCompilation compilation) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress), KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress)]));

    private static IEnumerable<string> PackageUsings() =>
        XDocument.Load(Path.Combine(RepositoryRoot.Path, PackageProps)).Descendants("Using").Select(element => element.Attribute("Include")!.Value);
}
