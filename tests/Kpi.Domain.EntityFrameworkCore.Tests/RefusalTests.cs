using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>What is neither stored nor read.</summary>
[Collection(DatabaseTests.Name)]
public sealed class RefusalTests(DatabaseFixture databases)
{
    [Theory]
    [InlineData("0.001", "0.001 THB cannot be stored: it is finer than a satang, 0.01 THB. Round it first.")]
    [InlineData("-5.0001", "-5.0001 THB cannot be stored: it is finer than a satang, 0.01 THB. Round it first.")]
    [InlineData("92233720368547757.07000000001", "92233720368547757.07000000001 THB cannot be stored: it is finer than a satang, 0.01 THB. Round it first.")]
    [InlineData("92233720368547758.08", "92233720368547758.08 THB cannot be stored: it is beyond what 64 bits of satang hold, ±92233720368547758.07 THB.")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335 THB cannot be stored: it is beyond what 64 bits of satang hold, ±92233720368547758.07 THB.")]
    public async Task Money_that_is_no_whole_satang_is_named_and_not_rounded(string baht, string message)
    {
        var amount = Baht.Parse($"{baht} THB");

        // The converter's own error, wherever Entity Framework Core passes it on.
        using TestDatabase database = await CreatedAsync();
        Exception refused = await SaveAsync(database, new Held<Baht> { Value = amount });
        Assert.StartsWith(message, Assert.IsType<ArgumentOutOfRangeException>(refused.GetBaseException()).Message, StringComparison.Ordinal);

        await using var context = new ScalarContext(database.Options<ScalarContext>());
        Assert.Empty(context.Of<Baht>());
    }

    [Theory]
    [InlineData("20.0000000000000000000000000", 2000)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    [InlineData("92233720368547758.07000000000", long.MaxValue)]
    public void Money_of_whole_satang_is_stored_however_it_is_written(string baht, long satang)
    {
        Assert.Equal(satang, Satang.Of(Baht.Parse($"{baht} THB")));
        Assert.Equal(Baht.Parse($"{baht} THB"), Satang.ToBaht(satang));
    }

    [Fact]
    public async Task A_default_without_meaning_or_name_is_not_stored()
    {
        using TestDatabase database = await CreatedAsync();
        Assert.Equal("KPI3003", Assert.Single(Assert.IsType<KpiRuleException>((await SaveAsync(database, new Held<Weight>())).GetBaseException()).Violations).RuleId);
        Assert.StartsWith(
            "7 is no Tier; there are Basic, Standard, Advanced.",
            Assert.IsType<ArgumentOutOfRangeException>((await SaveAsync(database, new Held<Tier> { Value = (Tier)7 })).GetBaseException()).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(FiscalYear), "2025", "KPI1001")]
    [InlineData(typeof(FiscalYear), "2504", "KPI1002")]
    [InlineData(typeof(BuddhistYear), "2025", "KPI1001")]
    [InlineData(typeof(BuddhistYear), "2482", "KPI1002")]
    [InlineData(typeof(FiscalHalf), "20251", "KPI1001")]
    [InlineData(typeof(FiscalHalf), "25683", "KPI1002")]
    [InlineData(typeof(FiscalQuarter), "25680", "KPI1002")]
    [InlineData(typeof(FiscalQuarter), "-25681", "KPI1002")]
    [InlineData(typeof(FiscalQuarter), "2568", "KPI1002")]
    [InlineData(typeof(FiscalMonth), "256813", "KPI1002")]
    [InlineData(typeof(FiscalMonth), "202501", "KPI1001")]
    [InlineData(typeof(Weight), "'0'", "KPI3003")]
    [InlineData(typeof(Weight), "'100.01'", "KPI3003")]
    [InlineData(typeof(DecimalInterval), "'[2, 1]'", "KPI1003")]
    [InlineData(typeof(DecimalInterval), "'1 to 2'", "KPI1003")]
    public async Task What_the_database_holds_and_cannot_be_breaks_the_rule_that_it_breaks(Type type, string stored, string rule)
    {
        Exception refused = (await ReadAsync(type, stored)).GetBaseException();
        Assert.Equal(rule, refused is KpiFormatException text ? text.Violation.RuleId : Assert.Single(Assert.IsType<KpiRuleException>(refused).Violations).RuleId);
    }

    [Theory]
    [InlineData(typeof(Tier), "'Basics'", "The stored text \"Basics\" is no Tier; there are Basic, Standard, Advanced.")]
    [InlineData(typeof(Tier), "'basic'", "The stored text \"basic\" is no Tier; there are Basic, Standard, Advanced.")]
    [InlineData(typeof(Tier), "'1'", "The stored text \"1\" is no Tier; there are Basic, Standard, Advanced.")]
    [InlineData(typeof(Tier), "''", "The stored text \"\" is no Tier; there are Basic, Standard, Advanced.")]
    [InlineData(typeof(YearMonth), "'2024-10-02'", "The stored month 2024-10-02 is not the first day of a month.")]
    public async Task What_the_database_holds_and_is_nothing_is_named(Type type, string stored, string message) =>
        Assert.Equal(message, Assert.IsType<FormatException>((await ReadAsync(type, stored)).GetBaseException()).Message);

    private static async Task<Exception> SaveAsync(TestDatabase database, object entity)
    {
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        context.Add(entity);
        return (await Record.ExceptionAsync(() => context.SaveChangesAsync()))!;
    }

    private async Task<Exception> ReadAsync(Type type, string stored)
    {
        using TestDatabase database = await CreatedAsync();
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        string statement = $"INSERT INTO \"{type.Name}\" (\"Id\", \"Value\") VALUES (1, {stored})";
        await context.Database.ExecuteSqlRawAsync(statement);
        var rows = (IQueryable<object>)typeof(ScalarContext).GetMethod(nameof(ScalarContext.Of))!.MakeGenericMethod(type).Invoke(context, null)!;
        return (await Record.ExceptionAsync(() => rows.ToListAsync()))!;
    }

    private async Task<TestDatabase> CreatedAsync()
    {
        TestDatabase database = await databases.CreateAsync(DatabaseKind.Sqlite);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        Assert.True(await context.Database.EnsureCreatedAsync());
        return database;
    }
}
