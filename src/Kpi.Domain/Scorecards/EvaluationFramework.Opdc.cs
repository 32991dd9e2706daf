using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <content>The frameworks of the Office of the Public Sector Development Commission (OPDC, สำนักงาน ก.พ.ร.).</content>
public sealed partial class EvaluationFramework
{
    private const string Report = "ETDA performance report FY 2568, OPDC evaluation";

    /// <summary>OPDC's framework for public organizations (องค์การมหาชน), fiscal year 2568.</summary>
    public static EvaluationFramework OpdcPublicOrganization2568 { get; } = new(BuiltInFrameworks.OpdcPublicOrganization2568)
    {
        ScoreRange = new(
            DecimalInterval.Closed(BuiltInFrameworks.OpdcPublicOrganization2568.LowestScore, BuiltInFrameworks.OpdcPublicOrganization2568.HighestScore),
            $"{Report}, table heading: scores are out of 100"),
        TierPoints = new(
            new TierPoints(basic: 50m, standard: 75m, advanced: 100m),
            $"{Report}, note on criteria: basic 50, standard 75, advanced 100"),
        ScoreBelowBasic = new(
            0m,
            "the report states no score for a result below basic",
            isAssumption: true),
        ComponentWeights = new(
            [.. BuiltInFrameworks.OpdcPublicOrganization2568.ComponentWeights.Select(component => new ComponentWeight(component.Code, component.Weight))],
            $"{Report}, rows of component 1 and component 2: 70 and 30"),
        Levels = new(
            new LevelScale(
                new Level(new("ดีมาก", "Very good"), 95m),
                new Level(new("ดี", "Good"), 80m),
                new Level(new("พอใช้", "Fair"), 0m)),
            $"{Report}, note on criteria: Good 80.00–94.99, Very good from 95.00; the bound of Fair is printed with the wrong sign (> 80.00) and read as below 80.00"),
        DecimalsOfTotal = new(
            2,
            $"{Report}, note on criteria: the levels' bounds are printed to two decimals, so a total is banded at two decimals",
            isAssumption: true),
    };
}
