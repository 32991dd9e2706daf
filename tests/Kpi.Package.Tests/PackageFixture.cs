using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>Packs twice, in different folders, and builds the consumers once; every test reads what came of it.</summary>
public sealed class PackageFixture : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal PackedPackage Package { get; private set; } = null!;

    /// <summary>The same sources, packed elsewhere.</summary>
    internal PackedPackage PackageFromElsewhere { get; private set; } = null!;

    internal Consumers Consumers { get; private set; } = null!;

    internal BuildOutput Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Task<PackedPackage> elsewhere = PackedPackage.PackAsync(Path.Combine(_folder.Path, "another", "place"));
        Package = await PackedPackage.PackAsync(Path.Combine(_folder.Path, "one"));
        PackageFromElsewhere = await elsewhere;
        Consumers = new Consumers(_folder.Path, Package);
        Build = await Consumers.BuildAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
