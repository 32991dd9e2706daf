using Basic.Reference.Assemblies;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;

namespace Kpi.Domain.Tests.Conventions;

/// <summary>The library's own source, compiled again so that conventions can ask what it means.</summary>
internal static class LibrarySource
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);

    // What ImplicitUsings adds for a class library.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    public static CSharpCompilation Compilation => Compiled.Value;

    private static string Folder => Path.Combine(RepositoryRoot.Path, "src", "Kpi.Domain");

    /// <summary>Some files beside the library, for a convention to find what is wrong with them.</summary>
    public static Compilation Planted(params (string Path, string Source)[] files) =>
        CSharpCompilation.Create("Planted", files.Select(file => Parse(file.Path, file.Source)), [.. Compilation.References, Compilation.ToMetadataReference()], Compilation.Options);

    private static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Kpi.Domain",
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Folder, file).Replace('\\', '/'), Source: File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
            .Append((Path: "ImplicitUsings.cs", Source: ImplicitUsings))
            .Select(file => Parse(file.Path, file.Source)),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LocalDate).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string path, string source) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);
}
