using System.Runtime.CompilerServices;
using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// Dates as Thai documents write them, read strictly and written without any culture: <c>1 ตุลาคม 2567</c>,
/// <c>1 ตุลาคม พ.ศ. 2567</c>, <c>30 ก.ย. 2568</c>, <c>1 October 2024</c>, <c>1 Oct 2024</c>, in Arabic or Thai digits.
/// </summary>
/// <remarks>
/// Behind a Thai month the year is of the Buddhist Era, behind an English one of the Common Era, unless พ.ศ., ค.ศ., B.E.
/// or C.E. stands before it. Supported are 1 April 1940 (the first day of B.E. 2483) to 31 December 2100: before, a
/// Buddhist Era year was not a calendar year (Calendar Years Act B.E. 2483), and later, a year of the wrong era could not
/// be told. Every date that <see cref="Format(LocalDate, ThaiDateFormat)"/> writes is read back as itself.
/// </remarks>
public static partial class ThaiDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, which must be nothing but the date.</param>
    /// <param name="century">
    /// The century that years of two digits are counted from: 2500 reads <c>30 ก.ย. 68</c> as 2568, 2000 reads
    /// <c>30 Sep 25</c> as 2025. Without one, years must have four digits.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The century is none: 2400 to 2600 (B.E.), 1900 to 2100 (C.E.).</exception>
    /// <exception cref="KpiFormatException">
    /// KPI1003: the text is no date, and the message says what was expected where; or there is no such date.
    /// KPI1001, KPI1002: the year is of the other era, or not supported.
    /// </exception>
    public static LocalDate Parse(string text, int? century = null) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan(), century);

    /// <inheritdoc cref="Parse(string, int?)"/>
    public static LocalDate Parse(ReadOnlySpan<char> text, int? century = null)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, century, out LocalDate date) ? date : throw cursor.Exception();
    }

    /// <summary>Reads a date; false where the text is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The century is none: 2400 to 2600 (B.E.), 1900 to 2100 (C.E.).</exception>
    public static bool TryParse(string? text, out LocalDate date, int? century = null) => TryParse(text.AsSpan(), out date, century);

    /// <inheritdoc cref="TryParse(string, out LocalDate, int?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate date, int? century = null)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, century, out date);
    }

    /// <summary>Writes a date in full Thai: <c>1 ตุลาคม 2567</c>.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the date lies outside 1 April 1940 to 31 December 2100.</exception>
    public static string Format(LocalDate date) => Format(date, ThaiDateFormat.Thai);

    /// <summary>Writes a date.</summary>
    /// <exception cref="KpiRuleException">
    /// KPI1002: the date lies outside 1 April 1940 to 31 December 2100, or outside the century of two-digit years.
    /// </exception>
    public static string Format(LocalDate date, ThaiDateFormat format)
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll], format.Numerals);
        format.ComposeDate(ref text, Checked(date, format));
        return text.ToString();
    }

    /// <summary>Writes a date into a span; false, with nothing to be used, where it is too small.</summary>
    /// <inheritdoc cref="Format(LocalDate, ThaiDateFormat)" path="/exception"/>
    public static bool TryFormat(LocalDate date, Span<char> destination, out int charsWritten, ThaiDateFormat format)
    {
        var text = new TextComposer(destination, format.Numerals);
        format.ComposeDate(ref text, Checked(date, format));
        return text.TryFinish(out charsWritten);
    }

    /// <summary>
    /// A day as reports write it, in both languages; where Thai has no year of the Buddhist Era that is the Common Era year
    /// + 543, the year is ค.ศ.
    /// </summary>
    internal static BilingualText Describe(LocalDate date)
    {
        var thai = new TextComposer(stackalloc char[TextComposer.EnoughForAll]);
        ThaiDateFormat format = date.Year > BuddhistYearRules.FirstCommon ? ThaiDateFormat.Thai : ThaiDateFormat.Thai.WithCommonEra();
        format.ComposeDate(ref thai, date);
        var english = new TextComposer(stackalloc char[TextComposer.EnoughForAll]);
        ThaiDateFormat.English.ComposeDate(ref english, date);
        return new BilingualText(thai.ToString(), english.ToString());
    }

    internal static void CheckCentury(int century)
    {
        if (!DateGrammar.IsCentury(century))
            throw new ArgumentOutOfRangeException(nameof(century), century, "A century is a number of hundreds: 2400 to 2600 (B.E.), 1900 to 2100 (C.E.).");
    }

    // Never inlined, so that what it calls is: within its callers the compiler's budget for inlining runs out on the way.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryRead(ref TextCursor cursor, int? century, out LocalDate date)
    {
        if (century is { } given)
            CheckCentury(given);
        bool isRead = DateGrammar.TryReadDate(ref cursor, century, out int year, out int month, out int day);
        date = isRead ? new LocalDate(year, month, day) : default;
        return isRead;
    }

    private static LocalDate Checked(LocalDate date, ThaiDateFormat format)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        Check(day, format, nameof(date));
        return day;
    }

    private static void Check(LocalDate day, ThaiDateFormat format, string parameterName)
    {
        Violation? violation = BuddhistYearRules.IsSupported(day.Year, day.Month)
            ? format.CheckYear(day.Year, parameterName)
            : BuddhistYearRules.CheckDay(day.Year, day.Month, FiscalCalendar.Text(day), parameterName);
        if (violation is not null)
            throw new KpiRuleException([violation]);
    }
}
