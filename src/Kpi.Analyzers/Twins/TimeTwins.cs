using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of <c>Kpi.Domain.Time</c>. A fiscal year, like a calendar year, is known by its Buddhist Era year; its parts
/// by their <see cref="PeriodModel"/>.
/// </summary>
internal static class TimeTwins
{
    private const string Area = "Time";

    public static void Register(LibraryTwins twins)
    {
        RegisterYear(twins, PeriodKind.FiscalYear, FiscalYearRules.CheckBuddhistEra, FiscalYearRules.CheckCommonEra);
        RegisterYear(
            twins,
            PeriodKind.BuddhistYear,
            (year, parameter) => BuddhistYearRules.CheckBuddhistEra(year, parameter),
            (year, parameter) => BuddhistYearRules.CheckCommonEra(year, parameter));
        RegisterPart(twins, PeriodKind.FiscalHalf, FiscalDivision.Half, "Half");
        RegisterPart(twins, PeriodKind.FiscalQuarter, FiscalDivision.Quarter, "Quarter");
        RegisterPart(twins, PeriodKind.FiscalMonth, FiscalDivision.Month, "Month");
        twins.Add(Area, "FiscalQuarter", "Half", call => PartOf(PeriodKind.FiscalQuarter, PeriodKind.FiscalHalf, 2, call));
        twins.Add(Area, "FiscalMonth", "Half", call => PartOf(PeriodKind.FiscalMonth, PeriodKind.FiscalHalf, 6, call));
        twins.Add(Area, "FiscalMonth", "Quarter", call => PartOf(PeriodKind.FiscalMonth, PeriodKind.FiscalQuarter, 3, call));
    }

    private static void RegisterYear(LibraryTwins twins, PeriodKind kind, Func<int, string, Violation?> checkBuddhist, Func<int, string, Violation?> checkCommon)
    {
        twins.Add(Area, kind.Type, "FromBuddhistEra", call => call["year"].AsInt32() is { } year ? Outcome.Constant(year, checkBuddhist(year, "year")) : Outcome.Unknown);
        twins.Add(Area, kind.Type, "FromCommonEra", call => call["year"].AsInt32() is { } year
            ? Outcome.Constant(unchecked(year + FiscalYearRules.BuddhistMinusCommon), checkCommon(year, "year"))
            : Outcome.Unknown);
        twins.Add(Area, kind.Type, "BuddhistEra", call => Outcome.Constant(call.Receiver.AsInt32()));
        twins.Add(Area, kind.Type, "CommonEra", call => Outcome.Constant(call.Receiver.AsInt32() - FiscalYearRules.BuddhistMinusCommon));
        PeriodTwins.Register(twins, Area, kind);
    }

    private static void RegisterPart(LibraryTwins twins, PeriodKind kind, FiscalDivision division, string nameInYear)
    {
        twins.Add(Area, "FiscalYear", nameInYear, call => Part(call, call.Receiver, division));
        twins.Add(Area, kind.Type, "Of", call => Part(call, call["year"], division));
        twins.Add(Area, kind.Type, "Year", call => Outcome.Constant(call.Receiver.Facts<PeriodModel>()?.Year));
        twins.Add(Area, kind.Type, "Number", call => Outcome.Constant(call.Receiver.Facts<PeriodModel>()?.Number));
        PeriodTwins.Register(twins, Area, kind);
    }

    private static Outcome Part(Call call, Value year, FiscalDivision division)
    {
        int? number = call["number"].AsInt32();
        PeriodModel? part = year.AsInt32() is { } known ? new PeriodModel(known, number) : null;
        return Outcome.Facts(part, number is { } given ? division.CheckNumber(given, "number") : null);
    }

    /// <summary>The longer part that a part lies in.</summary>
    private static Outcome PartOf(PeriodKind kind, PeriodKind longer, int count, Call call) =>
        kind.PlaceOf(call.Receiver) is { } place ? longer.At(place / count) : Outcome.Unknown;
}
