using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// A group of indicators on a scorecard (องค์ประกอบ). Its weight is not stored: it is the sum of its indicators'
/// weights. Equality is by code, title and indicators. Immutable.
/// </summary>
public sealed partial class Component : IEquatable<Component>
{
    /// <summary>A component.</summary>
    /// <param name="code">Numbers joined by dots, at most four levels: <c>1</c>. No leading zeros.</param>
    /// <param name="title">The title.</param>
    /// <param name="indicators">Its indicators, in order; copied.</param>
    /// <exception cref="ArgumentException">The code, the title, the indicators or one of them is null.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI3012: the code is malformed; KPI3007: there is no indicator; KPI3005: an indicator's code stands twice.
    /// </exception>
    public Component(string code, BilingualText title, IEnumerable<Indicator> indicators)
    {
        Indicator[] copied = Copy(code, title, indicators);
        Facts = FactsOf(code, copied);
        KpiRuleException.ThrowIfAny(Check(Facts));
        Code = code;
        Title = title;
        Indicators = Array.AsReadOnly(copied);
    }

    /// <summary>The code: numbers joined by dots.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public BilingualText Title { get; }

    /// <summary>The indicators, in order; never empty.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The sum of the indicators' weights, in percent of the whole scorecard.</summary>
    /// <exception cref="OverflowException">No decimal holds it exactly.</exception>
    public decimal TotalWeight => Indicators.Aggregate(0m, (total, indicator) => ExactDecimal.Add(total, indicator.Weight.Value));

    internal ComponentFacts Facts { get; }

    /// <summary>The violations that the constructor would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The code, the title, the indicators or one of them is null.</exception>
    public static IReadOnlyList<Violation> Validate(string code, BilingualText title, IEnumerable<Indicator> indicators) =>
        Check(FactsOf(code, Copy(code, title, indicators)));

    /// <inheritdoc/>
    public bool Equals(Component? other) =>
        other is not null && Code == other.Code && Title == other.Title && Indicators.SequenceEqual(other.Indicators);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Component);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash([Code, Title, .. Indicators]);

    /// <summary>The code and the English title.</summary>
    public override string ToString() => $"{Code} {Title.English}";

    private static Indicator[] Copy(string code, BilingualText title, IEnumerable<Indicator> indicators)
    {
        if (code is null)
            throw new ArgumentNullException(nameof(code), "A component needs a code, such as \"1\".");
        if (title is null)
            throw new ArgumentNullException(nameof(title), $"Component {code} needs a title.");
        return ItemList.Copy(indicators, nameof(indicators));
    }

    private static ComponentFacts FactsOf(string code, Indicator[] indicators) =>
        new(code, new FactList<IndicatorFacts>(Array.ConvertAll(indicators, indicator => indicator.Facts), IsComplete: true));

    private static IReadOnlyList<Violation> Check(ComponentFacts facts) => ComponentRules.Check(facts, "code", "indicators");
}
