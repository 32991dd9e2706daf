using Kpi.Domain.EntityFrameworkCore.Tests.Databases;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>A type that is stored, and what is known of it.</summary>
internal abstract class ScalarCase
{
    public abstract Type Type { get; }

    /// <summary>Any values are read back as they were saved.</summary>
    public abstract void RoundTrips(TestDatabase database);

    /// <summary>The database puts any values in their own order.</summary>
    public abstract void IsOrdered(TestDatabase database);
}
