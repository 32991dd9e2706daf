using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>What the rules need to know of a scorecard; null is what cannot be known at compile time.</summary>
/// <param name="Name">What messages call it: the agency and the fiscal year, <c>ETDA 2568</c>.</param>
/// <param name="Framework">The framework it is evaluated by.</param>
/// <param name="Components">Its components.</param>
internal sealed record ScorecardFacts(string? Name, FrameworkFacts? Framework, FactList<ComponentFacts> Components)
{
    /// <summary>What messages call it.</summary>
    public BilingualText Subject => BilingualText.Quote(Name ?? CanonicalNumber.Unknown);

    /// <summary>What messages call the scorecard of an agency and a fiscal year.</summary>
    public static string? NameOf(string? agency, int? buddhistYear) =>
        agency is null || buddhistYear is null ? null : string.Format(CultureInfo.InvariantCulture, "{0} {1}", agency, buddhistYear);

    /// <summary>The indicators of every component that is known, in order.</summary>
    public IEnumerable<IndicatorFacts?> Indicators =>
        Components.Items.SelectMany(component => component is null ? [] : component.Indicators.Items);

    /// <summary>Whether every indicator is there and known.</summary>
    public bool HasKnownIndicators => Components.IsKnown && Components.Items.All(component => component!.Indicators.IsKnown);
}
