using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>
/// As JSON: <c>{ "scorecard": …, "evidence": [ … ] }</c>, with the total, the level and whether it is an estimate, which
/// follow. Evidence names measures by the codes that the scorecard declares.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Assessment
{
    /// <summary>How an assessment is written as JSON and read back.</summary>
    public static JsonFormat<Assessment> Json { get; } = new JsonFormat();

    /// <summary>How an assessment is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<Assessment>(
        parts => parts.Get<Scorecard>("scorecard").Assess(parts.Get<IReadOnlyList<Evidence>>("evidence")),
        assessment => Component.MeasuresOf(assessment.Scorecard.Components),
        new PartMember<Assessment, Scorecard>("scorecard", Scorecards.Scorecard.Json, assessment => assessment.Scorecard, isRequired: true),
        new PartMember<Assessment, IReadOnlyList<Evidence>>("evidence", new ListFormat<Evidence>(Evidence.Json), assessment => assessment._evidence, isRequired: true),
        new DerivedMember<Assessment, Score>("total", Score.Json, assessment => assessment.Total),
        new DerivedMember<Assessment, DecimalInterval>("range", DecimalInterval.Json, assessment => assessment.Range),
        new DerivedMember<Assessment, Level>("level", Scorecards.Level.Json, assessment => assessment.Level),
        new DerivedMember<Assessment, bool>("isEstimate", FlagFormat.Instance, assessment => assessment.IsEstimate));
}
