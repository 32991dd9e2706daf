using System.IO.Compression;

namespace Kpi.Package.Tests;

/// <summary>A file of a feed, which is an archive.</summary>
internal sealed record PackageFile(string Path)
{
    public IReadOnlyList<string> FileNames()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public byte[] Read(string fileName)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        using Stream entry = archive.GetEntry(fileName)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
