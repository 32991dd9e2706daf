using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of dates: NodaTime's, and where periods meet them. A day is known by its <see cref="DayNumber"/>, a month by
/// its <see cref="MonthModel"/>; both from the year 1 on.
/// </summary>
internal static class CalendarTwins
{
    private const string Area = "Time";
    private const int MonthsInYear = 12;

    /// <summary>October 1961, the first month of the first fiscal year, in months since January of the year 0.</summary>
    private const int FirstMonth = (FiscalYearRules.FirstCommonYear - 1) * MonthsInYear + FiscalYearRules.FirstMonth - 1;

    public static void Register(LibraryTwins twins)
    {
        twins.AddOf(LibraryTwins.DateLibrary, "NodaTime.LocalDate", WellKnownMemberNames.InstanceConstructorName, Date);
        twins.AddOf(LibraryTwins.DateLibrary, "NodaTime.LocalDate", "Year", call => Outcome.Constant(DateOf(call.Receiver)?.Year));
        twins.AddOf(LibraryTwins.DateLibrary, "NodaTime.LocalDate", "Month", call => Outcome.Constant(DateOf(call.Receiver)?.Month));
        twins.AddOf(LibraryTwins.DateLibrary, "NodaTime.LocalDate", "Day", call => Outcome.Constant(DateOf(call.Receiver)?.Day));
        twins.AddOf(LibraryTwins.DateLibrary, "NodaTime.YearMonth", WellKnownMemberNames.InstanceConstructorName, Month);
        twins.AddOf(LibraryTwins.DateLibrary, "NodaTime.YearMonth", "Year", call => Outcome.Constant(call.Receiver.Facts<MonthModel>()?.Year));
        twins.AddOf(LibraryTwins.DateLibrary, "NodaTime.YearMonth", "Month", call => Outcome.Constant(call.Receiver.Facts<MonthModel>()?.Month));

        Register(twins, PeriodKind.FiscalYear, MonthsInYear);
        Register(twins, PeriodKind.FiscalHalf, MonthsInYear / FiscalDivision.Half.InYear);
        Register(twins, PeriodKind.FiscalQuarter, MonthsInYear / FiscalDivision.Quarter.InYear);
        Register(twins, PeriodKind.FiscalMonth, 1);
        twins.Add(Area, "FiscalMonth", "YearMonth", call => PeriodKind.FiscalMonth.PlaceOf(call.Receiver) is { } place ? Outcome.Facts(MonthAt(FirstMonth + place)) : Outcome.Unknown);

        twins.Add(Area, "BuddhistYear", "Containing", ContainingInBuddhistYear);
        twins.Add(Area, "BuddhistYear", "Start", call => Day(CommonYearOf(call), month: CommonYearOf(call) == BuddhistYearRules.FirstCommon ? BuddhistYearRules.FirstMonthOfFirst : 1, day: 1));
        twins.Add(Area, "BuddhistYear", "End", call => Day(CommonYearOf(call), month: 12, day: 31));
        twins.Add(Area, "BuddhistYear", "EndExclusive", call => Day(CommonYearOf(call) + 1, month: 1, day: 1));
    }

    /// <summary>The day that a value is; null where it is unknown, or has no date of the Common Era.</summary>
    public static DateTime? DateOf(Value value) =>
        value.AsDecimal() is >= DayNumber.First and <= DayNumber.Last and var day ? new DateTime(1, 1, 1).AddDays((double)day) : null;

    /// <summary>A day; unknown where there is none such, which NodaTime refuses in its own way.</summary>
    public static Outcome Day(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= MonthsInYear && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? Outcome.Constant((decimal)(new DateTime(year.Value, month.Value, day.Value) - new DateTime(1, 1, 1)).Days)
            : Outcome.Unknown;

    private static void Register(LibraryTwins twins, PeriodKind kind, int months)
    {
        twins.Add(Area, kind.Type, "Containing", call => Containing(kind, months, call));
        twins.Add(Area, kind.Type, "Start", call => StartOf(kind.PlaceOf(call.Receiver), months));
        twins.Add(Area, kind.Type, "EndExclusive", call => StartOf(kind.PlaceOf(call.Receiver) + 1, months));
        twins.Add(Area, kind.Type, "End", call => Outcome.Constant(StartOf(kind.PlaceOf(call.Receiver) + 1, months).Value.AsDecimal() - 1m));

        Outcome StartOf(int? place, int monthsInPeriod)
        {
            int? first = kind == PeriodKind.FiscalYear ? place - FiscalYearRules.FirstBuddhistYear : place;
            return first is { } known && MonthAt(FirstMonth + known * monthsInPeriod) is var month ? Day(month.Year, month.Month, 1) : Outcome.Unknown;
        }
    }

    private static Outcome Containing(PeriodKind kind, int months, Call call)
    {
        string parameter = ((IMethodSymbol)call.Member).Parameters[0].Name;
        MonthModel? month = DateOf(call[parameter]) is { } date ? new MonthModel(date.Year, date.Month) : call[parameter].Facts<MonthModel>();
        if (month is null)
            return Outcome.Unknown;
        int fiscalYear = month.Month >= FiscalYearRules.FirstMonth ? month.Year + 1 : month.Year;
        if (FiscalYearRules.CheckContained(fiscalYear, parameter) is { } violation)
            return Outcome.Facts(null, violation);
        return kind.At(kind.First + (month.Year * MonthsInYear + month.Month - 1 - FirstMonth) / months);
    }

    private static Outcome ContainingInBuddhistYear(Call call)
    {
        if (DateOf(call["date"]) is not { } date)
            return Outcome.Unknown;
        return BuddhistYearRules.CheckDay(date.Year, date.Month, DayNumber.Describe(call["date"].AsDecimal()!.Value), "date") is { } violation
            ? Outcome.Facts(null, violation)
            : Outcome.Constant(date.Year + FiscalYearRules.BuddhistMinusCommon);
    }

    // The constructors of other eras and calendars have more parameters.
    private static Outcome Date(Call call) =>
        call.Member is IMethodSymbol { Parameters.Length: 3 } ? Day(call["year"].AsInt32(), call["month"].AsInt32(), call["day"].AsInt32()) : Outcome.Unknown;

    private static Outcome Month(Call call) =>
        call.Member is IMethodSymbol { Parameters.Length: 2 }
        && call["year"].AsInt32() is >= 1 and <= 9999 and var year
        && call["month"].AsInt32() is >= 1 and <= MonthsInYear and var month
            ? Outcome.Facts(new MonthModel(year, month))
            : Outcome.Unknown;

    private static MonthModel MonthAt(int month) => new(month / MonthsInYear, month % MonthsInYear + 1);

    private static int? CommonYearOf(Call call) => call.Receiver.AsInt32() - FiscalYearRules.BuddhistMinusCommon;
}
