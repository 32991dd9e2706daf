using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Kpi.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>
/// A PostgreSQL server of its own: a new cluster in a temporary folder, which listens on a free port of this machine alone
/// and goes away with its owner.
/// </summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string User = "postgres";

    private readonly TemporaryFolder _folder;
    private readonly int _port;

    private PostgreSqlServer(TemporaryFolder folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>The folder of the newest server's programs; null where the machine has none. Debian's are not on the path.</summary>
    public static string? Installed { get; } = DebianFolders()
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    public string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username={User};Database={database};Timeout=60");

    public static async Task<PostgreSqlServer> StartAsync()
    {
        if (Installed is null)
            throw new HarnessException("There is no PostgreSQL server on this machine.");
        var server = new PostgreSqlServer(new TemporaryFolder(), FreePort());
        try
        {
            // The server refuses to run as root, as whom containers do; Debian's package brings the user along.
            if (Environment.IsPrivilegedProcess)
                (await new ProcessRunner("chown").RunAsync(User, server._folder.Path)).EnsureSuccess();
            await server.RunAsync("initdb", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync", $"--username={User}", "--pgdata", server.Data);
            await server.RunAsync(
                "pg_ctl", "start", "--wait", "--timeout=120", "--pgdata", server.Data, "--log", server._folder.File("log"),
                "--options", string.Create(CultureInfo.InvariantCulture, $"-p {server._port} -h 127.0.0.1 -k '' -F"));
            return server;
        }
        catch
        {
            server._folder.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "stop", "--wait", "--mode=immediate", "--pgdata", Data);
        _folder.Dispose();
    }

    private string Data => _folder.File("data");

    private async Task RunAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(Installed!, program);
        ProcessRunner runner = new(Environment.IsPrivilegedProcess ? "runuser" : path) { WorkingDirectory = _folder.Path };
        (await runner.RunAsync(Environment.IsPrivilegedProcess ? ["-u", User, "--", path, .. arguments] : arguments)).EnsureSuccess();
    }

    private static IEnumerable<string> DebianFolders()
    {
        const string versions = "/usr/lib/postgresql";
        return !Directory.Exists(versions) ? [] : Directory.GetDirectories(versions)
            .OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out double version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
