using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// Finds the sets of indicators whose improvement reaches a level. With the indicators in order of what they could gain,
/// a set that reaches the level is minimal just where it fails without its last member, since that leaves the most.
/// </summary>
/// <remarks>
/// A choice is followed only if those that come next would complete it, so each leads to a set that is listed: the work
/// grows with the number of sets asked for, not with the number of subsets.
/// </remarks>
internal sealed class ImprovementSearch
{
    private readonly EvaluationFramework _framework;
    private readonly Score _total;
    private readonly Level _level;
    private readonly Candidate[] _candidates;

    public ImprovementSearch(Assessment assessment, Score total, Level level)
    {
        _framework = assessment.Scorecard.Framework;
        _total = total;
        _level = level;
        _candidates = [.. assessment.Results
            .Select((result, index) => new Candidate(index, result, HighestGain(result)))
            .Where(candidate => candidate.Gain > 0m)
            .OrderByDescending(candidate => candidate.Gain)];
    }

    public WaysToReach Run(int limit)
    {
        if (Reaches(0m))
            return new WaysToReach(_level, isReached: true, [], isComplete: true);

        var found = new List<WayToReach>();
        foreach (Candidate[] set in Enumerable.Range(1, _candidates.Length).SelectMany(size => MinimalSets(size, from: 0, [], gain: 0m)))
        {
            if (found.Count == limit)
                return new WaysToReach(_level, isReached: false, found, isComplete: false);
            found.Add(Describe(set));
        }

        return new WaysToReach(_level, isReached: false, found, isComplete: true);
    }

    private IEnumerable<Candidate[]> MinimalSets(int size, int from, Candidate[] chosen, decimal gain)
    {
        int missing = size - chosen.Length;
        if (missing == 0)
        {
            if (Reaches(gain))
                yield return chosen;
            yield break;
        }

        // A set that reaches the level already has no minimal superset.
        if (Reaches(gain))
            yield break;
        for (int next = from; next + missing <= _candidates.Length; next++)
        {
            // The most that the rest of the set could add; later choices could add only less.
            if (!Reaches(gain + _candidates.Skip(next).Take(missing).Sum(candidate => candidate.Gain)))
                yield break;
            foreach (Candidate[] set in MinimalSets(size, next + 1, [.. chosen, _candidates[next]], gain + _candidates[next].Gain))
                yield return set;
        }
    }

    private bool Reaches(decimal gain) =>
        ((Score)(_total.Value + gain)).RoundHalfAwayFromZero(_framework.DecimalsOfTotal.Value) >= _level.LowerBound;

    private decimal HighestGain(IndicatorResult result)
    {
        Score highest = IsTiered(result) ? _framework.TierPoints.Value.Advanced : _framework.ScoreRange.Value.Upper;
        return GainOf(result, highest);
    }

    private static bool IsTiered(IndicatorResult result) => result is MeasuredResult;

    private static decimal GainOf(IndicatorResult result, Score score) =>
        (score.Value - result.Score!.Value.Value) * result.Indicator.Weight.Value / WeightRules.Total;

    private WayToReach Describe(Candidate[] set)
    {
        decimal gain = set.Sum(candidate => candidate.Gain);
        decimal highest = _total.Value + gain;
        var tiers = new List<TierImprovement>();
        foreach (Candidate candidate in set.Where(candidate => IsTiered(candidate.Result)).OrderBy(candidate => candidate.Index))
        {
            decimal others = gain - candidate.Gain;
            (Tier tier, decimal lowest) = HigherTiers(candidate.Result).First(option => Reaches(others + option.Gain));
            tiers.Add(new TierImprovement(candidate.Result.Indicator, tier, lowest));
            gain = others + lowest;
        }

        Indicator[] evaluated = [.. set.Where(candidate => !IsTiered(candidate.Result)).OrderBy(candidate => candidate.Index).Select(candidate => candidate.Result.Indicator)];
        decimal lacking = evaluated.Length == 0 ? 0m : LowestTotal(highest) - _total.Value - tiers.Sum(tier => tier.Gain.Value);
        return new WayToReach(tiers, evaluated, lacking);
    }

    private IEnumerable<(Tier Tier, decimal Gain)> HigherTiers(IndicatorResult result) =>
        from tier in new[] { Tier.Basic, Tier.Standard, Tier.Advanced }
        let gain = GainOf(result, _framework.TierPoints.Value[tier])
        where gain > 0m
        select (tier, gain);

    /// <summary>
    /// The lowest total that is rounded to the level's bound: half a unit of the last decimal below it. A bound of 0 or
    /// below has no lowest, as half a unit is rounded away from it; the bound itself stands in, or what can be had.
    /// </summary>
    private decimal LowestTotal(decimal highest)
    {
        decimal bound = _level.LowerBound.Value;
        decimal unit = 1m;
        for (int place = 0; place < _framework.DecimalsOfTotal.Value; place++)
            unit /= 10m;
        return bound > 0m ? bound - unit / 2m : Math.Min(bound, highest);
    }

    private sealed record Candidate(int Index, IndicatorResult Result, decimal Gain);
}
