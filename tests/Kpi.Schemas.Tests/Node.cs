using Kpi.Testing;

namespace Kpi.Schemas.Tests;

/// <summary>Node.js, and in a folder of its own the validator ajv, at the version of <c>package-lock.json</c>.</summary>
internal static class Node
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "validator.mjs"];

    private static readonly string? Npm = Find(OperatingSystem.IsWindows() ? "npm.cmd" : "npm");

    // Kept for the whole run, whose end takes it away.
    private static readonly Lazy<(TemporaryFolder? Folder, string? Reason)> Installation = new(Install);

    public static string? Program { get; } = Find(OperatingSystem.IsWindows() ? "node.exe" : "node");

    /// <summary>Whether <c>KPI_NODE=required</c> says that there should be one.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("KPI_NODE") == "required";

    /// <summary>Why the validator cannot run; null where it can.</summary>
    public static string? Missing => Installation.Value.Reason;

    /// <summary>The folder that the validator was installed into.</summary>
    public static string Folder => Installation.Value.Folder?.Path ?? throw new HarnessException(Missing!);

    private static (TemporaryFolder? Folder, string? Reason) Install()
    {
        if (Program is null || Npm is null)
            return (null, "There is no Node.js with npm on the path: install both to run it.");
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        foreach (string file in Files)
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), folder.File(file));
        ProcessResult installed = new ProcessRunner(Npm) { WorkingDirectory = folder.Path }
            .RunAsync("ci", "--ignore-scripts", "--no-audit", "--no-fund").GetAwaiter().GetResult();
        return installed.ExitCode == 0 ? (folder, null) : (null, $"npm could not install the validator: {installed}");
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
