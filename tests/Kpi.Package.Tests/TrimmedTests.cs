using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>
/// Programs published with all code removed that nothing uses. Warnings of the trimmer are errors, so what it does not
/// understand fails the publishing.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class TrimmedTests(PackageFixture fixture)
{
    [Fact]
    public async Task The_sample_prints_and_writes_what_it_does_untrimmed()
    {
        using var folder = new TemporaryFolder();

        await PublishAsync(Path.Combine("samples", "Etda2568"), folder.Path);

        Assert.False(File.Exists(Path.Combine(folder.Path, "System.Linq.Expressions.dll")), "Nothing was trimmed.");
        foreach (string language in new[] { "en", "th" })
        {
            ProcessResult run = await new ProcessRunner(Path.Combine(folder.Path, "Etda2568")).RunAsync("--lang", language);
            string approved = Path.Combine(RepositoryRoot.Path, "tests", "Etda2568.Tests", $"Etda2568.{language}.verified.txt");
            Assert.Equal(await File.ReadAllTextAsync(approved), run.EnsureSuccess().Output, ignoreLineEndingDifferences: true);
        }

        // Publishing builds the program first and trims a copy of it; what was built is left where it was.
        string untrimmed = Assert.Single(Directory.GetFiles(Path.Combine(fixture.SourcesElsewhere, "samples", "Etda2568", "bin"), "Etda2568.runtimeconfig.json", SearchOption.AllDirectories));
        string[][] files = [["--json"], ["--html", "--lang", "en"], ["--html", "--lang", "th"]];
        foreach (string[] options in files)
        {
            Assert.Equal(
                await FileOfAsync(Path.Combine(Path.GetDirectoryName(untrimmed)!, "Etda2568"), options),
                await FileOfAsync(Path.Combine(folder.Path, "Etda2568"), options));
        }

        async Task<byte[]> FileOfAsync(string program, string[] options)
        {
            string file = folder.File("etda");
            (await new ProcessRunner(program).RunAsync([options[0], file, .. options[1..]])).EnsureSuccess();
            return await File.ReadAllBytesAsync(file);
        }
    }

    [Fact]
    public async Task Every_member_of_the_library_stands_it()
    {
        using var folder = new TemporaryFolder();
        string project = Path.Combine(fixture.SourcesElsewhere, "samples", "Rooted");
        Directory.CreateDirectory(project);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), "System.Console.WriteLine(Kpi.Domain.Time.FiscalYear.FromBuddhistEra(2568));");
        await File.WriteAllTextAsync(
            Path.Combine(project, "Rooted.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimMode>full</TrimMode>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="..\..\src\Kpi.Domain\Kpi.Domain.csproj" />
                <TrimmerRootAssembly Include="Kpi.Domain" />
              </ItemGroup>
            </Project>
            """);

        await PublishAsync(project, folder.Path);

        ProcessResult run = await new ProcessRunner(Path.Combine(folder.Path, "Rooted")).RunAsync();
        Assert.Equal("FY2568", run.EnsureSuccess().Output.Trim());
    }

    private async Task PublishAsync(string project, string folder)
    {
        ProcessResult result = await new DotNet(fixture.SourcesElsewhere).RunAsync("publish", project, "--output", folder, "-p:RunAnalyzers=false");
        Assert.DoesNotContain(": warning ", result.EnsureSuccess().Output, StringComparison.Ordinal);
    }
}
