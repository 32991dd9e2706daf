namespace Kpi.Testing;

/// <summary>What a finished process left behind.</summary>
/// <param name="CommandLine">What was run, for messages.</param>
/// <param name="ExitCode">Zero by convention for success.</param>
/// <param name="Output">All of standard output.</param>
/// <param name="Errors">All of standard error.</param>
public sealed record ProcessResult(string CommandLine, int ExitCode, string Output, string Errors)
{
    /// <summary>This result, if the process reported success.</summary>
    /// <exception cref="HarnessException">The exit code is not zero.</exception>
    public ProcessResult EnsureSuccess() => ExitCode == 0
        ? this
        : throw new HarnessException($"{CommandLine} ended with exit code {ExitCode}.\n{Transcript(Output, Errors)}");

    internal static string Transcript(string output, string errors) => $"Output:\n{output}\nErrors:\n{errors}";
}
