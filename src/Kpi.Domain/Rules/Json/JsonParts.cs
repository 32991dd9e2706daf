namespace Kpi.Domain.Rules.Json;

/// <summary>The parts that were read for a type's members, by name.</summary>
internal sealed class JsonParts
{
    private readonly Dictionary<string, object> _parts = new(StringComparer.Ordinal);

    public void Add(string name, object part) => _parts.Add(name, part);

    /// <summary>A part that is required, or known to be there.</summary>
    public TPart Get<TPart>(string name) => (TPart)_parts[name];

    /// <summary>A part that may be absent; then what stands for that.</summary>
    public TPart Get<TPart>(string name, TPart absent) => _parts.TryGetValue(name, out object? part) ? (TPart)part : absent;

    /// <summary>What is thrown where a part does not fit the others; the problem then stands at its member.</summary>
    public static ArgumentException Refused(string name, string reason) => new(reason, name);

    public object? Find(string name) => _parts.TryGetValue(name, out object? part) ? part : null;
}
