using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>A program that reads and writes JSON, with a context that the compiler generates and no reflection.</summary>
[Collection(PackageTests.Name)]
public sealed class JsonTests(PackageFixture fixture)
{
    private const string Printed =
        """
        Reflection: False
        True
        $.components: KPI3001: น้ำหนักของแบบประเมิน … รวมได้ 100.5 ไม่ใช่ 100: 35 + 33 + 2.5 + 30
        $.year: KPI5002: พบ 2568 ในที่ของปีงบประมาณ เช่น "FY2568"
        True
        True
        "Reached":"standard","Plan":{"Q1/2568":39115100}}
        $.Plan['Q1/2568']: $: KPI5002: "39115100" stands where a number that a decimal holds exactly is expected
        """;

    [Fact]
    public async Task What_is_wrong_is_printed_and_what_is_right_comes_back_equal()
    {
        Assert.Empty(fixture.Build.DiagnosticsOf("Json"));

        AssertPrinted(await fixture.Consumers.RunAsync("Json"));
    }

    [Fact]
    public async Task Trimmed_it_does_the_same()
    {
        using var folder = new TemporaryFolder();

        ProcessResult published = await fixture.Consumers.PublishTrimmedAsync("Json", folder.Path);

        Assert.DoesNotContain(": warning ", published.EnsureSuccess().Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "System.Linq.Expressions.dll")), "Nothing was trimmed.");
        AssertPrinted(await new ProcessRunner(Path.Combine(folder.Path, "Json")).RunAsync());
    }

    private static void AssertPrinted(ProcessResult run) => Assert.Equal(Printed, run.EnsureSuccess().Output.Trim(), ignoreLineEndingDifferences: true);
}
