namespace Kpi.Domain.Targets;

/// <summary>
/// A target in three tiers: basic (ขั้นต้น), standard (ขั้นมาตรฐาน) and advanced (ขั้นสูง). Each tier is a criterion, and
/// each is strictly harder than the one below: whatever reaches advanced reaches standard, whatever reaches standard
/// reaches basic, some result misses basic and some result reaches advanced. Immutable.
/// </summary>
public sealed class TieredTarget
{
    /// <summary>A target of three tiers.</summary>
    /// <exception cref="ArgumentNullException">A criterion is null.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI2003: a tier is reached by no result or by every result; KPI2002: two tiers are the same; KPI2001: a tier is
    /// reached somewhere the tier below is not.
    /// </exception>
    public TieredTarget(Criterion basic, Criterion standard, Criterion advanced)
    {
        KpiRuleException.ThrowIfAny(Validate(basic, standard, advanced));
        Basic = basic;
        Standard = standard;
        Advanced = advanced;
    }

    /// <summary>What reaches the basic tier (ขั้นต้น).</summary>
    public Criterion Basic { get; }

    /// <summary>What reaches the standard tier (ขั้นมาตรฐาน).</summary>
    public Criterion Standard { get; }

    /// <summary>What reaches the advanced tier (ขั้นสูง).</summary>
    public Criterion Advanced { get; }

    /// <summary>The measures that its tiers name, each once, in the order in which they are first named.</summary>
    public IReadOnlyList<Measure> Measures => [.. Basic.Measures.Union(Standard.Measures).Union(Advanced.Measures)];

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
    /// <exception cref="ArgumentNullException">A criterion is null.</exception>
    public static IReadOnlyList<Violation> Validate(Criterion basic, Criterion standard, Criterion advanced) =>
        TierRules.Check(
            (basic ?? throw new ArgumentNullException(nameof(basic))).Condition,
            (standard ?? throw new ArgumentNullException(nameof(standard))).Condition,
            (advanced ?? throw new ArgumentNullException(nameof(advanced))).Condition);

    /// <summary>
    /// The highest tier that is certainly reached, null where none is; and the lowest tier above it that the missing
    /// measures leave open, null where none is.
    /// </summary>
    internal (Tier? Reached, Tier? Open) Decide(Func<MeasureFacts, decimal?> valueOf)
    {
        Tier? open = null;
        foreach (Tier tier in new[] { Tier.Advanced, Tier.Standard, Tier.Basic })
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
