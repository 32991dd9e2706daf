using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>
/// As JSON: <c>{ "kind": "measured", "indicator": …, "score": 75, "tier": "standard", "observations": [ … ] }</c>; awarded
/// and pending results have a score, awarded ones perhaps a raw figure, missing ones the measures that are missing.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public abstract partial class IndicatorResult
{
    /// <summary>How a result is written as JSON and read back.</summary>
    public static JsonFormat<IndicatorResult> Json { get; } = new JsonFormat();

    /// <summary>How a result is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<IndicatorResult>(
        ResultReading.Make,
        result => result.Indicator.Target?.Measures ?? [],
        new PartMember<IndicatorResult, ResultKind>("kind", NameFormat<ResultKind>.Instance, result => ResultReading.KindOf(result), isRequired: true),
        new PartMember<IndicatorResult, Indicator>("indicator", Indicator.Json, result => result.Indicator, isRequired: true),
        new PartMember<IndicatorResult, Score>("score", Quantities.Score.Json, result => result.Score, isRequired: false),
        new PartMember<IndicatorResult, Tier>("tier", NameFormat<Tier>.Instance, result => (result as MeasuredResult)?.Tier, isRequired: false),
        new PartMember<IndicatorResult, IReadOnlyList<Observation>>("observations", new ListFormat<Observation>(Observation.Json), result => (result as MeasuredResult)?.Observations, isRequired: false),
        new PartMember<IndicatorResult, decimal>("raw", NumberPartFormat.Instance, result => (result as AwardedResult)?.Award.Raw, isRequired: false),
        new PartMember<IndicatorResult, IReadOnlyList<Measure>>("missingMeasures", new ListFormat<Measure>(MeasureReferenceFormat.Instance), result => (result as MissingResult)?.MissingMeasures, isRequired: false),
        new DerivedMember<IndicatorResult, Score>("weightedScore", Quantities.Score.Json, result => result.WeightedScore));
}
