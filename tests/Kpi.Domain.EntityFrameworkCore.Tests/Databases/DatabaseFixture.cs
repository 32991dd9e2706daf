namespace Kpi.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>Makes empty databases for tests; starts the server that some of them are on when it is first asked for.</summary>
public sealed class DatabaseFixture : IAsyncLifetime
{
    private readonly Lazy<Task<PostgreSqlServer>> _server = new(PostgreSqlServer.StartAsync);
    private int _databases;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _server.Value).DisposeAsync();
    }

    /// <summary>A new database without tables.</summary>
    internal async Task<TestDatabase> CreateAsync(DatabaseKind kind) => kind == DatabaseKind.Sqlite
        ? TestDatabase.OnSqlite()
        : TestDatabase.OnPostgreSql((await _server.Value).ConnectionString($"kpi{Interlocked.Increment(ref _databases)}"));
}
