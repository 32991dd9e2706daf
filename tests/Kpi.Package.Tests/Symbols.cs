using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Kpi.Package.Tests;

/// <summary>A portable symbol file.</summary>
internal sealed class Symbols : IDisposable
{
    // Kinds of the portable PDB format, "Custom Debug Information Records".
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly MetadataReaderProvider _file;
    private readonly MetadataReader _reader;

    public Symbols(byte[] file)
    {
        _file = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(file));
        _reader = _file.GetMetadataReader();
    }

    /// <summary>What the assembly of these symbols names them by.</summary>
    public Guid Id => new BlobContentId(_reader.DebugMetadataHeader!.Id).Guid;

    /// <summary>The map from documents to addresses; null where there is none.</summary>
    public string? SourceLink => Information(EntityHandle.ModuleDefinition, SourceLinkKind) is { } map ? Encoding.UTF8.GetString(map) : null;

    /// <summary>The source files that are to be fetched.</summary>
    public IEnumerable<string> Documents => _reader.Documents
        .Where(document => Information(document, EmbeddedSourceKind) is null)
        .Select(document => _reader.GetString(_reader.GetDocument(document).Name));

    /// <summary>What an assembly names its symbols by.</summary>
    public static Guid IdIn(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        return file.ReadCodeViewDebugDirectoryData(Assert.Single(file.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;
    }

    public void Dispose() => _file.Dispose();

    private byte[]? Information(EntityHandle parent, Guid kind) => _reader.GetCustomDebugInformation(parent)
        .Select(_reader.GetCustomDebugInformation)
        .Where(information => _reader.GetGuid(information.Kind) == kind)
        .Select(information => _reader.GetBlobBytes(information.Value))
        .FirstOrDefault();
}
