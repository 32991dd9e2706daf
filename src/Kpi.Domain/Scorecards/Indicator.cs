using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// One indicator of a scorecard (ตัวชี้วัด): its code, title and weight, and its target. Without a target it is scored by
/// the evaluator. Equality is by every part. Immutable.
/// </summary>
public sealed partial class Indicator : IEquatable<Indicator>
{
    /// <summary>An indicator.</summary>
    /// <param name="code">Numbers joined by dots, at most four levels: <c>1.2</c>. No leading zeros.</param>
    /// <param name="title">The title.</param>
    /// <param name="weight">The weight in percent of the whole scorecard.</param>
    /// <param name="target">The target; null where the evaluator scores the indicator.</param>
    /// <param name="jointOwners">For a joint indicator, the agencies or units that own it together, in order; copied.</param>
    /// <exception cref="ArgumentException">The code or the title is null; an owner is null or empty, or stands twice.</exception>
    /// <exception cref="KpiRuleException">KPI3012: the code is malformed; KPI3003: the weight is the default.</exception>
    public Indicator(string code, BilingualText title, Weight weight, TieredTarget? target = null, IEnumerable<string>? jointOwners = null)
    {
        string[] copied = jointOwners is null ? [] : ItemList.Copy(jointOwners, nameof(jointOwners));
        KpiRuleException.ThrowIfAny(Validate(code, title, weight));
        if (copied.Any(string.IsNullOrWhiteSpace) || copied.Distinct(StringComparer.Ordinal).Count() < copied.Length)
            throw new ArgumentException($"The owners of indicator {code} need a name each, and each stands once.", nameof(jointOwners));
        Code = code;
        Title = title;
        Weight = weight;
        Target = target;
        JointOwners = Array.AsReadOnly(copied);
        Facts = new IndicatorFacts(code, weight.Value, target is null ? [] : [.. target.Measures.Select(measure => measure.Facts)]);
    }

    /// <summary>The code: numbers joined by dots.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public BilingualText Title { get; }

    /// <summary>The weight in percent of the whole scorecard.</summary>
    public Weight Weight { get; }

    /// <summary>The target; null where the evaluator scores the indicator.</summary>
    public TieredTarget? Target { get; }

    /// <summary>Who owns a joint indicator (ตัวชี้วัดร่วม) together, in order; empty where it is not joint.</summary>
    public IReadOnlyList<string> JointOwners { get; }

    internal IndicatorFacts Facts { get; }

    /// <summary>The violations that the constructor would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The code or the title is null.</exception>
    public static IReadOnlyList<Violation> Validate(string code, BilingualText title, Weight weight)
    {
        if (code is null)
            throw new ArgumentNullException(nameof(code), "An indicator needs a code, such as \"1.2\".");
        if (title is null)
            throw new ArgumentNullException(nameof(title), $"Indicator {code} needs a title.");
        return IndicatorRules.Check(code, weight.Value, nameof(code), nameof(weight));
    }

    /// <inheritdoc/>
    public bool Equals(Indicator? other) =>
        other is not null
        && Code == other.Code
        && Title == other.Title
        && Weight == other.Weight
        && Equals(Target, other.Target)
        && JointOwners.SequenceEqual(other.JointOwners, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Indicator);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Code, Title, Weight);

    /// <summary>The code and the English title.</summary>
    public override string ToString() => $"{Code} {Title.English}";
}
