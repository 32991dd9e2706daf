using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>The results of a component's indicators. Immutable.</summary>
public sealed class ComponentResult
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
    public Score? WeightedScore => Assessment.TotalOf(Results);
}
