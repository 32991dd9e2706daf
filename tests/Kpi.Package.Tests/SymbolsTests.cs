using System.Xml.Linq;
using Kpi.Testing;

namespace Kpi.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class SymbolsTests(PackageFixture fixture)
{
    private const string MappedRoot = "/_/";

    [Fact]
    public void They_travel_in_a_package_of_their_own() =>
        Assert.Equal(
            ["lib/net10.0/Kpi.Domain.pdb", "lib/netstandard2.0/Kpi.Domain.pdb"],
            fixture.Package.Symbols.FileNames().Where(name => name.StartsWith("lib/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void They_belong_to_the_library(string targetFramework)
    {
        using Symbols symbols = Of(fixture.Package, targetFramework);

        Assert.Equal(Symbols.IdIn(fixture.Package.Library.Read($"lib/{targetFramework}/Kpi.Domain.dll")), symbols.Id);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void They_link_each_source_to_the_commit_it_was_built_from(string targetFramework)
    {
        using Symbols symbols = Of(fixture.Package, targetFramework);

        Assert.Equal($$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/example/kpi-domain/{{{fixture.Commit}}}/*"}}""", symbols.SourceLink);
        Assert.Contains("/_/src/Kpi.Domain/Time/FiscalYear.cs", symbols.Documents);
        Assert.All(symbols.Documents, document =>
        {
            Assert.StartsWith(MappedRoot, document, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, document[MappedRoot.Length..])), document);
        });
    }

    [Fact]
    public void The_package_names_the_remote_and_the_commit()
    {
        XElement repository = Assert.Single(fixture.Package.Manifest().Descendants(), element => element.Name.LocalName == "repository");

        Assert.Equal(Clone.Remote, repository.Attribute("url")?.Value);
        Assert.Equal(fixture.Commit, repository.Attribute("commit")?.Value);
    }

    [Fact]
    public async Task Sources_that_are_no_clone_are_packed_without_a_word_and_without_links()
    {
        using var folder = new TemporaryFolder();
        Clone.Forget(fixture.SourcesElsewhere);

        PackedPackage package = await PackedPackage.PackAsync(fixture.SourcesElsewhere, folder.Path);

        using Symbols symbols = Of(package, "net10.0");
        Assert.Null(symbols.SourceLink);
        Assert.Contains("/_/src/Kpi.Domain/Time/FiscalYear.cs", symbols.Documents);
        Assert.DoesNotContain(package.Manifest().Descendants().Attributes(), attribute => attribute.Name.LocalName is "url" or "commit");
    }

    private static Symbols Of(PackedPackage package, string targetFramework) => new(package.Symbols.Read($"lib/{targetFramework}/Kpi.Domain.pdb"));
}
