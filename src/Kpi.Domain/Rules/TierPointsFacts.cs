namespace Kpi.Domain.Rules;

/// <summary>What the rules need to know of the points that tiers earn; null is what cannot be known at compile time.</summary>
internal sealed record TierPointsFacts(decimal? Basic, decimal? Standard, decimal? Advanced);
