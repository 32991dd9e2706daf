namespace Kpi.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>The databases that tests run on.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
