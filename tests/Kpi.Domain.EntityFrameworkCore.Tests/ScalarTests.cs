using Kpi.Domain.EntityFrameworkCore.Tests.Databases;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>Every scalar of the library as a column.</summary>
[Collection(DatabaseTests.Name)]
public sealed class ScalarTests(DatabaseFixture databases)
{
    // An interval has no order, and a name has the alphabet's.
    private static readonly Type[] Unordered = [typeof(DecimalInterval), .. LibraryTypes.Enumerations];

    [Fact]
    public void Every_public_scalar_and_enumeration_of_the_library_is_tried() =>
        Assert.Equal(LibraryTypes.Stored.Select(type => type.Name).Order(StringComparer.Ordinal), ScalarCases.All.Select(known => known.Type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Every_scalar_is_read_back_as_it_was_saved(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind);
        Assert.All(ScalarCases.All, known => known.RoundTrips(database));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_database_orders_scalars_as_they_are_ordered(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind);
        Assert.All(LibraryTypes.Stored.Except(Unordered), type => ScalarCases.Of(type).IsOrdered(database));
    }

    private async Task<TestDatabase> CreatedAsync(DatabaseKind kind)
    {
        TestDatabase database = await databases.CreateAsync(kind);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        Assert.True(await context.Database.EnsureCreatedAsync());
        return database;
    }
}
