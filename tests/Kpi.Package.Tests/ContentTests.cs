using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Kpi.Testing;

namespace Kpi.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class ContentTests(PackageFixture fixture)
{
    private const string Analyzers = "analyzers/dotnet/roslyn4.14/cs/Kpi.Analyzers.dll";
    private const string Fixes = "analyzers/dotnet/roslyn4.14/cs/Kpi.Analyzers.CodeFixes.dll";

    // What every compiler and IDE from Roslyn 4.14 on brings along, at the version that 4.14 was built with.
    private static readonly string[] OfferedByEveryHost =
    [
        "netstandard 2.0.0.0",
        "Microsoft.CodeAnalysis 4.14.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.14.0.0",
        "System.Collections.Immutable 9.0.0.0",
        "System.Memory 4.0.1.2",
    ];

    private static readonly string[] OfferedByEveryIde =
    [
        .. OfferedByEveryHost,
        "Microsoft.CodeAnalysis.Workspaces 4.14.0.0",
        "Microsoft.CodeAnalysis.CSharp.Workspaces 4.14.0.0",
        "System.Composition.AttributedModel 9.0.0.0",
    ];

    [Fact]
    public void It_holds_the_library_the_analyzers_the_usings_the_rule_pages_the_schemas_an_icon_and_nothing_else()
    {
        IEnumerable<string> rulePages = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "docs", "rules"), "*.md")
            .Select(file => $"docs/rules/{Path.GetFileName(file)}");
        string[] expected =
        [
            .. rulePages,
            Analyzers,
            Fixes,
            "Kpi.Domain.nuspec",
            "LICENSE",
            "README.md",
            "README.th.md",
            "[Content_Types].xml",
            "_rels/.rels",
            "build/Kpi.Domain.props",
            "icon.png",
            "lib/net10.0/Kpi.Domain.dll",
            "lib/net10.0/Kpi.Domain.xml",
            "lib/netstandard2.0/Kpi.Domain.dll",
            "lib/netstandard2.0/Kpi.Domain.xml",
            "package/services/metadata/core-properties/nuget.psmdcp",
            "schemas/v1/definitions.schema.json",
            "schemas/v1/evidence.schema.json",
            "schemas/v1/findings.schema.json",
            "schemas/v1/ledger.schema.json",
            "schemas/v1/scorecard.schema.json",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), fixture.Package.Library.FileNames());
        Assert.Contains("docs/rules/KPI3001.md", fixture.Package.Library.FileNames());
    }

    [Fact]
    public void It_depends_on_NodaTime_and_where_the_framework_has_no_spans_and_no_JSON_on_those()
    {
        XElement manifest = fixture.Package.Manifest();
        XNamespace schema = manifest.Name.Namespace;

        IEnumerable<string> dependencies = manifest.Descendants(schema + "group").SelectMany(group => group.Elements()
            .Select(dependency => $"{(string?)group.Attribute("targetFramework")}: {(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"));

        Assert.Equal(
            [
                "net10.0: NodaTime 3.3.7",
                ".NETStandard2.0: NodaTime 3.3.7", ".NETStandard2.0: System.Memory 4.5.5", ".NETStandard2.0: System.Text.Json 8.0.6",
            ],
            dependencies);
    }

    [Fact]
    public void It_is_a_library_and_not_a_development_dependency()
    {
        XElement manifest = fixture.Package.Manifest();
        XNamespace schema = manifest.Name.Namespace;

        Assert.Equal("Kpi.Domain", manifest.Element(schema + "metadata")?.Element(schema + "id")?.Value);
        Assert.Equal("MIT", manifest.Element(schema + "metadata")?.Element(schema + "license")?.Value);
        Assert.Equal("README.md", manifest.Element(schema + "metadata")?.Element(schema + "readme")?.Value);
        Assert.Empty(manifest.Descendants(schema + "developmentDependency"));
    }

    [Fact]
    public void The_analyzers_reference_only_what_every_compiler_offers() =>
        Assert.Empty(ReferencesOf(Analyzers).Except(OfferedByEveryHost));

    [Fact]
    public void The_fixes_reference_only_what_every_ide_offers() =>
        Assert.Empty(ReferencesOf(Fixes).Except([.. OfferedByEveryIde, $"Kpi.Analyzers {fixture.Package.Version}.0"]));

    [Fact]
    public void Its_icon_is_a_square_of_128_points()
    {
        byte[] icon = fixture.Package.Library.Read("icon.png");

        Assert.Equal("icon.png", fixture.Package.Manifest().Descendants().Single(element => element.Name.LocalName == "icon").Value);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], icon.Take(4));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.InRange(icon.Length, 1, 10_000);
    }

    [Fact]
    public void Packing_the_same_sources_in_another_folder_gives_the_same_bytes()
    {
        AssertEqual(fixture.Package.Library, fixture.PackageFromElsewhere.Library);
        AssertEqual(fixture.Package.Symbols, fixture.PackageFromElsewhere.Symbols);
    }

    private static void AssertEqual(PackageFile here, PackageFile elsewhere)
    {
        Assert.NotEqual(here.Path, elsewhere.Path);
        Assert.Equal(here.FileNames(), elsewhere.FileNames());
        Assert.All(here.FileNames(), name => Assert.Equal(Convert.ToHexString(here.Read(name)), Convert.ToHexString(elsewhere.Read(name))));
        Assert.Equal(File.ReadAllBytes(here.Path), File.ReadAllBytes(elsewhere.Path));
    }

    private string[] ReferencesOf(string assembly)
    {
        using var bytes = new MemoryStream(fixture.Package.Library.Read(assembly));
        using var file = new PEReader(bytes);
        MetadataReader metadata = file.GetMetadataReader();
        string[] references = [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")];
        Assert.Contains("Microsoft.CodeAnalysis 4.14.0.0", references);
        return references;
    }
}
