using Kpi.Domain.Quantities;
using Kpi.Domain.Scorecards;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Reporting;

/// <summary>
/// The score that printed results earn against a tiered target. A criterion is constant between thresholds, so the scores
/// that the printed results allow are those of the thresholds inside their intervals, of what lies between, and of the ends.
/// </summary>
internal sealed class PointsFormula(TieredTarget target, EvaluationFramework framework, ReportedResult[] results) : ReportedFormula
{
    private const int MostCombinations = 65_536;

    // So near that the score, as it is rounded, is that of the end, or the last before it.
    private const decimal NextToAnEnd = 0.000_000_000_001m;

    public TieredTarget Target => target;

    public EvaluationFramework Framework => framework;

    public IReadOnlyList<ReportedResult> Results => Array.AsReadOnly(results);

    public IReadOnlyList<Measure> Measures => [.. target.Measures, .. results.Select(result => result.Measure)];

    public override IReadOnlyList<Reported> Inputs => Array.AsReadOnly(Array.ConvertAll(results, result => result.Figure));

    public override BilingualText Text => new($"คะแนนของ {Write(Language.Thai)}", $"score of {Write(Language.English)}");

    public override IEnumerable<BilingualText> Grounds =>
    [
        new($"ค่าเป้าหมาย {target.Describe(Language.Thai)}", $"target {target.Describe(Language.English)}"),
        new($"คะแนนของแต่ละขั้น {framework.TierPoints.Value}", $"points of the tiers {framework.TierPoints.Value}"),
    ];

    /// <exception cref="ArgumentException">Two results are of one measure.</exception>
    public static PointsFormula Of(TieredTarget target, EvaluationFramework framework, ReportedResult[] results) =>
        results.GroupBy(result => result.Measure).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"There are two results of {twice.Key.Code}; a measure has one. Where a figure is printed twice, check each print: Reconcile.EachPrint.", nameof(results))
            : new PointsFormula(target, framework, results);

    public override BilingualText? ObstacleFor(Reported printed)
    {
        if ((NoNumber(printed) ?? NoNumber(Inputs)) is { } obstacle)
            return obstacle;
        Measure? missing = target.Measures.FirstOrDefault(measure => Array.TrueForAll(results, result => !result.Measure.Equals(measure)));
        return missing is null || IsDecided(printed) ? null : new($"ไม่ได้รายงาน{missing.Title.Thai}", $"{missing.Title.English} is not reported");
    }

    /// <summary>By steps, the score that comes nearest to the printed one; linear, everything from the least to the greatest.</summary>
    public override (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed)
    {
        DecimalInterval stated = printed.CheckedInterval;
        DecimalInterval[] scores = [.. PossibleScores().OfType<decimal>().Select(DecimalInterval.Point)];
        DecimalInterval computed = target.Scoring == ScoringMethod.Linear
            ? scores.Aggregate((left, right) => left.Hull(right))
            : scores.OrderBy(score => score.Meets(stated) ? 0 : 1).ThenBy(score => score.DistanceTo(stated)).First();
        return (computed, stated);
    }

    protected override bool IsExact(Reported printed) => ScoreOf(AsPrinted()) == printed.Printed;

    // Whether what is not reported does not matter: to the score of what is printed, and, where the printed score is none
    // of those that are known, to the score of anything that is printed so.
    private bool IsDecided(Reported printed)
    {
        if (ScoreOf(AsPrinted()) is null)
            return false;
        (DecimalInterval computed, DecimalInterval stated) = Compare(printed);
        return computed.Meets(stated) || PossibleScores().All(score => score is not null);
    }

    // Null among them where what is not reported leaves the score open.
    private IEnumerable<decimal?> PossibleScores()
    {
        List<Dictionary<MeasureFacts, decimal>> combinations = [[]];
        foreach (ReportedResult result in Array.FindAll(results, result => target.Measures.Contains(result.Measure)))
        {
            decimal[] values = [.. ValuesOf(result)];
            if (combinations.Count * values.Length > MostCombinations)
                throw new OverflowException("More combinations of results than can be tried.");
            combinations = [.. combinations.SelectMany(known => values.Select(value => new Dictionary<MeasureFacts, decimal>(known) { [result.Measure.Facts] = value }))];
        }

        return combinations.Append(AsPrinted()).Select(ScoreOf).Distinct();
    }

    // Values of the interval that meet every combination of comparisons with the thresholds; where the measure can take
    // none of them, the printed one.
    private IEnumerable<decimal> ValuesOf(ReportedResult result)
    {
        DecimalInterval interval = result.Figure.CheckedInterval * result.Figure.Scale;
        var domain = MeasureDomain.Of(result.Measure.Facts);
        decimal[] marks =
        [
            .. new[] { target.Basic, target.Standard, target.Advanced }
                .SelectMany(tier => tier.Condition.InPostfixOrder())
                .Where(part => part.Measure == result.Measure.Facts)
                .Select(part => part.Threshold)
                .Concat([domain.Lower ?? interval.Lower, domain.Upper ?? interval.Upper])
                .Where(interval.Contains)
                .Concat([interval.Lower, interval.Upper])
                .Distinct()
                .OrderBy(mark => mark),
        ];
        return marks.Concat(domain.IsInteger ? marks.SelectMany(WholeNumbersUpTo) : marks.Zip(marks.Skip(1), Between).SelectMany(values => values))
            .Where(value => interval.Contains(value) && domain.Contains(value))
            .Distinct()
            .DefaultIfEmpty(ValueOf(result));
    }

    private static decimal[] WholeNumbersUpTo(decimal mark) => [decimal.Ceiling(mark) - 1m, decimal.Ceiling(mark)];

    // Between two marks nothing changes by steps; linear, the score moves all the way to an end that does not belong.
    private decimal[] Between(decimal lower, decimal upper)
    {
        decimal[] ways = target.Scoring == ScoringMethod.Linear ? [NextToAnEnd, 1m - NextToAnEnd] : [0.5m];
        return Array.ConvertAll(ways, way => lower * (1m - way) + upper * way);
    }

    private Dictionary<MeasureFacts, decimal> AsPrinted() => results.ToDictionary(result => result.Measure.Facts, ValueOf);

    private static decimal ValueOf(ReportedResult result) => ExactDecimal.Multiply(result.Figure.Printed, result.Figure.Scale);

    private decimal? ScoreOf(Dictionary<MeasureFacts, decimal> values) => target.ScoreOf(
        measure => values.TryGetValue(measure, out decimal value) ? value : null,
        tier => framework.TierPoints.Value[tier],
        framework.ScoreBelowBasic.Value,
        framework.DecimalsOfScore.Value)?.Value;

    private string Write(Language language) =>
        string.Join(", ", results.Select(result => $"{result.Measure.Title.In(language)} {result.Figure.Describe(language)}"));
}
