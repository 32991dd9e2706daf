using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>The tables of ledgers.</summary>
public static class BudgetLedgerModel
{
    /// <summary>
    /// Adds the tables <c>BudgetLedgers</c> and <c>BudgetEntries</c> to a model: to be called in <c>OnModelCreating</c>, where
    /// <see cref="KpiDomainConventions.UseKpiDomain"/> is called in <c>ConfigureConventions</c>. A ledger that has entries
    /// cannot be deleted.
    /// </summary>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static ModelBuilder AddBudgetLedgers(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<BudgetLedgerRow>(ledger =>
        {
            ledger.ToTable("BudgetLedgers").HasKey(row => row.Id);
            ledger.Property(row => row.EntryCount).IsConcurrencyToken();
            ledger.HasMany(row => row.Entries).WithOne().HasForeignKey(entry => entry.LedgerId).OnDelete(DeleteBehavior.Restrict);
            ledger.Navigation(row => row.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
        });
        modelBuilder.Entity<BudgetEntryRow>(entry =>
        {
            entry.ToTable("BudgetEntries").HasKey(row => new { row.LedgerId, row.Position });
            entry.Property(row => row.Position).ValueGeneratedNever();
            entry.HasIndex(row => row.Quarter);
        });
        return modelBuilder;
    }
}
