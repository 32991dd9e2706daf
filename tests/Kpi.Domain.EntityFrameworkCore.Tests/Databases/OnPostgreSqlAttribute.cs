using System.Reflection;
using Xunit.Sdk;

namespace Kpi.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>
/// The test runs on PostgreSQL. Where the machine has none it is skipped; with <c>KPI_POSTGRESQL=required</c> it fails then,
/// which says that there should be one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute()
    {
        if (PostgreSqlServer.Installed is null && Environment.GetEnvironmentVariable("KPI_POSTGRESQL") != "required")
            Skip = "There is no PostgreSQL server on this machine: install postgresql to run it.";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql]];
}
