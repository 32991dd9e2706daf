using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of <c>Kpi.Domain.Time</c>. A fiscal year is known by its Buddhist Era year.</summary>
internal static class TimeTwins
{
    private const string Area = "Time";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "FiscalYear", "FromBuddhistEra", FromBuddhistEra);
        twins.Add(Area, "FiscalYear", "FromCommonEra", FromCommonEra);
        twins.Add(Area, "FiscalYear", "Quarter", call => Quarter(call, call.Receiver));
        twins.Add(Area, "FiscalQuarter", "Of", call => Quarter(call, call["year"]));
        twins.Add(Area, "FiscalQuarter", "Year", call => Outcome.Constant(call.Receiver.Facts<QuarterModel>()?.Year));
    }

    private static Outcome FromBuddhistEra(Call call) =>
        call["year"].AsInt32() is { } year
            ? Outcome.Constant(year, FiscalYearRules.CheckBuddhistEra(year, "year"))
            : Outcome.Unknown;

    private static Outcome FromCommonEra(Call call) =>
        call["year"].AsInt32() is { } year
            ? Outcome.Constant(unchecked(year + FiscalYearRules.BuddhistMinusCommon), FiscalYearRules.CheckCommonEra(year, "year"))
            : Outcome.Unknown;

    private static Outcome Quarter(Call call, Value year)
    {
        QuarterModel? quarter = year.AsInt32() is { } known ? new QuarterModel(known) : null;
        return call["number"].AsInt32() is { } number && FiscalYearRules.CheckQuarter(number, "number") is { } violation
            ? Outcome.Facts(quarter, violation)
            : Outcome.Facts(quarter);
    }
}
