using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>The results of a component's indicators. Equality is by component and results. Immutable.</summary>
public sealed partial class ComponentResult : IEquatable<ComponentResult>
{
    internal ComponentResult(Component component, IReadOnlyList<IndicatorResult> results)
    {
        Component = component;
        Results = results;
    }

    /// <summary>The component.</summary>
    public Component Component { get; }

    /// <summary>The result of each indicator, in the component's order.</summary>
    public IReadOnlyList<IndicatorResult> Results { get; }

    /// <summary>The exact sum of the weighted scores; null while a result is missing.</summary>
    /// <exception cref="OverflowException">No decimal holds it.</exception>
    public Score? WeightedScore => WeightedSum.Of(Results);

    /// <inheritdoc/>
    public bool Equals(ComponentResult? other) => other is not null && Component.Equals(other.Component) && Results.SequenceEqual(other.Results);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComponentResult);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Results);
}
