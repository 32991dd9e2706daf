using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Quantities;
using Kpi.Domain.Reporting;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of reported figures. A figure is known by the very <see cref="Reported"/> that the program makes; where it was
/// printed is left out, since no verdict depends on it.
/// </summary>
internal static class ReportedTwins
{
    private const string Area = "Reporting";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Reported", "Rounded", call => Figure(call, Reported.Rounded));
        twins.Add(Area, "Reported", "Truncated", call => Figure(call, Reported.Truncated));
        twins.Add(Area, "Reported", "Exact", call => Figure(call, Reported.Exact));
        twins.Add(Area, "Reported", "Nothing", _ => Outcome.Facts(Reported.Nothing));
        twins.Add(Area, "Reported", "NotReported", _ => Outcome.Facts(Reported.NotReported));
        twins.Add(Area, "Reported", "Parse", Parse);
        twins.Add(Area, "Reported", "In", In);
        twins.Add(Area, "Reported", "Titled", call => Outcome.Passing(call.Receiver));
        twins.Add(Area, "Reported", "At", call => Outcome.Passing(call.Receiver));
        twins.Add(Area, "ReportedUnit", WellKnownMemberNames.InstanceConstructorName, Unit);
        twins.Add(Area, "ReportedUnit", "Of", call => BahtUnitOf(call["unit"]) is { } unit ? Outcome.Facts(ReportedUnit.Of(unit)) : Outcome.Unknown);
    }

    private static Outcome Figure(Call call, Func<decimal, Reported> make) =>
        call["printed"].AsDecimal() is { } printed ? Outcome.Facts(make(printed)) : Outcome.Unknown;

    // What is no way of printing is refused, but by no rule.
    private static Outcome Parse(Call call)
    {
        ReportedKind? kind = call.IsOmitted("kind") ? ReportedKind.Rounded : (ReportedKind?)call["kind"].AsInt32();
        return call["cell"].AsString() is { } cell && kind is ReportedKind.Rounded or ReportedKind.Truncated or ReportedKind.Exact
            ? Outcome.Facts(Reported.Parse(cell, kind.Value))
            : Outcome.Unknown;
    }

    private static Outcome In(Call call)
    {
        ReportedUnit? unit = call["unit"].Facts<ReportedUnit>()
            ?? (call["unit"].Facts<BilingualText>() is { } name ? new ReportedUnit(name) : null)
            ?? (BahtUnitOf(call["unit"]) is { } baht ? ReportedUnit.Of(baht) : null);
        return call.Receiver.Facts<Reported>() is { } figure && unit is not null ? Outcome.Facts(figure.In(unit)) : Outcome.Unknown;
    }

    private static Outcome Unit(Call call)
    {
        if (call["name"].Facts<BilingualText>() is not { } name)
            return Outcome.Unknown;
        if (!call.Has("scale"))
            return Outcome.Facts(new ReportedUnit(name));
        return call["of"].Facts<BilingualText>() is { } of && call["scale"].AsDecimal() is > 0m and var scale
            ? Outcome.Facts(new ReportedUnit(name, of, scale))
            : Outcome.Unknown;
    }

    private static BahtUnit? BahtUnitOf(Value value) => value.AsInt32() is { } unit && MoneyUnits.IsUnit(unit) ? (BahtUnit)unit : null;
}
