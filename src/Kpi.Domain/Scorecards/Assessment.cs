using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The evaluation of a scorecard by evidence. Every figure is exact and derived from the results: nothing is rounded on
/// the way. Equality is by scorecard and results. Immutable.
/// </summary>
public sealed partial class Assessment : IEquatable<Assessment>
{
    internal Assessment(Scorecard scorecard, IReadOnlyList<ComponentResult> components)
    {
        Scorecard = scorecard;
        Components = components;
    }

    /// <summary>The scorecard that was assessed.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The results by component, in the scorecard's order.</summary>
    public IReadOnlyList<ComponentResult> Components { get; }

    /// <summary>The result of each indicator, in the scorecard's order.</summary>
    public IEnumerable<IndicatorResult> Results => Components.SelectMany(component => component.Results);

    /// <summary>The exact total (คะแนนรวม), from the assumed scores where results are pending; null while a result is missing.</summary>
    public Score? Total => TotalOf(Results);

    /// <summary>Whether the total is an estimate (ค่าประมาณการ), because a result is pending.</summary>
    public bool IsEstimate => Results.Any(result => result is PendingResult);

    /// <summary>The totals that the pending results still allow, from the lowest to the highest; null while a result is missing.</summary>
    public DecimalInterval? Range
    {
        get
        {
            if (Total is not { } total)
                return null;
            PendingResult[] pending = [.. Results.OfType<PendingResult>()];
            decimal weight = pending.Sum(result => result.Indicator.Weight.Value);
            decimal settled = total.Value - pending.Sum(result => result.WeightedScore!.Value.Value);
            DecimalInterval scores = Scorecard.Framework.ScoreRange.Value;
            return DecimalInterval.Closed(
                settled + weight * scores.Lower / WeightRules.Total,
                settled + weight * scores.Upper / WeightRules.Total);
        }
    }

    /// <summary>The level of the total, rounded as the framework says; null while a result is missing.</summary>
    public Level? Level => Total is { } total ? Scorecard.Framework.LevelOf(total) : null;

    /// <summary>The result of one indicator.</summary>
    /// <exception cref="KeyNotFoundException">The scorecard has no indicator with this code.</exception>
    public IndicatorResult this[string code] =>
        Results.FirstOrDefault(result => result.Indicator.Code == code)
        ?? throw new KeyNotFoundException($"Scorecard {Scorecard} has no indicator {code}.");

    /// <inheritdoc/>
    public bool Equals(Assessment? other) => other is not null && Scorecard.Equals(other.Scorecard) && Components.SequenceEqual(other.Components);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Assessment);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Hash(Components);

    /// <summary>The exact sum of weighted scores; null where one is missing.</summary>
    internal static Score? TotalOf(IEnumerable<IndicatorResult> results)
    {
        decimal sum = 0m;
        foreach (IndicatorResult result in results)
        {
            if (result.Score is not { } score)
                return null;
            sum += score.Value * result.Indicator.Weight.Value;
        }

        return sum / WeightRules.Total;
    }
}
