namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>An entity that has a scalar, and another one or none.</summary>
internal sealed class Held<T>
    where T : struct
{
    public int Id { get; set; }

    public T Value { get; set; }

    public T? Optional { get; set; }
}
