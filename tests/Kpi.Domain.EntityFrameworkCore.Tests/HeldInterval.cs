using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>An entity with intervals of days, which are no scalars but objects.</summary>
internal sealed class HeldInterval
{
    public int Id { get; set; }

    public required DateInterval Value { get; set; }

    public DateInterval? Optional { get; set; }
}
