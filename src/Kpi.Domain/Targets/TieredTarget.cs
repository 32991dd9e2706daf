namespace Kpi.Domain.Targets;

/// <summary>
/// A target in three tiers: basic (ขั้นต้น), standard (ขั้นมาตรฐาน) and advanced (ขั้นสูง). Each tier is a criterion, and
/// each is strictly harder than the one below: whatever reaches advanced reaches standard, whatever reaches standard
/// reaches basic, some result misses basic and some result reaches advanced. Equality is by the meaning of the three
/// criteria and the scoring method. Immutable.
/// </summary>
public sealed partial class TieredTarget : IEquatable<TieredTarget>
{
    private static readonly Tier[] LowestFirst = [Tier.Basic, Tier.Standard, Tier.Advanced];
    private static readonly BilingualText LinearBetween = new("; ให้คะแนนเชิงเส้นระหว่างขั้น", "; scored linearly between the tiers");

    /// <summary>A target of three tiers.</summary>
    /// <param name="basic">What reaches the basic tier.</param>
    /// <param name="standard">What reaches the standard tier.</param>
    /// <param name="advanced">What reaches the advanced tier.</param>
    /// <param name="scoring">How a result becomes a score.</param>
    /// <exception cref="ArgumentException">A criterion is null, or there is no such scoring method.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI2008: one code stands for two kinds of measure; KPI2003: a tier is reached by no result or by every result;
    /// KPI2002: two tiers are the same; KPI2001: a tier is reached somewhere the tier below is not; KPI2005: scoring is
    /// linear, but the tiers are not one measure in one direction.
    /// </exception>
    public TieredTarget(Criterion basic, Criterion standard, Criterion advanced, ScoringMethod scoring = ScoringMethod.Step)
    {
        KpiRuleException.ThrowIfAny(Validate(basic, standard, advanced, scoring));
        Basic = basic;
        Standard = standard;
        Advanced = advanced;
        Scoring = scoring;
    }

    /// <summary>What reaches the basic tier (ขั้นต้น).</summary>
    public Criterion Basic { get; }

    /// <summary>What reaches the standard tier (ขั้นมาตรฐาน).</summary>
    public Criterion Standard { get; }

    /// <summary>What reaches the advanced tier (ขั้นสูง).</summary>
    public Criterion Advanced { get; }

    /// <summary>How a result becomes a score.</summary>
    public ScoringMethod Scoring { get; }

    /// <summary>The measures that its tiers name, each once, in the order in which they are first named.</summary>
    public IReadOnlyList<Measure> Measures => NamesOnlyThoseOfBasic(Standard) && NamesOnlyThoseOfBasic(Advanced)
        ? Basic.Measures
        : [.. Basic.Measures.Union(Standard.Measures).Union(Advanced.Measures)];

    /// <summary>The criterion of a tier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    public Criterion this[Tier tier] => tier switch
    {
        Tier.Basic => Basic,
        Tier.Standard => Standard,
        Tier.Advanced => Advanced,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "A target has the tiers Basic, Standard and Advanced."),
    };

    /// <summary>The violations that the constructor would throw; empty where the tiers are well formed.</summary>
    /// <exception cref="ArgumentException">A criterion is null, or there is no such scoring method.</exception>
    public static IReadOnlyList<Violation> Validate(Criterion basic, Criterion standard, Criterion advanced, ScoringMethod scoring = ScoringMethod.Step)
    {
        if (scoring is not (ScoringMethod.Step or ScoringMethod.Linear))
            throw new ArgumentOutOfRangeException(nameof(scoring), scoring, "There are the scoring methods Step and Linear.");
        return TargetRules.Check(
            (basic ?? throw new ArgumentNullException(nameof(basic))).Condition,
            (standard ?? throw new ArgumentNullException(nameof(standard))).Condition,
            (advanced ?? throw new ArgumentNullException(nameof(advanced))).Condition,
            scoring);
    }

    /// <summary>
    /// The tiers in words, lowest first, each with the text that it interprets, if any:
    /// <c>basic: at least 65%; standard: at least 75%; advanced: at least 85%</c>.
    /// </summary>
    public string Describe(Language language)
    {
        string tiers = string.Join("; ", LowestFirst.Select(tier => $"{tier.Describe(language)}: {Describe(this[tier])}"));
        return Scoring == ScoringMethod.Linear ? tiers + LinearBetween.In(language) : tiers;

        string Describe(Criterion criterion) =>
            criterion.Printed is { } printed ? $"{criterion.Describe(language)} (“{printed}”)" : criterion.Describe(language);
    }

    /// <inheritdoc/>
    public bool Equals(TieredTarget? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Scoring == other.Scoring
            && Basic.Equals(other.Basic)
            && Standard.Equals(other.Standard)
            && Advanced.Equals(other.Advanced));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TieredTarget);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked(((Basic.GetHashCode() * 397 ^ Standard.GetHashCode()) * 397 ^ Advanced.GetHashCode()) * 397 ^ (int)Scoring);

    /// <summary>The tiers in English words.</summary>
    public override string ToString() => Describe(Language.English);

    private bool NamesOnlyThoseOfBasic(Criterion tier)
    {
        for (int index = 0; index < tier.Measures.Count; index++)
        {
            if (!Basic.Measures.Contains(tier.Measures[index]))
                return false;
        }

        return true;
    }

    /// <summary>
    /// The highest tier that is certainly reached, null where none is; and the lowest tier above it that the missing
    /// measures leave open, null where none is.
    /// </summary>
    internal (Tier? Reached, Tier? Open) Decide(Func<MeasureFacts, decimal?> valueOf)
    {
        Tier? open = null;
        foreach (Tier tier in LowestFirst.AsEnumerable().Reverse())
        {
            bool? isReached = this[tier].Decide(valueOf);
            if (isReached == true)
                return (tier, open);
            if (isReached is null)
                open = tier;
        }

        return (null, open);
    }
}
