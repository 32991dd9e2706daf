using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <content>The frameworks of the Office of the Public Sector Development Commission (OPDC, สำนักงาน ก.พ.ร.).</content>
public sealed partial class EvaluationFramework
{
    private const string Report = "ETDA performance report FY 2568, OPDC evaluation";
    private const string OlderScheme = "OPDC evaluation reports of the 1–5 scheme";

    /// <summary>OPDC's framework for public organizations (องค์การมหาชน), fiscal year 2568.</summary>
    public static EvaluationFramework OpdcPublicOrganization2568 { get; } = new(
        BuiltInFrameworks.OpdcPublicOrganization2568.Name,
        new(RangeOf(BuiltInFrameworks.OpdcPublicOrganization2568), $"{Report}, table heading: scores are out of 100"),
        new(new TierPoints(basic: 50m, standard: 75m, advanced: 100m), $"{Report}, note on criteria: basic 50, standard 75, advanced 100"),
        new(0m, "the report states no score for a result below basic", isAssumption: true),
        new(
            new LevelScale(
                new Level(new("ดีมาก", "Very good"), 95m),
                new Level(new("ดี", "Good"), 80m),
                new Level(new("พอใช้", "Fair"), 0m)),
            $"{Report}, note on criteria: Good 80.00–94.99, Very good from 95.00; the bound of Fair is printed with the wrong sign (> 80.00) and read as below 80.00"),
        new(2, $"{Report}, note on criteria: the levels' bounds are printed to two decimals, so a total is banded at two decimals", isAssumption: true),
        new(
            [.. BuiltInFrameworks.OpdcPublicOrganization2568.ComponentWeights!.Select(component => new ComponentWeight(component.Code, component.Weight))],
            $"{Report}, rows of component 1 and component 2: 70 and 30"),
        new(BuiltInFrameworks.OpdcPublicOrganization2568.CodesNest, $"{Report}: every indicator is numbered under its component; that it has to be is assumed", isAssumption: true),
        new(2, $"{Report}, column of scores: 94.13 is printed to two decimals; that an interpolated score is rounded likewise is assumed", isAssumption: true));

    /// <summary>
    /// OPDC's older framework: scores from 1 to 5, totals to four decimals, each indicator contributing weight/100 times
    /// its score. What it gives the three tiers is an assumption.
    /// </summary>
    public static EvaluationFramework OpdcOneToFive { get; } = new(
        BuiltInFrameworks.OpdcOneToFive.Name,
        new(RangeOf(BuiltInFrameworks.OpdcOneToFive), $"{OlderScheme}: levels 1 to 5"),
        new(new TierPoints(basic: 1m, standard: 3m, advanced: 5m), "the scheme has five levels and no tiers; its lowest, middle and highest level stand for the three", isAssumption: true),
        new(1m, "the scheme has no score below 1", isAssumption: true),
        new(
            new LevelScale([.. Enumerable.Range(1, 5).Reverse().Select(level => new Level(new BilingualText($"ระดับ {level}", $"Level {level}"), level))]),
            $"{OlderScheme}: levels 1 to 5; that a total belongs to the level it has passed is assumed",
            isAssumption: true),
        new(4, $"{OlderScheme}: four decimals"),
        decimalsOfScore: new(4, $"{OlderScheme}: four decimals; that an interpolated score is rounded to them is assumed", isAssumption: true));

    private static DecimalInterval RangeOf(FrameworkFacts facts) => DecimalInterval.Closed(facts.LowestScore!.Value, facts.HighestScore!.Value);
}
