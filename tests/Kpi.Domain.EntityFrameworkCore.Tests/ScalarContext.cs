using Microsoft.EntityFrameworkCore;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>A context with a table for each type that the library maps.</summary>
internal sealed class ScalarContext(DbContextOptions<ScalarContext> options) : DbContext(options)
{
    public DbSet<Held<T>> Of<T>()
        where T : struct => Set<Held<T>>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseKpiDomain();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (Type type in LibraryTypes.Stored)
            modelBuilder.Entity(typeof(Held<>).MakeGenericType(type)).ToTable(type.Name);
        modelBuilder.Entity<HeldInterval>();
    }
}
