using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <content>As JSON: <c>{ "lower": 0, "upper": 100 }</c>, with <c>"includesUpper": false</c> where a bound does not belong.</content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct DecimalInterval
{
    /// <summary>How an interval is written as JSON and read back.</summary>
    public static JsonFormat<DecimalInterval> Json { get; } = new JsonFormat();

    /// <summary>How an interval is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<DecimalInterval>(
        parts => Of(parts.Get<decimal>("lower"), parts.Get<decimal>("upper"), parts.Get("includesLower", absent: true), parts.Get("includesUpper", absent: true)),
        new PartMember<DecimalInterval, decimal>("lower", NumberPartFormat.Instance, interval => interval.Lower, isRequired: true),
        new PartMember<DecimalInterval, decimal>("upper", NumberPartFormat.Instance, interval => interval.Upper, isRequired: true),
        new PartMember<DecimalInterval, bool>("includesLower", FlagFormat.Instance, interval => interval.IncludesLower ? null : false, isRequired: false),
        new PartMember<DecimalInterval, bool>("includesUpper", FlagFormat.Instance, interval => interval.IncludesUpper ? null : false, isRequired: false));
}
