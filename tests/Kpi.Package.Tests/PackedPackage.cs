using System.Xml.Linq;
using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>The package, packed from a copy of the sources: nothing of this repository's own builds is touched.</summary>
internal sealed class PackedPackage
{
    private const string Id = "Kpi.Domain";

    private static readonly string[] RootFiles =
        ["Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", ".editorconfig", ".gitignore", "README.md", "README.th.md", "LICENSE"];

    private PackedPackage(string feed)
    {
        Library = new(Assert.Single(Directory.GetFiles(feed, "*.nupkg")));
        Symbols = new(Assert.Single(Directory.GetFiles(feed, "*.snupkg")));
        Assert.Equal(2, Directory.GetFiles(feed).Length);
    }

    public PackageFile Library { get; }

    public PackageFile Symbols { get; }

    public string Version => Path.GetFileNameWithoutExtension(Library.Path)[(Id.Length + 1)..];

    /// <summary>A folder with what the package is made of, and with the sample.</summary>
    public static void CopySources(string folder)
    {
        foreach (string part in new[] { "src", "samples", Path.Combine("docs", "rules") })
            SourceTree.Copy(Path.Combine(RepositoryRoot.Path, part), Path.Combine(folder, part));
        foreach (string file in RootFiles)
            File.Copy(Path.Combine(RepositoryRoot.Path, file), Path.Combine(folder, file));
    }

    /// <summary>Packs such a folder.</summary>
    public static async Task<PackedPackage> PackAsync(string sources, string feed)
    {
        // The build of the repository runs the analyzers of its own code; what they say changes no assembly.
        ProcessResult result = await new DotNet(sources).RunAsync(
            "pack", Path.Combine("src", Id), "--output", feed, "-p:RunAnalyzers=false");
        result.EnsureSuccess();
        return new PackedPackage(feed);
    }

    public XElement Manifest()
    {
        using var manifest = new MemoryStream(Library.Read($"{Id}.nuspec"));
        return XElement.Load(manifest);
    }
}
