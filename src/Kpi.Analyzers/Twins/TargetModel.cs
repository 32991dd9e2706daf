using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>A target of which every tier is known.</summary>
/// <param name="Tiers">Its tiers, the lowest first.</param>
internal sealed record TargetModel(IReadOnlyList<Condition> Tiers)
{
    /// <summary>The measures that its tiers name, each by the first that is named.</summary>
    public IReadOnlyList<MeasureFacts> Measures { get; } = [.. Tiers.SelectMany(tier => tier.Measures()).Distinct()];
}
