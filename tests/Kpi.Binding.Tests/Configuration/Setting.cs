namespace Kpi.Binding.Tests.Configuration;

/// <summary>The places where an options class can have a scalar.</summary>
public sealed class Setting<T>
    where T : struct
{
    public T Value { get; set; }

    public T? Optional { get; set; }

    public T[] Array { get; set; } = [];

    public List<T> List { get; set; } = [];

    public Dictionary<string, T> ByName { get; set; } = [];

    public Setting<T>? Nested { get; set; }
}
