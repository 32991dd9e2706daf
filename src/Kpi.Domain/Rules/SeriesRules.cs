namespace Kpi.Domain.Rules;

/// <summary>Where a measure stands at the end of each quarter, and that it can stand there: KPI2004.</summary>
internal static class SeriesRules
{
    /// <summary>Whether a measure adds up over quarters; others are stated as they stand at each quarter's end.</summary>
    public static bool CanAddUp(MeasureKind kind) => kind is MeasureKind.Count or MeasureKind.Money or MeasureKind.Points;

    /// <summary>
    /// The standing at the end of each quarter, from the first; null where it is not known. Nothing adds nothing: the standing stays
    /// what it was, 0 before the first figure. What is unknown leaves the standing open, of an incremental series to its end,
    /// of a cumulative one until the next figure.
    /// </summary>
    /// <param name="quarters">The quarters, from the first.</param>
    /// <param name="isCumulative">Whether a figure is where the measure stands at the quarter's end, not what the quarter adds.</param>
    /// <param name="add">Adds exactly, or throws.</param>
    public static decimal?[] Standings(IReadOnlyList<QuarterFacts> quarters, bool isCumulative, Func<decimal, decimal, decimal> add)
    {
        var standings = new decimal?[quarters.Count];
        decimal? standing = 0m;
        for (int index = 0; index < standings.Length; index++)
        {
            standing = quarters[index] switch
            {
                { IsKnown: false } => null,
                { Figure: { } figure } => isCumulative ? figure : standing is { } before ? add(before, figure) : null,
                _ => standing,
            };
            standings[index] = standing;
        }

        return standings;
    }

    /// <summary>
    /// The violations of where a measure stands, each at the figure that leads there: a correction may be negative, a standing is
    /// what the measure can take. A standing that is not known is left aside.
    /// </summary>
    public static IReadOnlyList<Violation> Check(
        MeasureFacts measure, IReadOnlyList<QuarterFacts> quarters, bool isCumulative, Func<decimal, decimal, decimal> add, string parameterName)
    {
        decimal?[] standings = Standings(quarters, isCumulative, add);
        var violations = new List<Violation>();
        for (int index = 0; index < standings.Length; index++)
        {
            if (quarters[index].Figure is null || standings[index] is not { } standing || MeasureDomain.Of(measure).Contains(standing))
                continue;
            BilingualText described = isCumulative ? MeasureDomain.DescribeValue(measure.Kind, standing) : DescribeSum(standing, quarters, index);
            violations.Add(MeasureRules.Outside(measure, described, parameterName, index));
        }

        return violations;
    }

    // The figure that is marked is what a quarter adds, so the sum is shown as it came about.
    private static BilingualText DescribeSum(decimal standing, IReadOnlyList<QuarterFacts> quarters, int last)
    {
        string[] figures = [.. quarters.Take(last + 1).Where(quarter => quarter.Figure is not null).Select(quarter => CanonicalNumber.Of(quarter.Figure!.Value))];
        string sum = CanonicalNumber.Of(standing);
        return figures.Length == 1 ? sum : $"{sum} ({string.Join(" + ", figures)})";
    }
}
