namespace Kpi.CompilerBenchmarks;

/// <summary>Measures, and writes a line for each measurement. A bound is met where the confidence interval includes it or lies below it.</summary>
internal sealed class Report(CompilerCommand command, string folder, int pairs, string part)
{
    private const int Few = 5_000;
    private const int Many = 20_000;

    /// <summary>The ratio of CPU times.</summary>
    public void Ratio(Comparison comparison) => Compare(comparison, run => run.CpuSeconds, "s CPU");

    /// <summary>The ratio of peaks of memory.</summary>
    public void Memory(Comparison comparison) => Compare(comparison, run => run.PeakMegabytes, "MB");

    /// <summary>The exponent by which the added CPU time grows with the number of indicators.</summary>
    public void Growth(string shape, double bound, IReadOnlyList<string> measured, IReadOnlyList<string> baseline, Func<int, IEnumerable<string>> sources)
    {
        string what = $"growth from {Few:N0} to {Many:N0} indicators, {shape}";
        if (!what.Contains(part, StringComparison.Ordinal))
            return;
        double[] few = AddedBy(Few);
        double[] many = AddedBy(Many);
        var exponents = new Samples(few.Zip(many, (before, after) => Math.Log(after / before) / Math.Log((double)Many / Few)));
        Write(what, bound, exponents, $"{new Samples(few).Median:0.00} s and {new Samples(many).Median:0.00} s added");

        double[] AddedBy(int indicators) =>
            [.. new Comparison(what, bound, measured, baseline, sources(indicators)).Run(command, folder, pairs).Select(pair => pair.Measured.CpuSeconds - pair.Baseline.CpuSeconds)];
    }

    private void Compare(Comparison comparison, Func<CompilerRun, double> quantity, string unit)
    {
        if (!comparison.What.Contains(part, StringComparison.Ordinal))
            return;
        IReadOnlyList<(CompilerRun Measured, CompilerRun Baseline)> runs = comparison.Run(command, folder, pairs);
        var measured = new Samples(runs.Select(run => quantity(run.Measured)));
        var baseline = new Samples(runs.Select(run => quantity(run.Baseline)));
        var ratios = new Samples(runs.Select(run => quantity(run.Measured) / quantity(run.Baseline)));
        Write(comparison.What, comparison.Bound, ratios, $"{measured.Median:0.00} {unit} to {baseline.Median:0.00} {unit}");
    }

    private static void Write(string what, double bound, Samples samples, string medians)
    {
        (double low, double high) = samples.Confidence;
        Console.WriteLine($"| {what} | {bound:0.00} | {samples.Median:0.000} [{low:0.000}, {high:0.000}] | {medians} | {(low <= bound ? "met" : "missed")} |");
    }
}
