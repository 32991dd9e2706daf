using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// Finds the sets of indicators whose improvement reaches a level. With the indicators in order of what they could gain,
/// a set that reaches the level is minimal just where it fails without its last member, since that leaves the most.
/// </summary>
/// <remarks>
/// A choice is followed only where the members that could come next complete the set at their most, and at their least do
/// not complete it before the last. With equal gains each such choice leads to a set that is listed, so the work grows
/// with the number of sets asked for, not with the number of subsets; with others nearly each does.
/// </remarks>
internal sealed class ImprovementSearch
{
    private readonly EvaluationFramework _framework;
    private readonly Score _total;
    private readonly Level _level;
    private readonly Candidate[] _candidates;
    private readonly decimal[] _gainOfFirst;

    public ImprovementSearch(Assessment assessment, Score total, Level level)
    {
        _framework = assessment.Scorecard.Framework;
        _total = total;
        _level = level;
        _candidates = [.. assessment.Results
            .Select((result, index) => new Candidate(index, result, HighestGain(result)))
            .Where(candidate => candidate.Gain > 0m)
            .OrderByDescending(candidate => candidate.Gain)];
        _gainOfFirst = new decimal[_candidates.Length + 1];
        for (int count = 0; count < _candidates.Length; count++)
            _gainOfFirst[count + 1] = ExactDecimal.Add(_gainOfFirst[count], _candidates[count].Gain);
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
            yield return chosen;
            yield break;
        }

        // The least that those before the last could add: the set would reach the level without its last member.
        int lastChoice = _candidates.Length - missing;
        if (Reaches(gain, from: lastChoice, count: missing - 1))
            yield break;

        // The most that the rest of the set could add; later choices could add only less.
        for (int next = from; next <= lastChoice && Reaches(gain, next, missing); next++)
        {
            foreach (Candidate[] set in MinimalSets(size, next + 1, [.. chosen, _candidates[next]], ExactDecimal.Add(gain, _candidates[next].Gain)))
                yield return set;
        }
    }

    /// <summary>Whether a gain reaches the level, with those of so many candidates in a row.</summary>
    private bool Reaches(decimal gain, int from, int count) =>
        Reaches(ExactDecimal.Add(gain, ExactDecimal.Add(_gainOfFirst[from + count], -_gainOfFirst[from])));

    private bool Reaches(decimal gain) =>
        ((Score)ExactDecimal.Add(_total.Value, gain)).Round(_framework.DecimalsOfTotal.Value, Rounding.HalfAwayFromZero) >= _level.LowerBound;

    private decimal HighestGain(IndicatorResult result)
    {
        Score highest = IsTiered(result) ? _framework.TierPoints.Value.Advanced : _framework.ScoreRange.Value.Upper;
        return GainOf(result, highest);
    }

    private static bool IsTiered(IndicatorResult result) => result is MeasuredResult;

    private static decimal GainOf(IndicatorResult result, Score score) =>
        WeightedSum.Of((result.Indicator.Weight.Value, score.Value), (-result.Indicator.Weight.Value, result.Score!.Value.Value));

    private WayToReach Describe(Candidate[] set)
    {
        decimal gain = set.Aggregate(0m, (sum, candidate) => ExactDecimal.Add(sum, candidate.Gain));
        decimal highest = ExactDecimal.Add(_total.Value, gain);
        decimal tiered = 0m;
        var tiers = new List<TierImprovement>();
        foreach (Candidate candidate in set.Where(candidate => IsTiered(candidate.Result)).OrderBy(candidate => candidate.Index))
        {
            decimal others = ExactDecimal.Add(gain, -candidate.Gain);
            (Tier tier, decimal lowest) = HigherTiers(candidate.Result).First(option => Reaches(ExactDecimal.Add(others, option.Gain)));
            tiers.Add(new TierImprovement(candidate.Result.Indicator, tier, lowest));
            gain = ExactDecimal.Add(others, lowest);
            tiered = ExactDecimal.Add(tiered, lowest);
        }

        Indicator[] evaluated = [.. set.Where(candidate => !IsTiered(candidate.Result)).OrderBy(candidate => candidate.Index).Select(candidate => candidate.Result.Indicator)];
        decimal lacking = evaluated.Length == 0 ? 0m : ExactDecimal.Add(LowestTotal(highest), -ExactDecimal.Add(_total.Value, tiered));
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
