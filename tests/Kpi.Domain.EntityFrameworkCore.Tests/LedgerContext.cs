using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>A context with ledgers and nothing else.</summary>
internal sealed class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<BudgetLedgerRow> Ledgers => Set<BudgetLedgerRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseKpiDomain();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddBudgetLedgers();
}
