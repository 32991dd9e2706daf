using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace ScorecardApi.Tests;

/// <summary>The sample as it runs, on a free port of the loopback with a new database, and a client that talks to it over the wire.</summary>
public sealed class Api : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _application;

    public Api() => _application = Application.Build(
        ["--urls", "http://127.0.0.1:0", "--database", _folder.File("test.db"), "--maximumDocumentBytes", "65536", "--Logging:LogLevel:Default", "None"]);

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _application.StartAsync();
        Client.BaseAddress = new Uri(_application.Urls.Single());
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    public void Dispose()
    {
        Client.Dispose();

        // The pool keeps the file open, which cannot be deleted then on some systems.
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
