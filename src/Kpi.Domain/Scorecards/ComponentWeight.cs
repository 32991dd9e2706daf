using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>The weight that a framework gives a component. Equality is by both parts. Immutable.</summary>
public sealed partial class ComponentWeight : IEquatable<ComponentWeight>
{
    /// <summary>The weight of a component.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="KpiRuleException">KPI3012: the code is malformed; KPI3003: the weight is the default.</exception>
    public ComponentWeight(string code, Weight weight)
    {
        KpiRuleException.ThrowIfAny(Validate(code, weight));
        Code = code;
        Weight = weight;
    }

    /// <summary>The component's code.</summary>
    public string Code { get; }

    /// <summary>The component's weight in percent of the whole.</summary>
    public Weight Weight { get; }

    /// <summary>The violations that the constructor would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static IReadOnlyList<Violation> Validate(string code, Weight weight) =>
        IndicatorRules.Check(code ?? throw new ArgumentNullException(nameof(code)), weight.Value, nameof(code), nameof(weight));

    /// <inheritdoc/>
    public bool Equals(ComponentWeight? other) => other is not null && Code == other.Code && Weight == other.Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComponentWeight);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(Code) * 397 ^ Weight.GetHashCode());

    /// <summary>The code and the weight: <c>1: 70</c>.</summary>
    public override string ToString() => $"{Code}: {Weight}";
}
