using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: <c>{ "earlier": …, "later": … }</c>, with the change, which follows.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class AssessmentComparison
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<AssessmentComparison> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<AssessmentComparison>(
        parts => new AssessmentComparison(parts.Get<Assessment>("earlier"), parts.Get<Assessment>("later")),
        new PartMember<AssessmentComparison, Assessment>("earlier", Assessment.Json, comparison => comparison.Earlier, isRequired: true),
        new PartMember<AssessmentComparison, Assessment>("later", Assessment.Json, comparison => comparison.Later, isRequired: true),
        new DerivedMember<AssessmentComparison, Score>("change", Score.Json, comparison => comparison.Change));
}
