using System.Diagnostics;
using System.Reflection;

namespace ScorecardApi.Tests;

/// <summary>The program as it is started: one command, and what was posted is there after the next start.</summary>
public sealed class ProgramTests : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task It_creates_its_database_and_finds_it_again()
    {
        string address = await RunAsync(client => client.DefineAsync("KEPT"));

        Assert.True(File.Exists(_folder.File("scorecards.db")));
        Assert.Contains("\"KEPT\"", await RunAsync(client => client.GetStringAsync(address)), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<T> RunAsync<T>(Func<HttpClient, Task<T>> call)
    {
        string program = Assembly.Load("ScorecardApi").Location;
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressAsync(process)) };
            return await call(client);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> AddressAsync(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var index)
                return line[(index + Listening.Length)..];
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }
}
