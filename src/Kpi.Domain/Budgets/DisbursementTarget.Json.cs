using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <content>As JSON: <c>{ "title": "overall", "quarter": "Q1/2568", "rate": 32, "source": "…" }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class DisbursementTarget
{
    /// <summary>How a target is written as JSON and read back.</summary>
    public static JsonFormat<DisbursementTarget> Json { get; } = new JsonFormat();

    /// <summary>How a target is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<DisbursementTarget>(
        parts => new DisbursementTarget(
            parts.Get<BilingualText>("title"), parts.Get<FiscalQuarter>("quarter"), parts.Get<Percentage>("rate"), parts.Get<string>("source")),
        new PartMember<DisbursementTarget, BilingualText>("title", BilingualText.Json, target => target.Title, isRequired: true),
        new PartMember<DisbursementTarget, FiscalQuarter>("quarter", FiscalQuarter.Json, target => target.Quarter, isRequired: true),
        new PartMember<DisbursementTarget, Percentage>("rate", Percentage.Json, target => target.Rate, isRequired: true),
        new PartMember<DisbursementTarget, string>("source", TextPartFormat.Instance, target => target.Source, isRequired: true));
}
