namespace Kpi.Testing.Tests;

public class ProcessRunnerTests
{
    private static readonly ProcessRunner Shell = new("/bin/sh") { Timeout = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task Both_outputs_and_the_exit_code_are_captured()
    {
        ProcessResult result = await Shell.RunAsync("-c", "echo ไทย; echo oh >&2; exit 3");

        Assert.Equal((3, "ไทย\n", "oh\n"), (result.ExitCode, result.Output, result.Errors));
    }

    [Fact]
    public async Task Arguments_reach_the_program_unchanged()
    {
        ProcessResult result = await Shell.RunAsync("-c", "printf '%s|' \"$@\"", "sh", "a b", "\"q\"", "");

        Assert.Equal("a b|\"q\"||", result.Output);
    }

    [Fact]
    public async Task Outputs_larger_than_a_pipe_do_not_block()
    {
        ProcessResult result = await Shell.RunAsync("-c", "head -c 300000 /dev/zero | tr '\\0' e >&2; head -c 300000 /dev/zero | tr '\\0' o");

        Assert.Equal((300_000, 300_000), (result.Output.Length, result.Errors.Length));
    }

    [Fact]
    public async Task Variables_are_added_and_removed()
    {
        ProcessRunner shell = Shell with { Variables = new Dictionary<string, string?> { ["KPI_TOY"] = "yes", ["HOME"] = null } };

        Assert.Equal("yes none\n", (await shell.RunAsync("-c", "echo $KPI_TOY ${HOME-none}")).Output);
    }

    [Fact]
    public async Task The_working_directory_is_set()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal($"{folder.Path}\n", (await (Shell with { WorkingDirectory = folder.Path }).RunAsync("-c", "pwd -P")).Output);
    }

    [Fact]
    public async Task Input_is_empty() => Assert.Equal("", (await Shell.RunAsync("-c", "cat")).Output);

    [Fact]
    public async Task A_program_that_does_not_end_is_killed_and_quoted()
    {
        ProcessRunner impatient = Shell with { Timeout = TimeSpan.FromSeconds(1) };

        HarnessException failure = await Assert.ThrowsAsync<HarnessException>(() => impatient.RunAsync("-c", "echo begun; sleep 100"));

        Assert.Contains("did not end within 00:00:01", failure.Message, StringComparison.Ordinal);
        Assert.Contains("begun", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_that_stays_behind_is_not_waited_for()
    {
        ProcessRunner impatient = Shell with { Timeout = TimeSpan.FromSeconds(20) };

        Assert.Equal("done\n", (await impatient.RunAsync("-c", "sleep 25 & echo done")).Output);
    }

    [Fact]
    public async Task Failure_can_be_thrown_with_the_outputs()
    {
        ProcessResult result = await Shell.RunAsync("-c", "echo why; exit 7");

        HarnessException failure = Assert.Throws<HarnessException>(result.EnsureSuccess);

        Assert.Contains("ended with exit code 7", failure.Message, StringComparison.Ordinal);
        Assert.Contains("why", failure.Message, StringComparison.Ordinal);
    }
}
