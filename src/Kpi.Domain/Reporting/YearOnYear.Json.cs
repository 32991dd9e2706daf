using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>As JSON: <c>{ "thisYear": …, "lastYear": … }</c>, with the change, its range and its direction, which follow.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class YearOnYear
{
    /// <summary>How the figures of two years are written as JSON and read back.</summary>
    public static JsonFormat<YearOnYear> Json { get; } = new JsonFormat();

    /// <summary>How the figures of two years are written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<YearOnYear>(
        parts => new YearOnYear(parts.Get<Reported>("thisYear"), parts.Get<Reported>("lastYear")),
        new PartMember<YearOnYear, Reported>("thisYear", Reported.Json, figures => figures.ThisYear, isRequired: true),
        new PartMember<YearOnYear, Reported>("lastYear", Reported.Json, figures => figures.LastYear, isRequired: true),
        new DerivedMember<YearOnYear, decimal>("change", NumberPartFormat.Instance, figures => figures.Change),
        new DerivedMember<YearOnYear, DecimalInterval>("range", DecimalInterval.Json, figures => figures.Range),
        new DerivedMember<YearOnYear, ChangeDirection>("direction", NameFormat<ChangeDirection>.Instance, figures => figures.Direction));
}
