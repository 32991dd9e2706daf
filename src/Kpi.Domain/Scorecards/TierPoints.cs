using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The score that each tier earns. Equality is by the three scores. Immutable.
/// </summary>
public sealed partial class TierPoints : IEquatable<TierPoints>
{
    /// <summary>The scores of the three tiers.</summary>
    /// <exception cref="KpiRuleException">KPI2006: the scores do not rise.</exception>
    public TierPoints(Score basic, Score standard, Score advanced)
    {
        KpiRuleException.ThrowIfAny(Validate(basic, standard, advanced));
        Basic = basic;
        Standard = standard;
        Advanced = advanced;
    }

    /// <summary>The score of a result that reaches basic (ขั้นต้น) and no more.</summary>
    public Score Basic { get; }

    /// <summary>The score of a result that reaches standard (ขั้นมาตรฐาน) and no more.</summary>
    public Score Standard { get; }

    /// <summary>The score of a result that reaches advanced (ขั้นสูง).</summary>
    public Score Advanced { get; }

    internal TierPointsFacts Facts => new(Basic.Value, Standard.Value, Advanced.Value);

    /// <summary>The violations that the constructor would throw; empty where the scores rise.</summary>
    public static IReadOnlyList<Violation> Validate(Score basic, Score standard, Score advanced)
    {
        var points = new TierPointsFacts(basic.Value, standard.Value, advanced.Value);
        return FrameworkRules.CheckTierPoints(points, nameof(standard), nameof(advanced)) is { } violation ? [violation] : [];
    }

    /// <summary>The score of a tier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    public Score this[Tier tier] => tier switch
    {
        Tier.Basic => Basic,
        Tier.Standard => Standard,
        Tier.Advanced => Advanced,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "There are the tiers Basic, Standard and Advanced."),
    };

    /// <inheritdoc/>
    public bool Equals(TierPoints? other) =>
        other is not null && Basic == other.Basic && Standard == other.Standard && Advanced == other.Advanced;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TierPoints);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Basic.GetHashCode() * 397 ^ Standard.GetHashCode()) * 397 ^ Advanced.GetHashCode());

    /// <summary>The three scores, lowest tier first: <c>50/75/100</c>.</summary>
    public override string ToString() => $"{Basic}/{Standard}/{Advanced}";
}
