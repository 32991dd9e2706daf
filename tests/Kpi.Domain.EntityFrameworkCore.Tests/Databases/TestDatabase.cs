using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kpi.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>A database that several contexts can open, each with a connection of its own.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly Action<DbContextOptionsBuilder> _use;
    private readonly TemporaryFolder? _folder;

    private TestDatabase(Action<DbContextOptionsBuilder> use, TemporaryFolder? folder = null) => (_use, _folder) = (use, folder);

    public static TestDatabase OnSqlite()
    {
        var folder = new TemporaryFolder();
        return new TestDatabase(options => options.UseSqlite($"Data Source={folder.File("kpi.db")}"), folder);
    }

    public static TestDatabase OnPostgreSql(string connectionString) => new(options => options.UseNpgsql(connectionString));

    /// <summary>Options of a context; what Entity Framework Core warns of is an error.</summary>
    public DbContextOptions<T> Options<T>(Action<string>? log = null)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        _use(options);
        options.EnableSensitiveDataLogging().ConfigureWarnings(warnings => warnings.Default(WarningBehavior.Throw).Log(CoreEventId.SensitiveDataLoggingEnabledWarning));
        if (log is not null)
            options.LogTo(log, [RelationalEventId.CommandExecuting]);
        return options.Options;
    }

    public void Dispose()
    {
        if (_folder is null)
            return;
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
