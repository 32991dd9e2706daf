namespace Kpi.Domain.Tests.Generators;

/// <summary>
/// Enough points of the product of all domains to tell formulas apart by trying them all: on each measure every
/// threshold, a value just below and just above it, and the ends of the domain.
/// </summary>
internal static class Grid
{
    // Finer than the distance of any two generated thresholds.
    private const decimal Beside = Decimals.Step / 10m;

    public static IReadOnlyList<IReadOnlyDictionary<MeasureFacts, decimal>> Of(params Formula[] formulas)
    {
        IReadOnlyList<IReadOnlyDictionary<MeasureFacts, decimal>> points = [new Dictionary<MeasureFacts, decimal>()];
        foreach (IGrouping<MeasureFacts, Formula.Threshold> named in formulas.SelectMany(formula => formula.Thresholds).GroupBy(threshold => threshold.Measure))
        {
            decimal[] values = [.. ValuesOf(named.Key, named.Select(threshold => threshold.Value))];
            points = [.. points.SelectMany(point => values.Select(value => new Dictionary<MeasureFacts, decimal>(point) { [named.Key] = value }))];
        }

        return points;
    }

    private static IEnumerable<decimal> ValuesOf(MeasureFacts measure, IEnumerable<decimal> thresholds) => measure.Kind switch
    {
        _ when measure.CanBeNegative => Around(thresholds, Beside).Distinct(),
        MeasureKind.Date => Around(thresholds, 1m).Append(0m).Append(3_652_058m).Where(value => value is >= 0m and <= 3_652_058m).Distinct(),
        MeasureKind.Achievement => [0m, 1m],
        MeasureKind.Count => Around(thresholds, 1m).Append(0m).Where(value => value >= 0m).Distinct(),
        MeasureKind.Share => Around(thresholds, Beside).Append(0m).Append(100m).Where(value => value is >= 0m and <= 100m).Distinct(),
        MeasureKind.Money or MeasureKind.Ratio or MeasureKind.Points => Around(thresholds, Beside).Append(0m).Where(value => value >= 0m).Distinct(),
        _ => Around(thresholds, Beside).Distinct(),
    };

    private static IEnumerable<decimal> Around(IEnumerable<decimal> thresholds, decimal step) =>
        thresholds.SelectMany(threshold => new[] { threshold - step, threshold, threshold + step });
}
