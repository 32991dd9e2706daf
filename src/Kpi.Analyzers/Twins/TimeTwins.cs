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
        twins.Add(Area, "FiscalYear", "Quarter", Quarter);
        twins.Add(Area, "FiscalQuarter", "Of", Quarter);
    }

    private static Outcome FromBuddhistEra(Call call) =>
        call["year"].AsInt32() is { } year
            ? Outcome.Constant(year, FiscalYearRules.CheckBuddhistEra(year, "year"))
            : Outcome.Unknown;

    private static Outcome FromCommonEra(Call call) =>
        call["year"].AsInt32() is { } year
            ? Outcome.Constant(unchecked(year + FiscalYearRules.BuddhistMinusCommon), FiscalYearRules.CheckCommonEra(year, "year"))
            : Outcome.Unknown;

    private static Outcome Quarter(Call call) =>
        call["number"].AsInt32() is { } number
            ? Outcome.Constant(null, FiscalYearRules.CheckQuarter(number, "number"))
            : Outcome.Unknown;
}
