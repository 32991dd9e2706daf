namespace Kpi.Domain.Scorecards;

/// <content>The Integrity and Transparency Assessment (ITA, การประเมินคุณธรรมและความโปร่งใส).</content>
public sealed partial class EvaluationFramework
{
    private const string PublishedIta = "published ITA results";

    /// <summary>
    /// ITA's bands: AA from 95, A from 85, B from 75, C from 65, D from 55, E from 50, F below. The bounds of AA and A
    /// agree with published results; the others are unverified. ITA has no tiers, so their points are an assumption.
    /// </summary>
    public static EvaluationFramework IntegrityAndTransparency { get; } = new(
        BuiltInFrameworks.IntegrityAndTransparency.Name,
        new(RangeOf(BuiltInFrameworks.IntegrityAndTransparency), $"{PublishedIta}: scores are out of 100"),
        new(new TierPoints(basic: 50m, standard: 75m, advanced: 100m), "ITA has no tiers; those of OPDC 2568 stand in", isAssumption: true),
        new(0m, "ITA has no tiers", isAssumption: true),
        new(
            new LevelScale(
                new Level("AA", 95m), new Level("A", 85m), new Level("B", 75m), new Level("C", 65m), new Level("D", 55m), new Level("E", 50m), new Level("F", 0m)),
            $"{PublishedIta}: the bounds of AA and A; the others are unverified",
            isAssumption: true),
        new(2, $"{PublishedIta}: two decimals"),
        decimalsOfScore: new(2, "ITA has no tiers to interpolate between; its scores are published to two decimals", isAssumption: true));
}
