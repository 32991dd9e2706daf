using System.Xml.Linq;
using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>A package, packed from a copy of the sources: nothing of this repository's own builds is touched.</summary>
internal sealed class PackedPackage
{
    /// <summary>The library.</summary>
    public const string Domain = "Kpi.Domain";

    /// <summary>The package that stores it.</summary>
    public const string EntityFrameworkCore = "Kpi.Domain.EntityFrameworkCore";

    private readonly string _id;

    private static readonly string[] RootFiles =
        ["Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", ".editorconfig", ".gitignore", "README.md", "README.th.md", "LICENSE"];

    private PackedPackage(string feed, string id)
    {
        _id = id;

        // A version begins with a digit, which tells a package from another whose id begins with its own.
        string[] files = [.. Directory.GetFiles(feed, $"{id}.*").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]))];
        Library = new(Assert.Single(files, file => Path.GetExtension(file) == ".nupkg"));
        Symbols = new(Assert.Single(files, file => Path.GetExtension(file) == ".snupkg"));
        Assert.Equal(2, files.Length);
    }

    public PackageFile Library { get; }

    public PackageFile Symbols { get; }

    public string Version => Path.GetFileNameWithoutExtension(Library.Path)[(_id.Length + 1)..];

    /// <summary>A folder with what the package is made of, and with the sample.</summary>
    public static void CopySources(string folder)
    {
        foreach (string part in new[] { "src", "samples", Path.Combine("docs", "rules") })
            SourceTree.Copy(Path.Combine(RepositoryRoot.Path, part), Path.Combine(folder, part));
        foreach (string file in RootFiles)
            File.Copy(Path.Combine(RepositoryRoot.Path, file), Path.Combine(folder, file));
    }

    /// <summary>Packs such a folder.</summary>
    public static async Task<PackedPackage> PackAsync(string sources, string feed, string id = Domain)
    {
        // The build of the repository runs the analyzers of its own code; what they say changes no assembly.
        ProcessResult result = await new DotNet(sources).RunAsync(
            "pack", Path.Combine("src", id), "--output", feed, "-p:RunAnalyzers=false");
        result.EnsureSuccess();
        return new PackedPackage(feed, id);
    }

    public XElement Manifest()
    {
        using var manifest = new MemoryStream(Library.Read($"{_id}.nuspec"));
        return XElement.Load(manifest);
    }
}
