using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>The SDK's command line, as a developer would use it: in English, outside CI, leaving no server behind.</summary>
internal sealed record DotNet(string Folder)
{
    /// <summary>Variables that differ from a developer's; null removes one.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    public Task<ProcessResult> RunAsync(string verb, params IEnumerable<string> arguments)
    {
        var variables = new Dictionary<string, string?>(Variables) { ["CI"] = null };
        variables.TryAdd("DOTNET_CLI_UI_LANGUAGE", "en");

        // The command line that runs the tests hands its own language down in these, and what is handed down prevails.
        variables["PreferredUILang"] = null;
        variables["VSLANG"] = null;
        return new ProcessRunner("dotnet") { WorkingDirectory = Folder, Variables = variables, Timeout = TimeSpan.FromMinutes(15) }
            .RunAsync([verb, .. arguments, "--disable-build-servers", "--nologo", "--tl:off"]);
    }
}
