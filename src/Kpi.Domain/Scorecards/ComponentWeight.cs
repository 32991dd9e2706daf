using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>The weight that a framework gives a component. Equality is by both parts. Immutable.</summary>
public sealed class ComponentWeight : IEquatable<ComponentWeight>
{
    internal ComponentWeight(string code, Weight weight)
    {
        Code = code;
        Weight = weight;
    }

    /// <summary>The component's code.</summary>
    public string Code { get; }

    /// <summary>The component's weight in percent of the whole.</summary>
    public Weight Weight { get; }

    /// <inheritdoc/>
    public bool Equals(ComponentWeight? other) => other is not null && Code == other.Code && Weight == other.Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComponentWeight);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(Code) * 397 ^ Weight.GetHashCode());

    /// <summary>The code and the weight: <c>1: 70</c>.</summary>
    public override string ToString() => $"{Code}: {Weight}";
}
