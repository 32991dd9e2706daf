using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;
#if NET
using EvidenceList = System.ReadOnlySpan<Kpi.Domain.Scorecards.Evidence>;
using Places = System.Span<byte>;
#else
using EvidenceList = Kpi.Domain.Scorecards.Evidence[];
using Places = byte[];
#endif

namespace Kpi.Domain.Scorecards;

/// <content>From evidence to the total.</content>
internal sealed partial class AssessmentPlan
{
    /// <summary>
    /// The total by some evidence, null where a result is missing; false where it is not decided here, because the
    /// evidence may break a rule or needs more than whole numbers and tables.
    /// </summary>
    public bool TryTotal(EvidenceList evidence, out Score? total)
    {
        total = null;
#if NET
        Places observed = stackalloc byte[MostPlaces];
        Places scored = stackalloc byte[MostPlaces];
#else
        var observed = new byte[MostPlaces];
        var scored = new byte[MostPlaces];
#endif
        long sum = 0;
        int nextMeasure = 0;
        int nextIndicator = _firstWithoutTarget;
        foreach (Evidence piece in evidence)
        {
            bool isTaken = piece switch
            {
                ObservedEvidence { Observation: var observation } => TryObserve(observation, observed, ref nextMeasure),
                AwardedScore award => TryScore(award.IndicatorCode, award.Score, scored, ref nextIndicator, ref sum),
                PendingScore pending => TryScore(pending.IndicatorCode, pending.Assumed, scored, ref nextIndicator, ref sum),
                _ => false,
            };
            if (!isTaken)
                return false;
        }

        bool isWhole = true;
        for (int place = 0; place < _indicators.Length; place++)
        {
            if (scored[place] != 0)
                continue;
            if (!_indicators[place].TryPart(observed, out long part))
                return false;
            if (part == PlannedIndicator.Missing)
                isWhole = false;
            else
                sum += part;
        }

        if (isWhole)
            total = ScaledInteger.ToDecimal(sum, _decimalsOfTotal);
        return true;
    }

    /// <summary>Notes the cell that a measure was observed in; false where it has no place here, or is taken already.</summary>
    private bool TryObserve(Observation observation, Places observed, ref int next)
    {
        Measure measure = observation.Measure;
        if (next >= _measures.Length || !ReferenceEquals(_measures[next].Measure, measure))
        {
            if (!_placesOfMeasures.TryGetValue(measure, out next))
                return false;
        }

        if (observed[next] != 0)
            return false;
        observed[next] = (byte)(_measures[next].CellOf(observation.Value) + 1);
        next++;
        return true;
    }

    /// <summary>Adds a score; false where it has no place here or is taken already, or where it lies outside the range or has too many digits.</summary>
    private bool TryScore(string code, Score score, Places scored, ref int next, ref long sum)
    {
        if (next >= _indicators.Length || _indicators[next].Code != code)
        {
            if (!_placesOfCodes.TryGetValue(code, out next))
                return false;
        }

        if (scored[next] != 0 || !ScaledInteger.TryOf(score.Value, _decimalsOfScore, out long steps) || steps < _lowestScore || steps > _highestScore)
            return false;
        scored[next] = 1;
        sum += _indicators[next].Weight * steps;
        next++;
        return true;
    }
}
