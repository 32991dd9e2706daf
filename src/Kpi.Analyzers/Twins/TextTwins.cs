using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of every <c>Parse</c>: they read constant text by the very grammar that the library reads it by.</summary>
internal static class TextTwins
{
    private const string Time = "Time";
    private const string Quantities = "Quantities";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Time, "FiscalYear", "Parse", call => Read(call, (ref TextCursor text) => YearGrammar.TryReadFiscalYear(ref text, out int year) ? Outcome.Constant(year) : null));
        twins.Add(Time, "BuddhistYear", "Parse", call => Read(call, (ref TextCursor text) => YearGrammar.TryReadBuddhistYear(ref text, out int year) ? Outcome.Constant(year) : null));
        twins.Add(Time, "FiscalHalf", "Parse", call => Read(call, (ref TextCursor text) => YearGrammar.TryReadHalf(ref text, out int year, out int number) ? Period(year, number) : null));
        twins.Add(Time, "FiscalQuarter", "Parse", call => Read(call, (ref TextCursor text) => YearGrammar.TryReadQuarter(ref text, out int year, out int number) ? Period(year, number) : null));
        twins.Add(Time, "FiscalMonth", "Parse", call => Read(call, (ref TextCursor text) => YearGrammar.TryReadMonth(ref text, out int year, out int number) ? Period(year, number) : null));
        twins.Add(Time, "ThaiDate", "Parse", Date);
        twins.Add(Time, "ThaiDate", "ParseMonth", Month);

        twins.Add(Quantities, "Baht", "Parse", Baht);
        twins.Add(Quantities, "Percentage", "Parse", call => Read(call, (ref TextCursor text) => AmountGrammar.TryReadPercentage(ref text, out decimal number) ? Outcome.Constant(number) : null));
        twins.Add(Quantities, "Weight", "Parse", call => Read(call, (ref TextCursor text) => AmountGrammar.TryReadWeight(ref text, out decimal number) ? Outcome.Constant(number) : null));
        twins.Add(Quantities, "Score", "Parse", call => Read(call, (ref TextCursor text) => NumberGrammar.TryRead(ref text, out decimal number) ? Outcome.Constant(number) : null));
        twins.Add(Quantities, "DecimalInterval", "Parse", call => Read(call, (ref TextCursor text) => Interval(ref text)));
    }

    private static Outcome Date(Call call) =>
        IsCenturyKnown(call, out int? century)
            ? Read(call, (ref TextCursor text) => DateGrammar.TryReadDate(ref text, century, out int year, out int month, out int day) ? CalendarTwins.Day(year, month, day) : null)
            : Outcome.Unknown;

    private static Outcome Month(Call call) =>
        IsCenturyKnown(call, out int? century)
            ? Read(call, (ref TextCursor text) => DateGrammar.TryReadMonth(ref text, century, out int year, out int month) ? Outcome.Facts(new MonthModel(year, month)) : null)
            : Outcome.Unknown;

    private static Outcome Baht(Call call)
    {
        bool isUnitWritten = !call.Has("unit");
        int? unit = isUnitWritten ? null : call["unit"].AsInt32();

        // What is no unit is refused, but by no rule.
        return isUnitWritten || (unit is { } known && MoneyUnits.IsUnit(known))
            ? Read(call, (ref TextCursor text) => AmountGrammar.TryReadBaht(ref text, unit, out decimal baht) ? Outcome.Constant(baht) : null)
            : Outcome.Unknown;
    }

    private static Outcome? Interval(ref TextCursor text) =>
        !IntervalGrammar.TryRead(ref text, out decimal lower, out decimal upper, out bool includesLower, out bool includesUpper) ? null
        : includesLower && includesUpper ? Outcome.Facts(new IntervalModel(lower, upper))
        : Outcome.Unknown;

    private static Outcome Period(int year, int number) => Outcome.Facts(new PeriodModel(year, number));

    // What is no century is refused, but by no rule.
    private static bool IsCenturyKnown(Call call, out int? century)
    {
        century = call["century"].AsInt32();
        return century is { } known ? DateGrammar.IsCentury(known) : call["century"].IsNull || call.IsOmitted("century");
    }

    private static Outcome Read(Call call, Reader read)
    {
        if (call[TextCursor.ParameterName].AsString() is not { } text)
            return Outcome.Unknown;
        var cursor = new TextCursor(text.AsSpan());
        return read(ref cursor) ?? Outcome.Facts(null, cursor.Violation);
    }

    /// <summary>Reads a text; null where it cannot be read, and the cursor says why.</summary>
    private delegate Outcome? Reader(ref TextCursor text);
}
