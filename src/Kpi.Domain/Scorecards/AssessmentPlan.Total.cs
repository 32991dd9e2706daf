using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;
#if NET
using EvidenceList = System.ReadOnlySpan<Kpi.Domain.Scorecards.Evidence>;
#else
using EvidenceList = Kpi.Domain.Scorecards.Evidence[];
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
        var observed = default(ObservedCells);
        ulong scored = 0;
        long sum = 0;
        int nextMeasure = 0;
        int nextIndicator = _firstWithoutTarget;
        foreach (Evidence piece in evidence)
        {
            bool isTaken = piece switch
            {
                ObservedEvidence { Observation: var observation } => TryObserve(observation, ref observed, ref nextMeasure),
                AwardedScore award => TryScore(award.IndicatorCode, award.Steps, ref scored, ref nextIndicator, ref sum),
                PendingScore pending => TryScore(pending.IndicatorCode, pending.Steps, ref scored, ref nextIndicator, ref sum),
                _ => false,
            };
            if (!isTaken)
                return false;
        }

        bool isWhole = true;
        for (int place = 0; place < _indicators.Length; place++)
        {
            if ((scored >> place & 1) != 0)
                continue;
            if (!_indicators[place].TryPart(in observed, out long part))
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
    private bool TryObserve(Observation observation, ref ObservedCells observed, ref int next)
    {
        Measure measure = observation.Measure;
        if (next >= _measures.Length || !ReferenceEquals(_measures[next].Measure, measure))
        {
            if (!_placesOfMeasures.TryGetValue(measure, out next))
                return false;
        }

        if (observed[next] != 0)
            return false;
        observed[next] = (byte)(_measures[next].CellOf(observation) + 1);
        next++;
        return true;
    }

    /// <summary>Adds a score; false where it has no place here or is taken already, or where it lies outside the range or has too many digits.</summary>
    private bool TryScore(string code, long steps, ref ulong scored, ref int next, ref long sum)
    {
        if (next >= _indicators.Length || _indicators[next].Code != code)
        {
            if (!_placesOfCodes.TryGetValue(code, out next))
                return false;
        }

        bool isTaken = (scored >> next & 1) != 0;
        if (isTaken || steps < _lowestScore || steps > _highestScore)
            return false;
        scored |= 1UL << next;
        sum += _indicators[next].Weight * steps;
        next++;
        return true;
    }
}
