using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>Scoring.</content>
public sealed partial class Scorecard
{
    /// <summary>Scores the indicators by evidence. Indicators without enough evidence have a missing result.</summary>
    /// <param name="evidence">Observations and scores, in any order. A score stands before observations.</param>
    /// <exception cref="ArgumentException">The evidence or a piece of it is null.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI3009: evidence for a code or measure that the scorecard does not have, or twice for one; KPI3011: a score
    /// outside the framework's range.
    /// </exception>
    /// <exception cref="OverflowException">No decimal holds the total exactly.</exception>
    public Assessment Assess(params Evidence[] evidence)
    {
        Evidence[] copied = [.. evidence ?? throw new ArgumentNullException(nameof(evidence))];
        return _plan is { } plan && plan.TryTotal(copied, out Score? total)
            ? new Assessment(this, copied, total)
            : new Assessment(this, copied, WeightedSum.Of(CheckedResultsOf(copied)));
    }

    /// <inheritdoc cref="Assess(Evidence[])"/>
    public Assessment Assess(IEnumerable<Evidence> evidence) => Assess(ItemList.Copy(evidence, nameof(evidence)));

    /// <summary>The total that <see cref="Assess(Evidence[])"/> would find, and nothing else; null while a result is missing.</summary>
    /// <param name="evidence">Observations and scores, in any order. A score stands before observations.</param>
    /// <remarks>The evidence is checked as it is there. Where nothing is unusual about it, nothing is allocated.</remarks>
    /// <exception cref="ArgumentException">The evidence or a piece of it is null.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI3009: evidence for a code or measure that the scorecard does not have, or twice for one; KPI3011: a score
    /// outside the framework's range.
    /// </exception>
    /// <exception cref="OverflowException">No decimal holds the total exactly.</exception>
    public Score? TotalOf(params Evidence[] evidence) =>
        _plan is { } plan && plan.TryTotal(evidence ?? throw new ArgumentNullException(nameof(evidence)), out Score? total)
            ? total
            : WeightedSum.Of(CheckedResultsOf([.. evidence]));

#if NET
    /// <inheritdoc cref="TotalOf(Evidence[])"/>
    public Score? TotalOf(params ReadOnlySpan<Evidence> evidence) =>
        _plan is { } plan && plan.TryTotal(evidence, out Score? total) ? total : WeightedSum.Of(CheckedResultsOf([.. evidence]));
#endif

    /// <summary>The violations that <see cref="Assess(Evidence[])"/> would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The evidence or a piece of it is null.</exception>
    public IReadOnlyList<Violation> Validate(IEnumerable<Evidence> evidence) => Check(ItemList.Copy(evidence, nameof(evidence)));

    /// <summary>The results by evidence that breaks no rule, by component.</summary>
    internal IReadOnlyList<ComponentResult> ResultsOf(Evidence[] evidence)
    {
        var observations = new Dictionary<MeasureFacts, Observation>();
        var scores = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (Evidence piece in evidence)
        {
            if (piece is ObservedEvidence observed)
                observations.Add(observed.Observation.Measure.Facts, observed.Observation);
            else
                scores.Add(piece.Facts.IndicatorCode!, piece);
        }

        return [.. Components.Select(component => new ComponentResult(
            component,
            [.. component.Indicators.Select(indicator => ResultOf(indicator, scores, observations))]))];
    }

    private IEnumerable<IndicatorResult> CheckedResultsOf(Evidence[] evidence)
    {
        KpiRuleException.ThrowIfAny(Check(ItemList.Copy(evidence, nameof(evidence))));
        return ResultsOf(evidence).SelectMany(component => component.Results);
    }

    private IReadOnlyList<Violation> Check(Evidence[] evidence) =>
        EvidenceRules.Check(Facts, Array.ConvertAll(evidence, piece => piece.Facts), nameof(evidence));

    private IndicatorResult ResultOf(Indicator indicator, Dictionary<string, Evidence> scores, Dictionary<MeasureFacts, Observation> observations)
    {
        scores.TryGetValue(indicator.Code, out Evidence? score);
        return (score, indicator.Target) switch
        {
            (AwardedScore award, _) => new AwardedResult(indicator, award),
            (PendingScore pending, _) => new PendingResult(indicator, pending.Assumed),
            (_, { } target) => Measure(indicator, target, observations),
            _ => new MissingResult(indicator, []),
        };
    }

    private IndicatorResult Measure(Indicator indicator, TieredTarget target, Dictionary<MeasureFacts, Observation> observations)
    {
        decimal? ValueOf(MeasureFacts measure) => observations.TryGetValue(measure, out Observation? observation) ? observation.Value : null;
        TierPoints points = Framework.TierPoints.Value;
        if (target.ScoreOf(ValueOf, tier => points[tier], Framework.ScoreBelowBasic.Value, Framework.DecimalsOfScore.Value) is not { } score)
            return new MissingResult(indicator, [.. target.Measures.Where(measure => !observations.ContainsKey(measure.Facts))]);

        Observation[] used = [.. target.Measures.Where(measure => observations.ContainsKey(measure.Facts)).Select(measure => observations[measure.Facts])];
        return new MeasuredResult(indicator, score, target.Decide(ValueOf).Reached, used);
    }
}
