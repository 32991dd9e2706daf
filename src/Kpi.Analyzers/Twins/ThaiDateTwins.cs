using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of writing dates, whose years may be out of range, and of the formats they are written in.</summary>
internal static class ThaiDateTwins
{
    private const string Area = "Time";
    private const string Format = "ThaiDateFormat";

    private static readonly FormatModel Thai = new(IsBuddhist: true, Century: null);
    private static readonly FormatModel English = new(IsBuddhist: false, Century: null);

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, Format, "Thai", _ => Outcome.Facts(Thai));
        twins.Add(Area, Format, "ThaiAbbreviated", _ => Outcome.Facts(Thai));
        twins.Add(Area, Format, "English", _ => Outcome.Facts(English));
        twins.Add(Area, Format, "EnglishAbbreviated", _ => Outcome.Facts(English));
        twins.Add(Area, Format, "WithBuddhistEra", call => InEra(call, isBuddhist: true));
        twins.Add(Area, Format, "WithCommonEra", call => InEra(call, isBuddhist: false));
        twins.Add(Area, Format, "WithThaiNumerals", call => Outcome.Passing(call.Receiver));
        twins.Add(Area, Format, "WithTwoDigitYears", WithTwoDigitYears);
        twins.Add(Area, "ThaiDate", "Format", call => Check(call, "date"));
        twins.Add(Area, "ThaiDate", "TryFormat", call => Check(call, "date"));
        twins.Add(Area, "ThaiDate", "FormatMonth", call => Check(call, "month"));
        twins.Add(Area, "ThaiDate", "TryFormatMonth", call => Check(call, "month"));
    }

    // A century of the other era is refused, but by no rule.
    private static Outcome InEra(Call call, bool isBuddhist) =>
        call.Receiver.Facts<FormatModel>() is { } format && (format.Century is null || format.IsBuddhist == isBuddhist)
            ? Outcome.Facts(format with { IsBuddhist = isBuddhist })
            : Outcome.Unknown;

    private static Outcome WithTwoDigitYears(Call call) =>
        call.Receiver.Facts<FormatModel>() is { } format
        && call["century"].AsInt32() is { } century
        && DateGrammar.IsCentury(century)
        && DateGrammar.IsBuddhistCentury(century) == format.IsBuddhist
            ? Outcome.Facts(format with { Century = century })
            : Outcome.Unknown;

    private static Outcome Check(Call call, string parameter)
    {
        MonthModel? month = CalendarTwins.DateOf(call[parameter]) is { } date ? new MonthModel(date.Year, date.Month) : call[parameter].Facts<MonthModel>();
        if (month is null)
            return Outcome.Unknown;
        string day = DayNumber.Describe(call[parameter].AsDecimal() ?? CalendarTwins.Day(month.Year, month.Month, 1).Value.AsDecimal()!.Value);
        Violation? violation = BuddhistYearRules.CheckDay(month.Year, month.Month, day, parameter)
            ?? (call["format"].Facts<FormatModel>() is { Century: { } century } format
                ? BuddhistYearRules.CheckTwoDigits(format.IsBuddhist ? month.Year + FiscalYearRules.BuddhistMinusCommon : month.Year, century, format.IsBuddhist, parameter)
                : null);
        return Outcome.Facts(null, violation);
    }

    private sealed record FormatModel(bool IsBuddhist, int? Century);
}
