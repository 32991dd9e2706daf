namespace Kpi.Package.Tests;

/// <summary>The tests that share the one package and the one build of its consumers.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFixture>
{
    public const string Name = "The package";
}
