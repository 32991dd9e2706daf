using System.Collections.Immutable;
using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of <c>Kpi.Domain.Scorecards</c>. A scorecard is known by its <see cref="ScorecardModel"/>, evidence by its
/// <see cref="EvidenceModel"/>.
/// </summary>
internal static class ScorecardTwins
{
    private const string Area = "Scorecards";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Indicator", WellKnownMemberNames.InstanceConstructorName, Indicator);
        twins.Add(Area, "Component", WellKnownMemberNames.InstanceConstructorName, Component);
        twins.Add(Area, "Scorecard", WellKnownMemberNames.InstanceConstructorName, Scorecard);
        twins.Add(Area, "Scorecard", "Assess", AssessmentTwins.Assess);
        twins.Add(Area, "Scorecard", "TotalOf", AssessmentTwins.Assess);
        twins.Add(Area, "Evidence", WellKnownMemberNames.ImplicitConversionName, call => Outcome.Passing(call["observation"]));
        twins.Add(Area, "Evidence", "Awarded", call => Score(call, call["score"]));
        twins.Add(Area, "Evidence", "Pending", call => Score(call, call["assumed"]));
    }

    private static Outcome Indicator(Call call)
    {
        string? code = call["code"].AsString();
        decimal? weight = call["weight"].AsDecimal();
        TargetModel? target = call["target"].Facts<TargetModel>();
        IReadOnlyList<MeasureFacts>? measures = call["target"].IsNull ? [] : target?.Measures;
        return Outcome.Facts(
            new IndicatorModel(new IndicatorFacts(code, weight, measures), target, call.WrittenAs("code"), call.WrittenAs("weight")),
            IndicatorRules.Check(code, weight, "code", "weight"));
    }

    private static Outcome Component(Call call)
    {
        SequenceValue indicators = call.ListOf("indicators");
        var facts = new ComponentFacts(call["code"].AsString(), indicators.ToFacts(value => value.Facts<IndicatorModel>()?.Facts));
        return Outcome.Facts(
            new ComponentModel(facts, [.. indicators.Items.Select(item => item.Value.Facts<IndicatorModel>()).OfType<IndicatorModel>()]),
            ComponentRules.Check(facts, "code", "indicators"));
    }

    private static Outcome Scorecard(Call call)
    {
        // A blank name is refused before any rule is checked.
        if (call["agency"].AsString() is { } agency && string.IsNullOrWhiteSpace(agency))
            return Outcome.Unknown;

        SequenceValue components = call.ListOf("components");
        var scorecard = new ScorecardFacts(
            ScorecardFacts.NameOf(call["agency"].AsString(), call["year"].AsInt32()),
            call["framework"].Facts<FrameworkFacts>(),
            components.ToFacts(value => value.Facts<ComponentModel>()?.Facts));
        ImmutableArray<ComponentModel?> models = [.. components.Items.Select(item => item.Value.Facts<ComponentModel>())];
        IndicatorModel[] indicators = [.. models.SelectMany(component => component?.Indicators ?? [])];
        var fixes = new ScorecardFixes(scorecard, models);

        return new Outcome(new ScorecardModel(scorecard, indicators), [.. ScorecardRules.Check(scorecard, "components"), .. MeasureTitleRules.Check(NamedIn(scorecard))])
        {
            AdditionalLocations = fixes.LocationsFor,
            Properties = fixes.PropertiesFor,
        };
    }

    private static IEnumerable<(string ParameterName, int? ItemIndex, MeasureFacts Measure)> NamedIn(ScorecardFacts scorecard) =>
        from component in scorecard.Components.Items.Select((component, index) => (Facts: component, Index: index))
        from indicator in component.Facts?.Indicators.Items ?? []
        from measure in indicator?.Measures ?? []
        select ("components", (int?)component.Index, measure);

    private static Outcome Score(Call call, Value score)
    {
        string? code = call["code"].AsString();
        return Outcome.Facts(new EvidenceModel(EvidenceFacts.ScoreFor(code, score.AsDecimal())), code is null ? null : CodeRules.CheckForm(code, "code"));
    }
}
