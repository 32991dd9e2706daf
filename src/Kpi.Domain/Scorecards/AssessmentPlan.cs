using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// A scorecard prepared for assessing, once: a place for each measure and each indicator, tiers looked up in tables, and
/// weights and scores as whole numbers. It finds the total of the usual evidence and allocates nothing.
/// </summary>
/// <remarks>
/// It has no rules of its own: what may break one, or is unusual in another way, it leaves undecided.
/// </remarks>
internal sealed partial class AssessmentPlan
{
    private const int MostIndicators = 64;
    private const int MostCuts = byte.MaxValue - 1;
    private const int DecimalsOfPercent = 2;

    private static readonly Tier[] LowestFirst = [Tier.Basic, Tier.Standard, Tier.Advanced];

    private readonly MeasureCuts[] _measures;
    private readonly Dictionary<Measure, int> _placesOfMeasures;
    private readonly PlannedIndicator[] _indicators;
    private readonly Dictionary<string, int> _placesOfCodes;
    private readonly int _firstWithoutTarget;
    private readonly long _lowestScore;
    private readonly long _highestScore;
    private readonly int _decimalsOfTotal;

    private AssessmentPlan(Scorecard scorecard, MeasureCuts[] measures, int decimalsOfWeight)
    {
        EvaluationFramework framework = scorecard.Framework;
        long[] points = Array.ConvertAll(PointsOf(framework), score => Steps(score, ScaledInteger.DecimalsOfEvidence));
        _measures = measures;
        _placesOfMeasures = Enumerable.Range(0, measures.Length).ToDictionary(place => measures[place].Measure);
        _indicators = [.. scorecard.Indicators.Select(indicator => new PlannedIndicator(indicator, Steps(indicator.Weight.Value, decimalsOfWeight), points, measures))];
        _placesOfCodes = Enumerable.Range(0, _indicators.Length).ToDictionary(place => _indicators[place].Code, StringComparer.Ordinal);
        _firstWithoutTarget = Math.Max(0, Array.FindIndex(_indicators, indicator => !indicator.HasTarget));
        _lowestScore = Steps(framework.ScoreRange.Value.Lower, ScaledInteger.DecimalsOfEvidence);
        _highestScore = Steps(framework.ScoreRange.Value.Upper, ScaledInteger.DecimalsOfEvidence);
        _decimalsOfTotal = DecimalsOfTotal(decimalsOfWeight);
    }

    /// <summary>The plan of a scorecard; null where it has too many places, or its figures too many digits.</summary>
    public static AssessmentPlan? Of(Scorecard scorecard)
    {
        // The places are counted first: each measure is looked for in each target, which is nothing to do with thousands.
        if (scorecard.Indicators.Skip(MostIndicators).Any())
            return null;
        TieredTarget[] targets = [.. scorecard.Indicators.Select(indicator => indicator.Target).OfType<TieredTarget>()];
        Measure[] named = [.. targets.SelectMany(target => target.Measures).Distinct()];
        if (named.Length > ObservedCells.MostMeasures)
            return null;
        MeasureCuts[] measures = Array.ConvertAll(named, measure => new MeasureCuts(measure, CutsOn(measure, targets)));
        int decimalsOfWeight = scorecard.Indicators.Max(indicator => DecimalsOf(indicator.Weight.Value));
        bool fits = measures.All(measure => measure.Cuts.Count <= MostCuts);
        return fits && HaveSteps(scorecard.Framework, DecimalsOfTotal(decimalsOfWeight)) ? new AssessmentPlan(scorecard, measures, decimalsOfWeight) : null;
    }

    private static IEnumerable<Cut> CutsOn(Measure measure, IEnumerable<TieredTarget> targets) =>
        from target in targets
        from tier in LowestFirst
        from named in target[tier].Form.Measures
        where named.Measure == measure.Facts
        from cut in named.Cuts
        select cut;

    private static int DecimalsOfTotal(int decimalsOfWeight) => ScaledInteger.DecimalsOfEvidence + decimalsOfWeight + DecimalsOfPercent;

    /// <summary>Whether every score that the framework states has steps, and no total leaves 64 bits, as weights total 100.</summary>
    private static bool HaveSteps(EvaluationFramework framework, int decimalsOfTotal)
    {
        DecimalInterval range = framework.ScoreRange.Value;
        decimal largest = Math.Max(Math.Abs(range.Lower), Math.Abs(range.Upper));
        return PointsOf(framework).Append(range.Lower).Append(range.Upper).All(score => DecimalsOf(score) <= ScaledInteger.DecimalsOfEvidence)
            && decimalsOfTotal <= ScaledInteger.MostDecimals
            && ScaledInteger.TryOf(decimal.Ceiling(largest), decimalsOfTotal, out _);
    }

    private static decimal[] PointsOf(EvaluationFramework framework) =>
        [framework.ScoreBelowBasic.Value.Value, .. LowestFirst.Select(tier => framework.TierPoints.Value[tier].Value)];

    private static int DecimalsOf(decimal value) => ExactDecimal.DecimalsOf(ScaledInteger.Shortest(value));

    private static long Steps(decimal value, int decimals) =>
        ScaledInteger.TryOf(ScaledInteger.Shortest(value), decimals, out long steps) ? steps : throw new OverflowException();
}
