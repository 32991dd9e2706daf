using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>Decimals, biased to where mistakes live: bounds, printed scales, signs, the ends of the type.</summary>
internal static class Decimals
{
    /// <summary>The finest that generated decimals differ by, but for the ends of the type.</summary>
    public const decimal Step = 0.001m;

    private static readonly decimal[] Boundaries =
    [
        0m, 0.0m, -0.0m, 1m, 1.0m, 1.00m, -1m, 0.01m, 0.010m, 49.99m, 50m, 79.995m, 80m, 94.995m, 95m, 99.99m, 100m, 100.00m, 100.01m,
    ];

    private static readonly decimal[] Extremes = [decimal.MaxValue, decimal.MinValue, 1e-28m, -1e-28m, 7922816251426433759354395033.5m];

    /// <summary>Any decimal.</summary>
    public static Gen<decimal> Any { get; } = Gen.Frequency(
        (4, Gen.Elements(Boundaries)), (4, Gen.Choose(-200_000, 200_000).Select(thousandths => thousandths * Step)), (1, Gen.Elements(Extremes)));

    /// <summary>Decimals from one to another, both included, with at most three decimals.</summary>
    public static Gen<decimal> Between(decimal lower, decimal upper) => Gen.Frequency(
        (1, Gen.Elements(Boundaries.Where(value => value >= lower && value <= upper).Append(lower).Append(upper))),
        (1, Gen.Choose((int)(lower / Step), (int)(upper / Step)).Select(thousandths => thousandths * Step)));

    public static IEnumerable<decimal> Shrink(decimal value)
    {
        if (value == 0m)
            yield break;
        yield return 0m;
        yield return decimal.Truncate(value / 2m);
        if (decimal.Truncate(value) != value)
            yield return decimal.Truncate(value);
        else if (value > 0m)
            yield return value - 1m;
    }

    public static IEnumerable<(decimal, decimal)> ShrinkPair((decimal Left, decimal Right) pair) =>
        Shrink(pair.Left).Where(left => left != pair.Left).Select(left => (left, pair.Right))
            .Concat(Shrink(pair.Right).Where(right => right != pair.Right).Select(right => (pair.Left, right)));
}
