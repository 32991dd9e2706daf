using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <summary>A unit as an object: <c>{ "name": "คน" }</c>, <c>{ "name": "พันคน", "of": "คน", "scale": 1000 }</c>.</summary>
internal sealed class UnitInFullFormat() : ObjectFormat<ReportedUnit>(
    Make,
    new PartMember<ReportedUnit, BilingualText>("name", BilingualText.Json, unit => unit.Name, isRequired: true),
    new PartMember<ReportedUnit, BilingualText>("of", BilingualText.Json, unit => IsOwnBase(unit) ? null : unit.Base, isRequired: false),
    new PartMember<ReportedUnit, decimal>("scale", NumberPartFormat.Instance, unit => IsOwnBase(unit) ? null : unit.Scale, isRequired: false))
{
    public static UnitInFullFormat Instance { get; } = new();

    private static ReportedUnit Make(JsonParts parts)
    {
        BilingualText name = parts.Get<BilingualText>("name");
        return (parts.Get<BilingualText?>("of", null), parts.Get<decimal?>("scale", null)) switch
        {
            (null, null) => new ReportedUnit(name),
            ({ } of, { } scale) => new ReportedUnit(name, of, scale),
            (null, _) => throw new KpiRuleException([JsonRules.MissingMember("of", of: "scale")]),
            (_, null) => throw new KpiRuleException([JsonRules.MissingMember("scale", of: "of")]),
        };
    }

    private static bool IsOwnBase(ReportedUnit unit) => unit.Base == unit.Name && unit.Scale == 1m;
}
