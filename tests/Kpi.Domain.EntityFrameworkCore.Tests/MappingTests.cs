using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Kpi.Domain.Tests.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>What the tables look like, and what the package offers.</summary>
[Collection(DatabaseTests.Name)]
public sealed class MappingTests(DatabaseFixture databases)
{
    [Fact]
    public void The_public_API_is_the_approved_one() => Approved.Verify(PublicApi.Of(typeof(KpiDomainConventions).Assembly), "PublicApi");

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_tables_and_the_types_of_columns_are_the_approved_ones(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateAsync(kind);
        await using var scalars = new ScalarContext(database.Options<ScalarContext>());
        await using LedgerContext ledgers = database.OpenLedgers();
        IEnumerable<string> columns = LibraryTypes.Stored.Select(type => $"{type.Name}: {scalars.Model.FindEntityType(typeof(Held<>).MakeGenericType(type))!.FindProperty("Value")!.GetColumnType()}");
        Approved.Verify($"{ledgers.Database.GenerateCreateScript()}\n{string.Join('\n', columns)}\n", $"Tables.{kind}");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_migration_from_nothing_makes_the_same_tables(DatabaseKind kind)
    {
        using TestDatabase database = await databases.CreateAsync(kind);
        await using LedgerContext context = database.OpenLedgers();

        // What `dotnet ef migrations add` writes down, and `database update` runs.
        IModel model = context.GetService<IDesignTimeModel>().Model;
        IReadOnlyList<MigrationOperation> operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        await context.GetService<Microsoft.EntityFrameworkCore.Storage.IRelationalDatabaseCreator>().CreateAsync();
        foreach (MigrationCommand command in context.GetService<IMigrationsSqlGenerator>().Generate(operations, model))
            await command.ExecuteNonQueryAsync(context.GetService<Microsoft.EntityFrameworkCore.Storage.IRelationalConnection>());

        Assert.Equal(["BudgetLedgers", "BudgetEntries"], operations.OfType<CreateTableOperation>().Select(table => table.Name));
        BudgetLedger ledger = BudgetLedger.Open(FiscalYear.FromBuddhistEra(2568), Baht.Of(5));
        Assert.Equal(ledger, database.Read(database.Save(ledger)));
        Assert.Empty(context.GetService<IMigrationsModelDiffer>().GetDifferences(model.GetRelationalModel(), model.GetRelationalModel()));
    }
}
