using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <content>How the parts of a framework hold together.</content>
public sealed partial class EvaluationFramework
{
    private const int MostDecimals = 28;

    /// <summary>The violations that the constructor would throw for parts that do not fit together; empty where they do.</summary>
    /// <exception cref="ArgumentNullException">The tier points or the levels are null.</exception>
    public static IReadOnlyList<Violation> Validate(DecimalInterval scoreRange, TierPoints tierPoints, LevelScale levels)
    {
        TierPointsFacts points = (tierPoints ?? throw new ArgumentNullException(nameof(tierPoints))).Facts;
        LevelScale scale = levels ?? throw new ArgumentNullException(nameof(levels));
        var violations = new List<Violation>();
        if (FrameworkRules.CheckTierPointsInRange(points, scoreRange.Lower, scoreRange.Upper, nameof(tierPoints)) is { } outside)
            violations.Add(outside);
        violations.AddRange(FrameworkRules.CheckLevelsInRange(
            scale.Highest.Facts, scale.Lowest.Facts, scoreRange.Lower, scoreRange.Upper, nameof(levels)));
        return violations;
    }

    // A score at an end that does not belong would be in range for one check and not for the next.
    private void CheckScoreRange()
    {
        DecimalInterval range = ScoreRange.Value;
        if (!range.IncludesLower || !range.IncludesUpper)
            throw new ArgumentException($"The score range {range} leaves out an end; both ends are scores, so make it with DecimalInterval.Closed.", "scoreRange");
    }

    private void CheckScoreBelowBasic()
    {
        Score score = ScoreBelowBasic.Value;
        if (!ScoreRange.Value.Contains(score.Value) || score > TierPoints.Value.Basic)
            throw new ArgumentException($"The score below basic, {score}, must lie within {ScoreRange.Value} and not above basic's {TierPoints.Value.Basic}.", "scoreBelowBasic");
    }

    // A bound between two rounded totals could not be told from the next one above it.
    private void CheckDecimalsOfTotal()
    {
        int decimals = Checked(DecimalsOfTotal.Value, "decimalsOfTotal");
        if (Levels.Value.Levels.FirstOrDefault(level => level.LowerBound.Round(decimals, Rounding.HalfAwayFromZero) != level.LowerBound) is { } between)
            throw new ArgumentException($"Level {between} begins at {between.LowerBound}, but totals are rounded to {decimals} decimals; its bound must have no more.", "decimalsOfTotal");
    }

    // A score is rounded to that many decimals, so a decimal has to hold every score with them.
    private void CheckDecimalsOfScore()
    {
        int decimals = Checked(DecimalsOfScore.Value, "decimalsOfScore");
        if (decimals > MostDecimalsOfScore())
            throw new ArgumentException($"Scores of {ScoreRange.Value} cannot be rounded to {decimals} decimals; no number holds more than {MostDecimalsOfScore()} of them.", "decimalsOfScore");
    }

    private int MostDecimalsOfScore()
    {
        decimal largest = Math.Max(Math.Abs(ScoreRange.Value.Lower), Math.Abs(ScoreRange.Value.Upper));
        return Enumerable.Range(0, MostDecimals + 1).Last(decimals => largest <= new decimal(-1, -1, -1, isNegative: false, (byte)decimals));
    }

    private Sourced<int> DecimalsAsOfTotal() =>
        new(Math.Min(DecimalsOfTotal.Value, MostDecimalsOfScore()), "none are stated for scores; those of the total stand in", isAssumption: true);

    private static int Checked(int decimals, string parameterName) => decimals is >= 0 and <= MostDecimals
        ? decimals
        : throw new ArgumentException($"{decimals} is no number of decimals; it must be 0 to {MostDecimals}.", parameterName);

    private void CheckComponentWeights()
    {
        if (ComponentWeights is not { Value: { } components })
            return;
        if (WeightRules.StepsOf(components.Select(component => component.Weight.Value)) != WeightRules.TotalInSteps)
            throw new ArgumentException($"The components' weights total {CanonicalNumber.Of(components.Sum(component => component.Weight.Value))}; they must total 100.", "componentWeights");
        if (components.GroupBy(component => component.Code, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Component {twice.Key} has two weights; each component has one.", "componentWeights");
    }

    private bool HasWeightsOf(EvaluationFramework other) =>
        ComponentWeights is { } weights && other.ComponentWeights is { } others
            ? weights.Source == others.Source && weights.IsAssumption == others.IsAssumption && weights.Value.SequenceEqual(others.Value)
            : ComponentWeights is null && other.ComponentWeights is null;

    private static Sourced<IReadOnlyList<ComponentWeight>>? Copy(Sourced<IReadOnlyList<ComponentWeight>>? weights) =>
        weights is null ? null : new(Array.AsReadOnly(ItemList.Copy(weights.Value, "componentWeights")), weights.Source, weights.IsAssumption);
}
