using System.Reflection;
using Xunit.Sdk;

namespace Kpi.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>The test runs on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite]];
}
