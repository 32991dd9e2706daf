namespace Kpi.CompilerBenchmarks;

/// <summary>Several measurements of one quantity.</summary>
internal sealed class Samples(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public double Median => _sorted.Length % 2 == 1
        ? _sorted[_sorted.Length / 2]
        : (_sorted[(_sorted.Length / 2) - 1] + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>
    /// The interval that holds the median of the quantity in at least 95 of 100 runs, whatever its distribution: from the k-th
    /// smallest to the k-th largest, where fewer than k heads in as many throws come up at most in 2.5 of 100.
    /// </summary>
    public (double Low, double High) Confidence
    {
        get
        {
            int k = 0;
            double probability = 0;
            double next = Math.Pow(0.5, _sorted.Length);
            while (probability + next <= 0.025)
            {
                probability += next;
                next *= (double)(_sorted.Length - k) / (k + 1);
                k++;
            }

            int lowest = Math.Max(k - 1, 0);
            return (_sorted[lowest], _sorted[^(lowest + 1)]);
        }
    }
}
