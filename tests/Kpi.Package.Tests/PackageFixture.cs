using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>Packs twice, in different folders, and builds the consumers once; every test reads what came of it.</summary>
public sealed class PackageFixture : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The commit that both were packed from.</summary>
    internal string Commit { get; private set; } = null!;

    internal PackedPackage Package { get; private set; } = null!;

    /// <summary>The same sources, packed elsewhere.</summary>
    internal PackedPackage PackageFromElsewhere { get; private set; } = null!;

    /// <summary>The package that stores the library's values, in the same feed.</summary>
    internal PackedPackage EntityFrameworkCore { get; private set; } = null!;

    internal string SourcesElsewhere => Path.Combine(_folder.Path, "another", "place", "sources");

    internal Consumers Consumers { get; private set; } = null!;

    internal BuildOutput Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        string sources = Path.Combine(_folder.Path, "one");
        foreach (string folder in new[] { sources, SourcesElsewhere })
        {
            PackedPackage.CopySources(folder);
            Commit = await Clone.MakeAsync(folder);
        }

        Task<PackedPackage> elsewhere = PackedPackage.PackAsync(SourcesElsewhere, Path.Combine(_folder.Path, "feed-elsewhere"));
        Package = await PackedPackage.PackAsync(sources, Path.Combine(_folder.Path, "feed"));
        EntityFrameworkCore = await PackedPackage.PackAsync(sources, Path.Combine(_folder.Path, "feed"), PackedPackage.EntityFrameworkCore);
        PackageFromElsewhere = await elsewhere;
        Consumers = new Consumers(_folder.Path, Package);
        Build = await Consumers.BuildAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
