using Kpi.Domain.EntityFrameworkCore;
using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EntityFramework;

public sealed class AgencyContext(DbContextOptions<AgencyContext> options) : DbContext(options)
{
    public DbSet<Invoice> Invoices => Set<Invoice>();

    protected override void ConfigureConventions(ModelConfigurationBuilder builder) => builder.UseKpiDomain();

    protected override void OnModelCreating(ModelBuilder builder) => builder.AddBudgetLedgers();
}

public sealed class Invoice
{
    public int Id { get; set; }

    public Baht Amount { get; set; }

    public LocalDate Paid { get; set; }
}
