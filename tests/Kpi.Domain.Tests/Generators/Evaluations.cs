using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>What is known of an indicator in a generated evaluation.</summary>
internal enum Standing
{
    Awarded,
    Pending,
    Missing,
}

/// <summary>An indicator in whole hundredths and thousandths, so that sums can be worked out without decimals.</summary>
internal sealed record Row(string Code, int WeightHundredths, int ScoreThousandths, Standing Standing)
{
    public Indicator ToIndicator() => new(Code, "Title", WeightHundredths / 100m);

    public Evidence ToEvidence() => Standing == Standing.Pending
        ? Evidence.Pending(Code, ScoreThousandths / 1000m)
        : Evidence.Awarded(Code, ScoreThousandths / 1000m);
}

/// <summary>An evaluation whose weights are right, with scores biased to the ends of the range and the levels' bounds.</summary>
internal sealed record Evaluation(Row[] Rows)
{
    private const int WeightOfFirst = 70_00;
    private const int WeightOfSecond = 30_00;

    private static readonly Gen<int> Scores = Gen.OneOf(Gen.Elements(0, 50_000, 75_000, 79_995, 80_000, 94_995, 95_000, 100_000), Gen.Choose(0, 100_000));

    /// <summary>Every indicator has a score.</summary>
    public static Gen<Evaluation> Scored { get; } = With(Standing.Awarded);

    /// <summary>Some are pending.</summary>
    public static Gen<Evaluation> Estimated { get; } = With(Standing.Awarded, Standing.Awarded, Standing.Pending);

    /// <summary>Some are pending, some missing.</summary>
    public static Gen<Evaluation> Any { get; } = With(Standing.Awarded, Standing.Awarded, Standing.Awarded, Standing.Pending, Standing.Missing);

    /// <summary>The exact total in ten-millionths: weights × scores in whole units, divided by nothing.</summary>
    public long Total => Rows.Sum(row => (long)row.WeightHundredths * row.ScoreThousandths);

    public Assessment Assess() => Scorecard().Assess(Rows.Where(row => row.Standing != Standing.Missing).Select(row => row.ToEvidence()));

    public Evaluation WithPendingScore(int scoreThousandths) =>
        new([.. Rows.Select(row => row.Standing == Standing.Pending ? row with { ScoreThousandths = scoreThousandths } : row)]);

    public override string ToString() => string.Join("; ", Rows.Select(row => row.ToString()));

    public IEnumerable<Evaluation> Shrink() =>
        Rows.SelectMany((row, index) => new[] { 0, row.ScoreThousandths / 1000 * 1000, row.ScoreThousandths / 2 }
            .Where(score => score < row.ScoreThousandths)
            .Select(score => new Evaluation([.. Rows[..index], row with { ScoreThousandths = score }, .. Rows[(index + 1)..]])));

    private Scorecard Scorecard() => Example.Scorecard(
        Example.Component("1", [.. Rows.Where(row => row.Code.StartsWith('1')).Select(row => row.ToIndicator())]),
        Example.Component("2", [.. Rows.Where(row => row.Code.StartsWith('2')).Select(row => row.ToIndicator())]));

    private static Gen<Evaluation> With(params Standing[] standings) =>
        RowsOf("1", WeightOfFirst, standings).Zip(RowsOf("2", WeightOfSecond, standings), (first, second) => new Evaluation([.. first, .. second]));

    /// <summary>A component's weight cut at up to three places.</summary>
    private static Gen<Row[]> RowsOf(string component, int weight, Standing[] standings) =>
        Gen.Choose(1, weight - 1).ArrayOf(3).SelectMany(places =>
        {
            int[] cuts = [0, .. places.Distinct().Order(), weight];
            return Gen.CollectToArray(Enumerable.Range(1, cuts.Length - 1).Select(index =>
                Scores.Zip(Gen.Elements(standings), (score, standing) => new Row($"{component}.{index}", cuts[index] - cuts[index - 1], score, standing))));
        });
}
