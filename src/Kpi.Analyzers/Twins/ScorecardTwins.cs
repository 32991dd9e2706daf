using System.Collections.Immutable;
using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of <c>Kpi.Domain.Scorecards</c>. A scorecard is known by its <see cref="ScorecardFacts"/>, evidence by its
/// <see cref="EvidenceFacts"/>.
/// </summary>
internal static class ScorecardTwins
{
    private const string Area = "Scorecards";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Indicator", WellKnownMemberNames.InstanceConstructorName, Indicator);
        twins.Add(Area, "Component", WellKnownMemberNames.InstanceConstructorName, Component);
        twins.Add(Area, "Scorecard", WellKnownMemberNames.InstanceConstructorName, Scorecard);
        twins.Add(Area, "Scorecard", "Assess", Assess);
        twins.Add(Area, "Scorecard", "TotalOf", Assess);
        twins.Add(Area, "Evidence", WellKnownMemberNames.ImplicitConversionName, call => Outcome.Passing(call["observation"]));
        twins.Add(Area, "Evidence", "Awarded", call => Score(call, call["score"]));
        twins.Add(Area, "Evidence", "Pending", call => Score(call, call["assumed"]));
    }

    private static Outcome Indicator(Call call)
    {
        string? code = call["code"].AsString();
        decimal? weight = call["weight"].AsDecimal();
        IReadOnlyList<MeasureFacts>? measures = call["target"].IsNull ? [] : call["target"].Facts<TargetModel>()?.Measures;
        return Outcome.Facts(
            new IndicatorModel(new IndicatorFacts(code, weight, measures), call.WrittenAs("code"), call.WrittenAs("weight")),
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
        var fixes = new ScorecardFixes(scorecard, models);
        return new Outcome(scorecard, ScorecardRules.Check(scorecard, "components"))
        {
            AdditionalLocations = fixes.LocationsFor,
            Properties = fixes.PropertiesFor,
        };
    }

    private static Outcome Assess(Call call)
    {
        SequenceValue evidence = call.ListOf("evidence");
        EvidenceFacts?[] pieces = [.. evidence.Items.Select(item => item.Value.Facts<EvidenceFacts>())];
        return Outcome.Facts(facts: null, EvidenceRules.Check(call.Receiver.Facts<ScorecardFacts>(), pieces, "evidence"));
    }

    private static Outcome Score(Call call, Value score)
    {
        string? code = call["code"].AsString();
        IReadOnlyList<Violation> violations = code is not null && CodeRules.CheckForm(code, "code") is { } malformed ? [malformed] : [];
        return Outcome.Facts(EvidenceFacts.ScoreFor(code, score.AsDecimal()), violations);
    }
}
