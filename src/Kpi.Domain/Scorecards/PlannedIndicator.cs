namespace Kpi.Domain.Scorecards;

/// <summary>An indicator prepared for assessing: what each tier puts into the total, as a whole number.</summary>
internal sealed class PlannedIndicator
{
    /// <summary>The answer of <see cref="TryPart"/> where there is no result.</summary>
    public const long Missing = long.MinValue;

    private readonly TierTable? _tiers;
    private readonly bool _isLinear;
    private readonly long[] _parts;

    /// <param name="indicator">The indicator.</param>
    /// <param name="weight">Its weight, in the steps of the plan.</param>
    /// <param name="points">The score below basic and those of the tiers, lowest first, in the steps of the plan.</param>
    /// <param name="measures">The measures of the scorecard.</param>
    public PlannedIndicator(Indicator indicator, long weight, long[] points, IReadOnlyList<MeasureCuts> measures)
    {
        Code = indicator.Code;
        Weight = weight;
        HasTarget = indicator.Target is not null;
        _isLinear = indicator.Target?.Scoring == ScoringMethod.Linear;
        _tiers = indicator.Target is { } target ? TierTable.Of(target, measures) : null;
        _parts = Array.ConvertAll(points, score => weight * score);
    }

    public string Code { get; }

    public long Weight { get; }

    public bool HasTarget { get; }

    /// <summary>What the observations put into the total, or <see cref="Missing"/>; false where that is not decided here.</summary>
    public bool TryPart(in ObservedCells observed, out long part)
    {
        part = Missing;
        if (!HasTarget)
            return true;
        if (_tiers is null)
            return false;
        int tier = _tiers.TierAt(in observed);
        if (tier != TierTable.Open)
            part = _parts[tier];

        // A linear score between two tiers is a quotient.
        return !_isLinear || tier is TierTable.Open or 0 or (int)Tier.Advanced;
    }
}
