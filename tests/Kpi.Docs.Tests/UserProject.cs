extern alias analyzers;

using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;
using analyzers::Kpi.Analyzers;
using Kpi.Domain.EntityFrameworkCore;
using Kpi.Domain.Scorecards;
using Kpi.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
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

    // What the web SDK adds to that, and the shared framework that it references.
    private static readonly string[] WebSdkUsings =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    // The package that stores the library's values, and what it and the provider of a database bring along.
    private static readonly ImmutableArray<MetadataReference> Storage = AssemblyReference.To(
        typeof(KpiDomainConventions).Assembly, typeof(DbContext).Assembly, typeof(IndexAttribute).Assembly,
        typeof(RelationalDatabaseFacadeExtensions).Assembly, typeof(SqliteDbContextOptionsBuilderExtensions).Assembly);

    private static readonly CompilationSettings WebSettings = Settings with
    {
        References =
        [
            .. Settings.References,
            .. Directory.GetFiles(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, "*.dll").Select(AssemblyReference.To),
            .. Storage,
        ],
        GlobalUsings = Settings.GlobalUsings + string.Concat(WebSdkUsings.Select(name => $"global using {name};\n")),
    };

    public static CSharpCompilation Compile(params IEnumerable<SourceFile> sources) => AsTheSdkDoes(Settings.Compile(sources));

    /// <summary>A program with top-level statements.</summary>
    public static CSharpCompilation CompileProgram(IEnumerable<SourceFile> sources) =>
        AsTheSdkDoes((Settings with { OutputKind = OutputKind.ConsoleApplication }).Compile(sources));

    /// <summary>A program with top-level statements, of a project of the web SDK that has a database, with what is generated for its JSON.</summary>
    public static CSharpCompilation CompileWebProgram(IEnumerable<SourceFile> sources) =>
        WithJsonContexts(AsTheSdkDoes((WebSettings with { OutputKind = OutputKind.ConsoleApplication }).Compile(sources)));

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

    private static CSharpCompilation WithJsonContexts(CSharpCompilation compilation)
    {
        string path = typeof(UserProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(datum => datum.Key == "JsonGenerator").Value!;
        Type generator = Assembly.LoadFrom(path).GetExportedTypes().Single(typeof(IIncrementalGenerator).IsAssignableFrom);
        CSharpGeneratorDriver
            .Create([((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> said);
        Assert.Empty(said);
        return (CSharpCompilation)generated;
    }

    private static IEnumerable<string> PackageUsings() =>
        XDocument.Load(Path.Combine(RepositoryRoot.Path, PackageProps)).Descendants("Using").Select(element => element.Attribute("Include")!.Value);
}
