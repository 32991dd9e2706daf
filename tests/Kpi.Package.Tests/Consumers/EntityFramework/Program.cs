using EntityFramework;
using Kpi.Domain.Budgets;
using Kpi.Domain.EntityFrameworkCore;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules;
using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore;

// The database lives in memory as long as this connection is open.
await using var context = new AgencyContext(new DbContextOptionsBuilder<AgencyContext>().UseSqlite("Data Source=:memory:").Options);
await context.Database.OpenConnectionAsync();
await context.Database.EnsureCreatedAsync();

FiscalYear year = FiscalYear.FromBuddhistEra(2568);
context.Invoices.AddRange(new() { Amount = Baht.Of(0.10m), Paid = year.Start }, new() { Amount = Baht.Of(0.20m), Paid = year.End });
var row = BudgetLedgerRow.Of(BudgetLedger.Open(year, Baht.Of(100)));
context.Add(row);
await context.SaveChangesAsync();
Console.WriteLine(await context.Invoices.Where(invoice => invoice.Paid >= year.Start).SumAsync(invoice => invoice.Amount));

await context.PostAsync(row.Id, BudgetEntry.Commit(year.Start, "PO-1", Baht.Of(60)));
try
{
    await context.PostAsync(row.Id, BudgetEntry.Commit(year.End, "PO-2", Baht.Of(60)));
}
catch (KpiRuleException refused)
{
    Console.WriteLine(refused.Violations[0].RuleId);
}

await foreach (BudgetQuarterRow quarter in context.QuartersOf(year).OrderBy(quarter => quarter.Quarter).AsAsyncEnumerable())
    Console.WriteLine($"{quarter.Quarter}: {quarter.Spent}, {quarter.Available}");
