namespace Kpi.Domain.Rules;

/// <summary>How an evaluation framework holds together: KPI2006 and KPI3008.</summary>
/// <remarks>Where a part is unknown, a rule is silent unless what is known decides.</remarks>
internal static class FrameworkRules
{
    private static readonly BilingualText MustRise = new("คะแนนต้องเพิ่มขึ้นทุกขั้น", "they must rise from tier to tier");
    private static readonly BilingualText MustDescend = new("ต้องต่ำกว่าระดับก่อนหน้า", "it must begin below the level before it");

    /// <summary>The violation of the points of the three tiers, shown at the first that does not rise, if any.</summary>
    public static Violation? CheckTierPoints(TierPointsFacts points, string standardParameter, string advancedParameter)
    {
        bool standardFalls = points.Standard <= points.Basic;
        bool advancedFalls = points.Advanced <= points.Standard || points.Advanced <= points.Basic;
        return standardFalls || advancedFalls
            ? RuleCatalogue.TierPointsOutOfOrder.At(standardFalls ? standardParameter : advancedParameter, Describe(points), MustRise)
            : null;
    }

    /// <summary>The violation of tier points in a framework's score range, if any; an unknown end of the range is null.</summary>
    public static Violation? CheckTierPointsInRange(TierPointsFacts points, decimal? lowest, decimal? highest, string parameterName)
    {
        decimal?[] known = [points.Basic, points.Standard, points.Advanced];
        return known.Any(score => score < lowest || score > highest)
            ? RuleCatalogue.TierPointsOutOfOrder.At(
                parameterName,
                Describe(points),
                new BilingualText(
                    $"คะแนนต้องอยู่ในช่วง {CanonicalNumber.Of(lowest)} ถึง {CanonicalNumber.Of(highest)}",
                    $"they must lie within the score range {CanonicalNumber.Of(lowest)} to {CanonicalNumber.Of(highest)}"))
            : null;
    }

    /// <summary>
    /// The violations of levels in the order in which they stand on a scale. An unknown level is null: those on either
    /// side of it have to descend all the same.
    /// </summary>
    public static IEnumerable<Violation> CheckLevels(IReadOnlyList<LevelFacts?> levels, string parameterName)
    {
        decimal? before = null;
        for (int index = 0; index < levels.Count; index++)
        {
            if (levels[index] is not { } level)
                continue;
            if (level.LowerBound >= before)
                yield return RuleCatalogue.LevelsNotDescending.AtItem(parameterName, index, level.Name, CanonicalNumber.Of(level.LowerBound), MustDescend);
            before = level.LowerBound;
        }
    }

    /// <summary>The violations of a scale's highest and lowest level in a framework's score range; an unknown level or end is null.</summary>
    public static IEnumerable<Violation> CheckLevelsInRange(
        LevelFacts? highestLevel, LevelFacts? lowestLevel, decimal? lowest, decimal? highest, string parameterName)
    {
        if (lowestLevel is not null && lowest is not null && lowestLevel.LowerBound != lowest)
        {
            yield return RuleCatalogue.LevelsNotDescending.At(
                parameterName,
                lowestLevel.Name,
                CanonicalNumber.Of(lowestLevel.LowerBound),
                new BilingualText(
                    $"ระดับต่ำสุดต้องเริ่มที่คะแนนต่ำสุด {CanonicalNumber.Of(lowest)}",
                    $"the lowest level must begin at the bottom of the score range, {CanonicalNumber.Of(lowest)}"));
        }

        if (highestLevel is not null && highestLevel.LowerBound > highest)
        {
            yield return RuleCatalogue.LevelsNotDescending.At(
                parameterName,
                highestLevel.Name,
                CanonicalNumber.Of(highestLevel.LowerBound),
                new BilingualText(
                    $"ระดับสูงสุดต้องเริ่มไม่เกินคะแนนสูงสุด {CanonicalNumber.Of(highest)}",
                    $"the highest level must begin within the score range, at most at {CanonicalNumber.Of(highest)}"));
        }
    }

    private static BilingualText Describe(TierPointsFacts points) =>
        $"{CanonicalNumber.Of(points.Basic)}/{CanonicalNumber.Of(points.Standard)}/{CanonicalNumber.Of(points.Advanced)}";
}
