using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>NodaTime's dates as columns.</summary>
[Collection(DatabaseTests.Name)]
public sealed class DateTests(DatabaseFixture databases)
{
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task An_interval_of_days_is_read_back_as_it_was_saved_and_found_by_its_days(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind);
        await using (var context = new ScalarContext(database.Options<ScalarContext>()))
        {
            context.Add(new HeldInterval { Id = 1, Value = Year.ToDateInterval() });
            context.Add(new HeldInterval { Id = 2, Value = Year.Quarter(1).ToDateInterval(), Optional = new DateInterval(Year.End, Year.End) });
            await context.SaveChangesAsync();
        }

        await using var reading = new ScalarContext(database.Options<ScalarContext>());
        var first = Year.Quarter(1).ToDateInterval();
        HeldInterval[] held = await reading.Set<HeldInterval>().OrderBy(row => row.Id).ToArrayAsync();
        Assert.Equal([(Year.ToDateInterval(), null), (first, new DateInterval(Year.End, Year.End))], held.Select(row => (row.Value, row.Optional)));
        Assert.Equal(2, (await reading.Set<HeldInterval>().SingleAsync(row => row.Value == first)).Id);
        Assert.Equal(["2024-10-01/2024-12-31", "2024-10-01/2025-09-30"], await reading.Database.SqlQueryRaw<string>("SELECT \"Value\" FROM \"HeldInterval\" ORDER BY 1").ToListAsync());

        // It is one value, not a collection of days: nothing has changed.
        held[0].Value = new DateInterval(Year.Start, Year.End);
        Assert.False(reading.ChangeTracker.HasChanges());
    }

    [Theory]
    [InlineData("2024-10-01")]
    [InlineData("2024-10-01/2024-09-30")]
    [InlineData("2024-10-01/2024-10-32")]
    [InlineData("1 ต.ค. 2567/2025-09-30")]
    [InlineData("2024-10-01/2025-09-30/2026-09-30")]
    public async Task What_is_no_interval_of_days_is_named(string stored)
    {
        using TestDatabase database = await CreatedAsync(DatabaseKind.Sqlite);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        await context.Database.ExecuteSqlAsync($"INSERT INTO \"HeldInterval\" (\"Id\", \"Value\") VALUES (1, {stored})");
        Assert.Equal(
            $"The stored text \"{stored}\" is no interval of days, such as \"2024-10-01/2025-09-30\".",
            (await Assert.ThrowsAsync<FormatException>(() => context.Set<HeldInterval>().ToListAsync())).Message);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_day_of_another_calendar_is_the_same_day_of_the_ISO_calendar(DatabaseKind kind)
    {
        using TestDatabase database = await CreatedAsync(kind);
        await using (var context = new ScalarContext(database.Options<ScalarContext>()))
        {
            context.Add(new Held<LocalDate> { Id = 1, Value = Year.Start.WithCalendar(CalendarSystem.Coptic) });
            await context.SaveChangesAsync();
        }

        await using var reading = new ScalarContext(database.Options<ScalarContext>());
        Assert.Equal(Year.Start, (await reading.Of<LocalDate>().SingleAsync(held => held.Value <= Year.Start)).Value);
    }

    [Fact]
    public async Task A_month_of_another_calendar_is_none_of_the_ISO_calendar()
    {
        using TestDatabase database = await CreatedAsync(DatabaseKind.Sqlite);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        context.Add(new Held<YearMonth> { Id = 1, Value = new YearMonth(1741, 2, CalendarSystem.Coptic) });
        Exception? refused = await Record.ExceptionAsync(() => context.SaveChangesAsync());
        Assert.StartsWith("A month of the calendar Coptic is none of the ISO calendar, and only those are stored.", refused!.GetBaseException().Message, StringComparison.Ordinal);
    }

    private async Task<TestDatabase> CreatedAsync(DatabaseKind kind)
    {
        TestDatabase database = await databases.CreateAsync(kind);
        await using var context = new ScalarContext(database.Options<ScalarContext>());
        Assert.True(await context.Database.EnsureCreatedAsync());
        return database;
    }
}
