using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>Where the mistakes of a scorecard could be put right, and what to write there.</summary>
/// <param name="scorecard">The scorecard.</param>
/// <param name="components">Its components, with the places of their codes and weights; null where one is unknown.</param>
internal sealed class ScorecardFixes(ScorecardFacts scorecard, ImmutableArray<ComponentModel?> components)
{
    private IReadOnlyDictionary<(int Component, string Code), string>? _renumbered;

    public IEnumerable<Location> LocationsFor(Violation violation) =>
        violation.Rule == RuleCatalogue.WeightsDoNotTotal100
            ? components.SelectMany(component => component?.Indicators ?? []).Select(indicator => indicator.Weight.Syntax.GetLocation())
        : violation.Rule == RuleCatalogue.CodeNotUnderComponent && IndicatorOf(violation) is { } indicator ? [indicator.Code.Syntax.GetLocation()]
        : [];

    public ImmutableDictionary<string, string?> PropertiesFor(Violation violation) =>
        violation.Rule == RuleCatalogue.WeightsDoNotTotal100 ? Weights()
        : violation.Rule == RuleCatalogue.CodeNotUnderComponent && IndicatorOf(violation) is { Code.IsOwn: true } && Renumbered.TryGetValue((violation.ItemIndex!.Value, CodeIn(violation)), out string? code)
            ? FixProperties.None.Add(FixProperties.CodeUnderComponent, code)
        : FixProperties.None;

    private IReadOnlyDictionary<(int Component, string Code), string> Renumbered => _renumbered ??= CodeRenumbering.Of(scorecard);

    private ImmutableDictionary<string, string?> Weights()
    {
        ImmutableDictionary<string, string?> properties = FixProperties.None;
        IndicatorModel[] indicators = [.. components.SelectMany(component => component?.Indicators ?? [])];
        if (indicators.LastOrDefault() is { Weight.IsOwn: true } && WeightRules.LastWeightFor100(scorecard) is { } last)
            properties = properties.Add(FixProperties.LastWeight, CanonicalNumber.Of(last));
        if (indicators.All(indicator => indicator.Weight.IsOwn) && WeightScaling.Of(scorecard) is { } scaling)
        {
            IEnumerable<string> weights = scaling.Weights.Zip(scorecard.Indicators, (scaled, indicator) => scaled == indicator!.Weight ? FixProperties.Unchanged : CanonicalNumber.Of(scaled));
            properties = properties.Add(FixProperties.ScaledWeights, FixProperties.Join(weights));
            if (scaling.IsToFramework)
                properties = properties.Add(FixProperties.ScaledToFramework, bool.TrueString);
        }

        return properties;
    }

    private IndicatorModel? IndicatorOf(Violation violation) =>
        components[violation.ItemIndex!.Value]?.Indicators.FirstOrDefault(indicator => indicator.Facts.Code == CodeIn(violation));

    /// <summary>The code that the message names first.</summary>
    private static string CodeIn(Violation violation) => violation.Values[0].English;
}
