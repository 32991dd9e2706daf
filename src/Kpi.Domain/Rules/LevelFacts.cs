namespace Kpi.Domain.Rules;

/// <summary>What the rules need to know of a level.</summary>
internal sealed record LevelFacts(BilingualText Name, decimal LowerBound);
