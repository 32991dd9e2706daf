using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>A target of which every tier is known.</summary>
/// <param name="Measures">The measures that its tiers name.</param>
internal sealed record TargetModel(IReadOnlyList<MeasureFacts> Measures);
