using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// Two assessments side by side, such as last year's and this year's: what moved, by how much, and why. The changes add
/// up exactly. Equality is by both assessments. Immutable.
/// </summary>
public sealed partial class AssessmentComparison : IEquatable<AssessmentComparison>
{
    /// <summary>Compares two assessments, indicator by indicator; indicators are the same where their codes are equal.</summary>
    /// <exception cref="ArgumentNullException">Either assessment is null.</exception>
    /// <exception cref="ArgumentException">
    /// Either assessment has a missing result, so that it has no total, or their frameworks score on different ranges.
    /// </exception>
    public AssessmentComparison(Assessment earlier, Assessment later)
    {
        Earlier = Complete(earlier, nameof(earlier));
        Later = Complete(later, nameof(later));
        DecimalInterval range = earlier.Scorecard.Framework.ScoreRange.Value;
        if (later.Scorecard.Framework.ScoreRange.Value is var laterRange && laterRange != range)
            throw new ArgumentException($"{later.Scorecard} scores on {laterRange}, {earlier.Scorecard} on {range}; their points cannot be compared.", nameof(later));

        Dictionary<string, IndicatorResult> before = earlier.Results.ToDictionary(result => result.Indicator.Code, StringComparer.Ordinal);
        Dictionary<string, IndicatorResult> after = later.Results.ToDictionary(result => result.Indicator.Code, StringComparer.Ordinal);
        IEnumerable<string> codes = earlier.Results.Concat(later.Results).Select(result => result.Indicator.Code).Distinct(StringComparer.Ordinal);
        Movements = Array.AsReadOnly(codes.Select(code => new IndicatorMovement(code, ResultIn(before, code), ResultIn(after, code))).ToArray());
    }

    /// <summary>The earlier assessment.</summary>
    public Assessment Earlier { get; }

    /// <summary>The later assessment.</summary>
    public Assessment Later { get; }

    /// <summary>Every indicator of either assessment: the earlier's in its order, then those that are new.</summary>
    public IReadOnlyList<IndicatorMovement> Movements { get; }

    /// <summary>The change of the total: the sum of all movements, exactly.</summary>
    /// <exception cref="OverflowException">No decimal holds it exactly.</exception>
    public Score Change => ExactDecimal.Add(Later.Total!.Value.Value, -Earlier.Total!.Value.Value);

    /// <summary>What moved and why, as a tree.</summary>
    public Explanation Explain() => new(
        new BilingualText(
            $"จาก {Earlier.Total} ({Earlier.Scorecard}) เป็น {Later.Total} ({Later.Scorecard}): {Signed(Change)}",
            $"from {Earlier.Total} ({Earlier.Scorecard}) to {Later.Total} ({Later.Scorecard}): {Signed(Change)}"),
        Movements.Where(movement => movement.Change.Value != 0m).Select(movement => new Explanation(movement.Describe())));

    /// <summary>What moved and why, as text in one language.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <inheritdoc/>
    public bool Equals(AssessmentComparison? other) => other is not null && Earlier.Equals(other.Earlier) && Later.Equals(other.Later);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssessmentComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Earlier, Later);

    /// <summary>The English text.</summary>
    public override string ToString() => Explain(Language.English);

    internal static string Signed(Score change) => change.Value > 0m ? $"+{change}" : change.ToString();

    private static IndicatorResult? ResultIn(Dictionary<string, IndicatorResult> results, string code) =>
        results.TryGetValue(code, out IndicatorResult? result) ? result : null;

    private static Assessment Complete(Assessment assessment, string parameterName)
    {
        if (assessment is null)
            throw new ArgumentNullException(parameterName);
        return assessment.Total is not null
            ? assessment
            : throw new ArgumentException($"{assessment.Scorecard} has no total: a result is missing.", parameterName);
    }
}
