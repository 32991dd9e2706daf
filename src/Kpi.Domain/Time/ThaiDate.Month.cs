using NodaTime;

namespace Kpi.Domain.Time;

/// <content>Months of calendar years: <c>ตุลาคม 2567</c>, <c>ต.ค. 67</c>.</content>
public static partial class ThaiDate
{
    /// <summary>Reads a month of a calendar year: <c>ตุลาคม 2567</c>, <c>ต.ค. 67</c>, <c>October 2024</c>.</summary>
    /// <inheritdoc cref="Parse(string, int?)" path="/param"/>
    /// <inheritdoc cref="Parse(string, int?)" path="/exception"/>
    public static YearMonth ParseMonth(string text, int? century = null) => ParseMonth((text ?? throw new ArgumentNullException(nameof(text))).AsSpan(), century);

    /// <inheritdoc cref="ParseMonth(string, int?)"/>
    public static YearMonth ParseMonth(ReadOnlySpan<char> text, int? century = null)
    {
        var cursor = new TextCursor(text);
        return TryReadMonth(ref cursor, century, out YearMonth month) ? month : throw cursor.Exception();
    }

    /// <summary>Reads a month of a calendar year; false where the text is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The century is none: 2400 to 2600 (B.E.), 1900 to 2100 (C.E.).</exception>
    public static bool TryParseMonth(string? text, out YearMonth month, int? century = null) => TryParseMonth(text.AsSpan(), out month, century);

    /// <inheritdoc cref="TryParseMonth(string, out YearMonth, int?)"/>
    public static bool TryParseMonth(ReadOnlySpan<char> text, out YearMonth month, int? century = null)
    {
        var cursor = new TextCursor(text);
        return TryReadMonth(ref cursor, century, out month);
    }

    /// <summary>Writes a month of a calendar year in full Thai: <c>ตุลาคม 2567</c>.</summary>
    /// <exception cref="ArgumentException">The month is of another calendar than ISO.</exception>
    /// <exception cref="KpiRuleException">KPI1002: the month lies outside April 1940 to December 2100.</exception>
    public static string FormatMonth(YearMonth month) => FormatMonth(month, ThaiDateFormat.Thai);

    /// <summary>Writes a month of a calendar year.</summary>
    /// <exception cref="ArgumentException">The month is of another calendar than ISO.</exception>
    /// <exception cref="KpiRuleException">
    /// KPI1002: the month lies outside April 1940 to December 2100, or outside the century of two-digit years.
    /// </exception>
    public static string FormatMonth(YearMonth month, ThaiDateFormat format)
    {
        Check(month, format);
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll], format.Numerals);
        format.ComposeMonth(ref text, month.Year, month.Month);
        return text.ToString();
    }

    /// <summary>Writes a month of a calendar year into a span; false, with nothing to be used, where it is too small.</summary>
    /// <inheritdoc cref="FormatMonth(YearMonth, ThaiDateFormat)" path="/exception"/>
    public static bool TryFormatMonth(YearMonth month, Span<char> destination, out int charsWritten, ThaiDateFormat format)
    {
        Check(month, format);
        var text = new TextComposer(destination, format.Numerals);
        format.ComposeMonth(ref text, month.Year, month.Month);
        return text.TryFinish(out charsWritten);
    }

    private static bool TryReadMonth(ref TextCursor cursor, int? century, out YearMonth month)
    {
        if (century is { } given)
            CheckCentury(given);
        bool isRead = DateGrammar.TryReadMonth(ref cursor, century, out int year, out int number);
        month = isRead ? new YearMonth(year, number) : default;
        return isRead;
    }

    private static void Check(YearMonth month, ThaiDateFormat format)
    {
        FiscalCalendar.CheckIso(month);
        Check(month.OnDayOfMonth(1), format, nameof(month));
    }
}
