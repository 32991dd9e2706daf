using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>Intervals on a coarse grid, so that bounds often coincide, with every combination of what belongs.</summary>
internal static class Intervals
{
    private const decimal Step = 0.5m;
    private const int Reach = 6;

    public static Gen<DecimalInterval> Any { get; } =
        from lower in Gen.Choose(-Reach, Reach)
        from width in Gen.Choose(0, Reach)
        from ends in Gen.Choose(0, 3)
        select Of(lower * Step, (lower + width) * Step, ends);

    public static Gen<DecimalInterval> WithoutZero { get; } = Any.Where(interval => interval.Lower > 0m || interval.Upper < 0m);

    /// <summary>Points that tell apart any two intervals and any sum or difference of two: bounds and what lies between them.</summary>
    public static IEnumerable<decimal> Probes { get; } =
        [.. Enumerable.Range(-200, 401).Select(quarters => quarters * Step / 2m)];

    public static IEnumerable<decimal> ProbesIn(DecimalInterval interval) => Probes.Where(interval.Contains);

    public static IEnumerable<DecimalInterval> Shrink(DecimalInterval interval)
    {
        if (interval != default)
            yield return default;
        if (!interval.IsPoint)
            yield return DecimalInterval.Point(interval.Lower);
        if (!interval.IncludesLower || !interval.IncludesUpper)
            yield return DecimalInterval.Closed(interval.Lower, interval.Upper);
    }

    public static IEnumerable<(DecimalInterval, DecimalInterval)> ShrinkPair((DecimalInterval Left, DecimalInterval Right) pair) =>
        Shrink(pair.Left).Select(left => (left, pair.Right)).Concat(Shrink(pair.Right).Select(right => (pair.Left, right)));

    private static DecimalInterval Of(decimal lower, decimal upper, int ends) => (lower == upper, ends) switch
    {
        (true, _) => DecimalInterval.Point(lower),
        (_, 0) => DecimalInterval.Closed(lower, upper),
        (_, 1) => DecimalInterval.ClosedOpen(lower, upper),
        (_, 2) => DecimalInterval.OpenClosed(lower, upper),
        _ => DecimalInterval.Open(lower, upper),
    };
}
