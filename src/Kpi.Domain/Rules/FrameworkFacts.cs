namespace Kpi.Domain.Rules;

/// <summary>What the rules need to know of an evaluation framework; what cannot be known at compile time is left out.</summary>
/// <param name="Name">The framework's name.</param>
/// <param name="LowestScore">The lowest score an indicator can have; null where it is unknown.</param>
/// <param name="HighestScore">The highest score an indicator can have; null where it is unknown.</param>
/// <param name="ComponentWeights">The weight of each component, by code, in the framework's order; null where it leaves them to the scorecard, or they are unknown.</param>
/// <param name="CodesNest">Whether an indicator's code certainly has to begin with its component's.</param>
internal sealed record FrameworkFacts(
    BilingualText Name,
    decimal? LowestScore,
    decimal? HighestScore,
    IReadOnlyList<(string Code, decimal Weight)>? ComponentWeights,
    bool CodesNest);
