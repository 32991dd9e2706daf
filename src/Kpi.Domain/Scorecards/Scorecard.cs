using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// What an agency is evaluated by in a fiscal year (แบบประเมิน): components of weighted indicators under an evaluation
/// framework. The weights of all indicators total exactly 100, and each component has the weight that the framework
/// gives it. Equality is by agency, year, framework and components. Immutable.
/// </summary>
public sealed partial class Scorecard : IEquatable<Scorecard>
{
    private readonly AssessmentPlan? _plan;

    /// <summary>A scorecard.</summary>
    /// <param name="agency">The agency's short name: <c>ETDA</c>.</param>
    /// <param name="year">The fiscal year it is for.</param>
    /// <param name="framework">The framework it is evaluated by.</param>
    /// <param name="components">Its components, in order; copied.</param>
    /// <exception cref="ArgumentException">The agency is null or empty; the framework, the components or one of them is null.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI3007: there is no component; KPI3005: a code stands twice; KPI3006: an indicator's code is not under its
    /// component's, where the framework asks for that; KPI2008: one code stands for two kinds of measure; KPI3001: the
    /// weights do not total 100; KPI3004: the components' weights are not the framework's.
    /// </exception>
    public Scorecard(string agency, FiscalYear year, EvaluationFramework framework, IEnumerable<Component> components)
    {
        Component[] copied = Copy(agency, framework, components);
        Facts = FactsOf(agency, year, framework, copied);
        KpiRuleException.ThrowIfAny(ScorecardRules.Check(Facts, nameof(components)));
        Agency = agency;
        Year = year;
        Framework = framework;
        Components = Array.AsReadOnly(copied);
        _plan = AssessmentPlan.Of(this);
    }

    /// <summary>The agency's short name.</summary>
    public string Agency { get; }

    /// <summary>The fiscal year it is for.</summary>
    public FiscalYear Year { get; }

    /// <summary>The framework it is evaluated by.</summary>
    public EvaluationFramework Framework { get; }

    /// <summary>The components, in order; never empty.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>The indicators of all components, in order.</summary>
    public IEnumerable<Indicator> Indicators => Components.SelectMany(component => component.Indicators);

    /// <summary>The indicator with a code.</summary>
    /// <exception cref="KeyNotFoundException">The scorecard has no indicator with this code.</exception>
    public Indicator this[string code] =>
        Indicators.FirstOrDefault(indicator => indicator.Code == code)
        ?? throw new KeyNotFoundException($"Scorecard {this} has no indicator {code}.");

    internal ScorecardFacts Facts { get; }

    /// <summary>The violations that the constructor would throw; empty where there are none.</summary>
    /// <exception cref="ArgumentException">The agency is null or empty; the framework, the components or one of them is null.</exception>
    public static IReadOnlyList<Violation> Validate(string agency, FiscalYear year, EvaluationFramework framework, IEnumerable<Component> components) =>
        ScorecardRules.Check(FactsOf(agency, year, framework, Copy(agency, framework, components)), nameof(components));

    /// <inheritdoc/>
    public bool Equals(Scorecard? other) =>
        other is not null
        && Agency == other.Agency
        && Year == other.Year
        && Framework.Equals(other.Framework)
        && Components.SequenceEqual(other.Components);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scorecard);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash([Agency, Year, .. Components]);

    /// <summary>The agency and the year: <c>ETDA 2568</c>.</summary>
    public override string ToString() => Facts.Name!;

    private static Component[] Copy(string agency, EvaluationFramework framework, IEnumerable<Component> components)
    {
        if (string.IsNullOrWhiteSpace(agency))
            throw new ArgumentException("A scorecard needs the agency's short name, such as \"ETDA\".", nameof(agency));
        if (framework is null)
            throw new ArgumentNullException(nameof(framework), "A scorecard needs a framework, such as EvaluationFramework.OpdcPublicOrganization2568.");
        return ItemList.Copy(components, nameof(components));
    }

    private static ScorecardFacts FactsOf(string agency, FiscalYear year, EvaluationFramework framework, Component[] components) =>
        new(
            ScorecardFacts.NameOf(agency, year.BuddhistEra),
            framework.Facts,
            new FactList<ComponentFacts>(Array.ConvertAll(components, component => component.Facts), IsComplete: true));
}
