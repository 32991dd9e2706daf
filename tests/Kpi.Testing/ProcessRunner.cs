using System.Diagnostics;
using System.Text;

namespace Kpi.Testing;

/// <summary>Runs a program to its end, with empty input and its outputs captured as UTF-8.</summary>
public sealed record ProcessRunner(string Program)
{
    // A build server that the program leaves running holds the pipes open; its words are not waited for.
    private static readonly TimeSpan PatienceForOrphans = TimeSpan.FromSeconds(2);

    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Variables that differ from this process's own; null removes one.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Waits for the program to end; its exit code is the caller's to judge.</summary>
    /// <exception cref="HarnessException">The program did not end in time; it and its children were killed.</exception>
    public async Task<ProcessResult> RunAsync(params IEnumerable<string> arguments)
    {
        using Process process = Start(arguments);
        string commandLine = string.Join(' ', [Program, .. process.StartInfo.ArgumentList]);
        using var output = new Transcript(process.StandardOutput);
        using var errors = new Transcript(process.StandardError);
        process.StandardInput.Close();

        using var deadline = new CancellationTokenSource(Timeout);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await Task.WhenAll(output.EndAsync(), errors.EndAsync());
            throw new HarnessException(
                $"{commandLine} did not end within {Timeout}.\n{ProcessResult.Transcript(output.Text, errors.Text)}");
        }

        await Task.WhenAll(output.EndAsync(), errors.EndAsync());
        return new ProcessResult(commandLine, process.ExitCode, output.Text, errors.Text);
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string? value) in Variables)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new HarnessException($"{Program} did not start.");
    }

    /// <summary>Reads one stream beside the other, so that neither pipe fills up and blocks the program.</summary>
    private sealed class Transcript : IDisposable
    {
        private readonly StringBuilder _text = new();
        private readonly CancellationTokenSource _enough = new();
        private readonly Task _reading;

        public Transcript(StreamReader reader) => _reading = ReadAsync(reader);

        public string Text => _text.ToString();

        public async Task EndAsync()
        {
            _enough.CancelAfter(PatienceForOrphans);
            await _reading;
        }

        public void Dispose() => _enough.Dispose();

        private async Task ReadAsync(StreamReader reader)
        {
            char[] buffer = new char[4096];
            try
            {
                int count;
                while ((count = await reader.ReadAsync(buffer, _enough.Token)) > 0)
                    _text.Append(buffer, 0, count);
            }
            catch (OperationCanceledException)
            {
                // What was read until then is the transcript.
            }
        }
    }
}
