using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>
/// An indicator that may improve: by tiers, where it has reached 0 to 3 of them, and perhaps half of the way to the next,
/// scored linearly; or by the evaluator's score in thousandths, where an odd one is still pending.
/// </summary>
internal sealed record ImprovableRow(string Code, int WeightHundredths, bool IsTiered, int Value, bool IsBetween)
{
    private static readonly Tier[] Tiers = [Tier.Basic, Tier.Standard, Tier.Advanced];

    private readonly Measure<long> _measure = Measure.Count($"m{Code}", "Measure");

    public Indicator ToIndicator() => new(
        Code, "Title", WeightHundredths / 100m, IsTiered ? new TieredTarget(_measure >= 2, _measure >= 4, _measure >= 6, ScoringMethod.Linear) : null);

    public Evidence ToEvidence() => IsTiered ? _measure.Observed(2 * Value + (IsBetween ? 1 : 0))
        : Value % 2 == 0 ? Evidence.Awarded(Code, Value / 1000m)
        : Evidence.Pending(Code, Value / 1000m);

    /// <summary>This row at a tier, as none or as one of the three.</summary>
    public ImprovableRow At(Tier? tier) => this with { Value = tier is { } reached ? Array.IndexOf(Tiers, reached) + 1 : 0, IsBetween = false };

    /// <summary>This row at its best.</summary>
    public ImprovableRow AtBest() => this with { Value = IsTiered ? 3 : 100_000, IsBetween = false };
}

/// <summary>A small scorecard under a framework of one's own, every indicator scored, and a level to reach for.</summary>
internal sealed record Improvable(ImprovableRow[] Rows, bool HasUnevenPoints, int LevelIndex)
{
    private const int MostCodes = 8;

    private static readonly LevelScale Scale = new(new Level("Very good", 95m), new Level("Good", 80m), new Level("Fair", 0m));
    private static readonly EvaluationFramework Even = Example.FrameworkOf(new(50, 75, 100), Scale);
    private static readonly EvaluationFramework Uneven = Example.FrameworkOf(new(40, 41.5m, 97.333m), Scale);

    public static Gen<Improvable> Any { get; } =
        from cuts in Gen.Choose(1, 99_99).ArrayOf(5)
        from order in Gen.Shuffle(Enumerable.Range(1, MostCodes).ToArray())
        from tiered in Gen.Elements(true, false).ArrayOf(6)
        from reached in Gen.Choose(0, 3).ArrayOf(6)
        from between in Gen.Elements(true, false, false).ArrayOf(6)
        from scores in Gen.OneOf(Gen.Elements(0, 79_995, 80_000, 94_994, 94_995, 100_000), Gen.Choose(70_000, 100_000)).ArrayOf(6)
        from uneven in Gen.Elements(true, false)
        from level in Gen.Choose(0, 1)
        select new Improvable(RowsOf(cuts, order, tiered, reached, between, scores), uneven, level);

    public Level Level => Scale.Levels[LevelIndex];

    public EvaluationFramework Framework => HasUnevenPoints ? Uneven : Even;

    public Assessment Assess() => new Scorecard(
        "DEMO", Example.Year, Framework, [new Component("1", "Title", Rows.Select(row => row.ToIndicator()))]).Assess(Rows.Select(row => row.ToEvidence()));

    /// <summary>Whether the level is reached, asked of an assessment of its own.</summary>
    public bool Reaches() => Assess().Level!.LowerBound >= Level.LowerBound;

    /// <summary>The same with some of the rows changed.</summary>
    public Improvable Change(Func<ImprovableRow, ImprovableRow> change) => this with { Rows = [.. Rows.Select(change)] };

    public IEnumerable<Improvable> Shrink() => Rows
        .Where(row => row.Value > 0 && (!row.IsTiered || row.Value > 1))
        .Select(row => Change(other => other == row ? row with { Value = row.IsTiered ? row.Value - 1 : row.Value / 1000 * 1000 - 1000 } : other))
        .Where(smaller => smaller.Rows.All(row => row.Value >= 0));

    public override string ToString() => $"{Level}, uneven {HasUnevenPoints}: {string.Join("; ", Rows.Select(row => row.ToString()))}";

    private static ImprovableRow[] RowsOf(int[] cuts, int[] order, bool[] tiered, int[] reached, bool[] between, int[] scores)
    {
        int[] places = [0, .. cuts.Distinct().Order(), 100_00];
        return [.. Enumerable.Range(0, places.Length - 1).Select(index => new ImprovableRow(
            $"1.{order[index]}", places[index + 1] - places[index], tiered[index], tiered[index] ? reached[index] : scores[index], between[index]))];
    }
}
