namespace Kpi.Domain.EntityFrameworkCore.Tests.Databases;

/// <summary>The tests that share one server.</summary>
[CollectionDefinition(Name)]
public sealed class DatabaseTests : ICollectionFixture<DatabaseFixture>
{
    public const string Name = "Databases";
}
