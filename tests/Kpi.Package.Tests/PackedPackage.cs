using System.IO.Compression;
using System.Xml.Linq;
using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>The package, packed from a copy of the sources: nothing of this repository's own builds is touched.</summary>
internal sealed class PackedPackage
{
    private const string Id = "Kpi.Domain";

    private static readonly string[] RootFiles =
        ["Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", ".editorconfig", "README.md", "LICENSE"];

    private PackedPackage(string file) => FilePath = file;

    public string FilePath { get; }

    public string Version => Path.GetFileNameWithoutExtension(FilePath)[(Id.Length + 1)..];

    public static async Task<PackedPackage> PackAsync(string folder)
    {
        string sources = Path.Combine(folder, "sources");
        string feed = Path.Combine(folder, "feed");
        SourceTree.Copy(Path.Combine(RepositoryRoot.Path, "src"), Path.Combine(sources, "src"));
        SourceTree.Copy(Path.Combine(RepositoryRoot.Path, "docs", "rules"), Path.Combine(sources, "docs", "rules"));
        foreach (string file in RootFiles)
            File.Copy(Path.Combine(RepositoryRoot.Path, file), Path.Combine(sources, file));

        // The build of the repository runs the analyzers of its own code; what they say changes no assembly.
        ProcessResult result = await new DotNet(sources).RunAsync(
            "pack", Path.Combine("src", Id), "--output", feed, "-p:RunAnalyzers=false");
        result.EnsureSuccess();
        return new PackedPackage(Assert.Single(Directory.GetFiles(feed)));
    }

    public IReadOnlyList<string> FileNames()
    {
        using ZipArchive archive = ZipFile.OpenRead(FilePath);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public byte[] Read(string fileName)
    {
        using ZipArchive archive = ZipFile.OpenRead(FilePath);
        using Stream entry = archive.GetEntry(fileName)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    public XElement Manifest()
    {
        using var manifest = new MemoryStream(Read($"{Id}.nuspec"));
        return XElement.Load(manifest);
    }
}
