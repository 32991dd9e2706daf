using System.Xml.Linq;
using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>The package that stores the library's values.</summary>
[Collection(PackageTests.Name)]
public sealed class EntityFrameworkCoreTests(PackageFixture fixture)
{
    [Fact]
    public void It_holds_its_assembly_an_icon_a_page_and_nothing_else()
    {
        Assert.Equal(
            [
                "Kpi.Domain.EntityFrameworkCore.nuspec", "LICENSE", "README.md", "[Content_Types].xml", "_rels/.rels", "icon.png",
                "lib/net10.0/Kpi.Domain.EntityFrameworkCore.dll", "lib/net10.0/Kpi.Domain.EntityFrameworkCore.xml",
                "package/services/metadata/core-properties/nuget.psmdcp",
            ],
            fixture.EntityFrameworkCore.Library.FileNames());
        Assert.Equal(
            ["lib/net10.0/Kpi.Domain.EntityFrameworkCore.pdb"],
            fixture.EntityFrameworkCore.Symbols.FileNames().Where(name => name.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_depends_on_the_library_of_its_version_on_Entity_Framework_Core_and_on_NodaTime()
    {
        XElement manifest = fixture.EntityFrameworkCore.Manifest();
        Assert.Equal(
            [$"Kpi.Domain {fixture.Package.Version}", "Microsoft.EntityFrameworkCore.Relational 10.0.14", "NodaTime 3.3.7"],
            manifest.Descendants(manifest.Name.Namespace + "dependency").Select(dependency => $"{(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"));
    }

    [Fact]
    public async Task A_program_that_references_it_sums_money_posts_to_a_ledger_and_is_refused()
    {
        Assert.Empty(fixture.Build.DiagnosticsOf("EntityFramework"));

        ProcessResult run = await fixture.Consumers.RunAsync("EntityFramework");
        Assert.Equal(
            """
            0.3 THB
            KPI4004
            Q1/2568: 60 THB, 40 THB
            Q2/2568: 0 THB, 0 THB
            Q3/2568: 0 THB, 0 THB
            Q4/2568: 0 THB, 0 THB
            """,
            run.EnsureSuccess().Output.Trim(), ignoreLineEndingDifferences: true);
    }
}
