namespace Kpi.Domain.Targets;

/// <summary>
/// What a result must satisfy: a set of observations. Compare a measure with a value to get one, and combine them with
/// <c>&amp;</c> (both), <c>|</c> (either) and <c>!</c> (not). Immutable.
/// </summary>
/// <remarks>
/// Equality is by meaning: criteria are equal where the same observations satisfy them, however they are written; on
/// counts, more than 544 equals at least 545. The published text does not count. A criterion whose thresholds make more
/// than 65,536 cases equals only those written alike.
/// </remarks>
public sealed partial class Criterion : IEquatable<Criterion>
{
    private ConditionForm? _form;

    internal Criterion(Condition condition, IReadOnlyList<Measure> measures, string? printed = null)
    {
        Condition = condition;
        Measures = measures;
        Printed = printed;
    }

    /// <summary>The measures it names, each once, in the order in which they are first named.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The text that this criterion interprets, as it was published; null where there is none.</summary>
    public string? Printed { get; }

    internal Condition Condition { get; }

    // Computed where it is first asked for; threads that ask at once compute the same.
    internal ConditionForm Form => _form ??= ConditionForm.Of(Condition);

    /// <summary>The results that satisfy both criteria (และ).</summary>
    public static Criterion operator &(Criterion left, Criterion right) => Combine(left, right, Condition.Both);

    /// <summary>The results that satisfy either criterion or both (หรือ).</summary>
    public static Criterion operator |(Criterion left, Criterion right) => Combine(left, right, Condition.Either);

    /// <summary>The results that do not satisfy the criterion (ไม่).</summary>
    public static Criterion operator !(Criterion criterion) =>
        criterion is null
            ? throw new ArgumentNullException(nameof(criterion))
            : new Criterion(Condition.Not(criterion.Condition), criterion.Measures);

    /// <summary>
    /// The same set, with the text it interprets kept beside it, for targets whose published wording needs reading.
    /// </summary>
    /// <exception cref="ArgumentException">The text is null or empty.</exception>
    public Criterion AsPrinted(string text) =>
        string.IsNullOrWhiteSpace(text)
            ? throw new ArgumentException("The published text is needed; leave AsPrinted out where there is none.", nameof(text))
            : new Criterion(Condition, Measures, text);

    /// <summary>
    /// Whether some observations satisfy the criterion: true or false where every value of the measures that are not
    /// observed gives that answer, null where they differ.
    /// </summary>
    /// <exception cref="ArgumentException">The observations or one of them is null, or one measure is observed twice.</exception>
    public bool? IsSatisfiedBy(params Observation[] observations)
    {
        if (observations is null)
            throw new ArgumentNullException(nameof(observations));
        var values = new Dictionary<MeasureFacts, decimal>();
        for (int index = 0; index < observations.Length; index++)
        {
            if (observations[index] is not { } observation)
                throw new ArgumentException($"Observation {index} is null; every observation is needed.", nameof(observations));
            if (values.ContainsKey(observation.Measure.Facts))
                throw new ArgumentException($"Measure {observation.Measure} is observed twice; each is observed once.", nameof(observations));
            values.Add(observation.Measure.Facts, observation.Value);
        }

        return Decide(measure => values.TryGetValue(measure, out decimal value) ? value : null);
    }

    /// <summary>
    /// The criterion in words: <c>ไม่น้อยกว่าร้อยละ 85</c>, <c>at least 85%</c>. Where it names several measures, each
    /// threshold says which.
    /// </summary>
    public string Describe(Language language) => CriterionText.Of(this, language);

    /// <summary>Whether both stand for the same set of observations.</summary>
    public bool Equals(Criterion? other) => ReferenceEquals(this, other) || (other is not null && Form.Equals(other.Form));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Criterion);

    /// <inheritdoc/>
    public override int GetHashCode() => Form.GetHashCode();

    /// <summary>The criterion in English words.</summary>
    public override string ToString() => Describe(Language.English);

    internal bool? Decide(Func<MeasureFacts, decimal?> valueOf) => ConditionDecision.Decide(Condition, valueOf);

    private static Criterion Combine(Criterion left, Criterion right, Func<Condition, Condition, Condition> combine)
    {
        if (left is null)
            throw new ArgumentNullException(nameof(left));
        if (right is null)
            throw new ArgumentNullException(nameof(right));
        IReadOnlyList<Measure> measures = right.Measures.All(left.Measures.Contains) ? left.Measures : [.. left.Measures.Union(right.Measures)];
        return new Criterion(combine(left.Condition, right.Condition), measures);
    }
}
