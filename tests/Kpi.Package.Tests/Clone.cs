using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>A folder as git leaves it after cloning: a remote, and one commit that is the same wherever it is made.</summary>
internal static class Clone
{
    public const string Remote = "https://github.com/example/kpi-domain.git";

    private static readonly Dictionary<string, string?> Author = new()
    {
        ["GIT_AUTHOR_NAME"] = "Example",
        ["GIT_AUTHOR_EMAIL"] = "example@example.com",
        ["GIT_AUTHOR_DATE"] = "2025-10-01T00:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Example",
        ["GIT_COMMITTER_EMAIL"] = "example@example.com",
        ["GIT_COMMITTER_DATE"] = "2025-10-01T00:00:00Z",
    };

    /// <returns>The commit.</returns>
    public static async Task<string> MakeAsync(string folder)
    {
        await GitAsync(folder, "init", "--initial-branch", "main");
        await GitAsync(folder, "remote", "add", "origin", Remote);
        await GitAsync(folder, "add", "--all");
        await GitAsync(folder, "-c", "commit.gpgsign=false", "commit", "--message", "Example");
        return (await GitAsync(folder, "rev-parse", "HEAD")).Trim();
    }

    /// <summary>The same files, as an archive of them would have it.</summary>
    public static void Forget(string folder) => Directory.Move(Path.Combine(folder, ".git"), Path.Combine(folder, ".forgotten"));

    private static async Task<string> GitAsync(string folder, params string[] arguments) =>
        (await new ProcessRunner("git") { WorkingDirectory = folder, Variables = Author }.RunAsync(arguments)).EnsureSuccess().Output;
}
