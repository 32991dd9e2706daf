using Kpi.Domain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ScorecardApi.Storage;

/// <summary>The embedded database: scorecards and evidence as JSON documents, ledgers as the library's tables.</summary>
internal sealed class ApiContext(DbContextOptions<ApiContext> options) : DbContext(options)
{
    public DbSet<ScorecardRow> Scorecards => Set<ScorecardRow>();

    public DbSet<BudgetLedgerRow> Ledgers => Set<BudgetLedgerRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseKpiDomain();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddBudgetLedgers();
        modelBuilder.Entity<ScorecardRow>(scorecard =>
        {
            scorecard.ToTable("Scorecards").HasIndex(row => new { row.Agency, row.Year }).IsUnique();
            scorecard.Property(row => row.Version).IsConcurrencyToken();
            scorecard.HasMany(row => row.Evidence).WithOne().HasForeignKey(evidence => evidence.ScorecardId);
        });
        modelBuilder.Entity<EvidenceRow>().ToTable("Evidence").HasIndex(row => new { row.ScorecardId, row.Subject }).IsUnique();
    }
}
