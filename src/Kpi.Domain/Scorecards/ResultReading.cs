using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// How a result is made of what JSON says. The framework that scored it is not there, so its score is taken as it is; what
/// the indicator itself decides is checked.
/// </summary>
internal static class ResultReading
{
    public static ResultKind KindOf(IndicatorResult result) => result switch
    {
        MeasuredResult => ResultKind.Measured,
        AwardedResult => ResultKind.Awarded,
        PendingResult => ResultKind.Pending,
        _ => ResultKind.Missing,
    };

    public static IndicatorResult Make(JsonParts parts)
    {
        Indicator indicator = parts.Get<Indicator>("indicator");
        ResultKind kind = parts.Get<ResultKind>("kind");
        CheckMembers(parts, kind);
        return kind switch
        {
            ResultKind.Measured => Measured(indicator, parts),
            ResultKind.Awarded => new AwardedResult(indicator, new AwardedScore(indicator.Code, parts.Get<Score>("score"), parts.Get<decimal?>("raw", null))),
            ResultKind.Pending => new PendingResult(indicator, parts.Get<Score>("score")),
            _ => new MissingResult(indicator, MissingIn(indicator, parts.Get<IReadOnlyList<Measure>>("missingMeasures", []))),
        };
    }

    private static MeasuredResult Measured(Indicator indicator, JsonParts parts)
    {
        if (indicator.Target is not { } target)
            throw JsonParts.Refused("indicator", $"Indicator {indicator.Code} has no target, and so no measured result.");
        IReadOnlyList<Observation> observations = parts.Get<IReadOnlyList<Observation>>("observations");
        if (!target.Measures.Where(measure => observations.Any(observation => observation.Measure.Equals(measure))).SequenceEqual(observations.Select(observation => observation.Measure)))
            throw JsonParts.Refused("observations", $"The observations are of measures of the target of indicator {indicator.Code}, each once, in the target's order.");

        Tier? tier = parts.Get<Tier?>("tier", null);
        (Tier? reached, Tier? open) = target.Decide(facts => observations.FirstOrDefault(observation => observation.Measure.Facts.Equals(facts))?.Value);
        if (open is not null || reached != tier)
            throw JsonParts.Refused("tier", $"Indicator {indicator.Code} reaches {(open is null ? reached?.ToString() ?? "no tier" : "what these observations leave open")}, not {tier?.ToString() ?? "no tier"}.");
        return new MeasuredResult(indicator, parts.Get<Score>("score"), tier, observations);
    }

    private static IReadOnlyList<Measure> MissingIn(Indicator indicator, IReadOnlyList<Measure> missingMeasures) =>
        missingMeasures.Except(indicator.Target?.Measures ?? []).FirstOrDefault() is { } foreign
            ? throw JsonParts.Refused("missingMeasures", $"Measure {foreign} is none of the target of indicator {indicator.Code}.")
            : missingMeasures;

    private static void CheckMembers(JsonParts parts, ResultKind kind)
    {
        (string[] needed, string[] allowed) = kind switch
        {
            ResultKind.Measured => (["score", "observations"], ["tier"]),
            ResultKind.Awarded => (["score"], ["raw"]),
            ResultKind.Pending => (["score"], []),
            _ => ((string[])[], (string[])["missingMeasures"]),
        };
        string[] optional = ["score", "tier", "observations", "raw", "missingMeasures"];
        if (Array.Find(needed, member => parts.Find(member) is null) is { } missing)
            throw JsonParts.Refused("kind", $"A result of this kind has the member {missing}.");
        if (Array.Find(optional, member => parts.Find(member) is not null && !needed.Contains(member) && !allowed.Contains(member)) is { } foreign)
            throw JsonParts.Refused(foreign, $"A result of this kind has no member {foreign}.");
    }
}
