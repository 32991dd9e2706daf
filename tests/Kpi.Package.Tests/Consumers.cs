using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>
/// The projects of the folder <c>Consumers</c>, copied out of the repository, with a feed that has the package and a
/// package cache that has nothing.
/// </summary>
internal sealed class Consumers
{
    private readonly string _folder;
    private readonly Dictionary<string, string?> _variables;

    public Consumers(string folder, PackedPackage package)
    {
        _folder = Path.Combine(folder, "consumers");
        _variables = new()
        {
            ["NUGET_PACKAGES"] = Path.Combine(folder, "cache"),
            ["KpiDomainVersion"] = package.Version,
        };
        SourceTree.Copy(Path.Combine(RepositoryRoot.Path, "tests", "Kpi.Package.Tests", "Consumers"), _folder);

        // The machine's own sources stay: what the package depends on comes from there.
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Path.GetDirectoryName(package.Library.Path)}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Restores and builds all of them.</summary>
    public async Task<BuildOutput> BuildAsync() => new(await new DotNet(_folder) { Variables = _variables }.RunAsync("build", "Consumers.slnx"));

    /// <summary>Builds one that is restored already.</summary>
    public async Task<BuildOutput> RebuildAsync(string project, IReadOnlyDictionary<string, string?> variables, params IEnumerable<string> arguments)
    {
        var all = new Dictionary<string, string?>(_variables.Concat(variables));
        return new(await new DotNet(_folder) { Variables = all }.RunAsync("build", [project, "--no-restore", "--no-incremental", .. arguments]));
    }

    /// <summary>Publishes a program to a folder, with all code removed that nothing uses; warnings of the trimmer are said one by one.</summary>
    public Task<ProcessResult> PublishTrimmedAsync(string project, string folder) =>
        new DotNet(_folder) { Variables = _variables }.RunAsync(
            "publish", project, "--output", folder, "--use-current-runtime", "--self-contained",
            "-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TrimmerSingleWarn=false");

    /// <summary>Runs a program that is built already.</summary>
    public Task<ProcessResult> RunAsync(string project) =>
        new ProcessRunner("dotnet") { WorkingDirectory = _folder }
            .RunAsync(Path.Combine(project, "bin", "Debug", "net10.0", $"{project}.dll"));
}
