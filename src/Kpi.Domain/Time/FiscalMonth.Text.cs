using System.ComponentModel;

namespace Kpi.Domain.Time;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct FiscalMonth
{
    /// <summary>
    /// Reads the number in the fiscal year, <c>M1/2568</c>, or the calendar month: <c>ตุลาคม 2567</c>, <c>ต.ค. 2567</c>,
    /// <c>October 2024</c>, <c>Oct 2024</c>; Arabic or Thai digits. Years of two digits: <see cref="ThaiDate.ParseMonth(string, int?)"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">
    /// KPI1003: the text is no month; the message says what was expected where. KPI1001, KPI1002: the year is of the other era, or the year or number not supported.
    /// </exception>
    public static FiscalMonth Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static FiscalMonth Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out FiscalMonth month) ? month : throw cursor.Exception();
    }

    /// <summary>Reads a month; false where the text is none.</summary>
    public static bool TryParse(string? text, out FiscalMonth month) => TryParse(text.AsSpan(), out month);

    /// <inheritdoc cref="TryParse(string, out FiscalMonth)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalMonth month)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out month);
    }

    /// <summary>The canonical text, invariant: <c>M1/2568</c>.</summary>
    public override string ToString()
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll]);
        Compose(ref text);
        return text.ToString();
    }

    /// <summary>
    /// The calendar month, as documents print it: <c>ตุลาคม 2567</c>, abbreviated <c>ต.ค. 2567</c>; in English
    /// <c>October 2024</c>, <c>Oct 2024</c>.
    /// </summary>
    public string ToString(Language language, TextLength length = TextLength.Full, Numerals numerals = Numerals.Arabic)
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll], numerals);
        ThaiDateFormat.Of(language, length).ComposeMonth(ref text, YearMonth.Year, YearMonth.Month);
        return text.ToString();
    }

    private void Compose(ref TextComposer text)
    {
        text.Append(FiscalDivision.Month.Letter);
        text.Append(Number);
        text.Append('/');
        text.Append(Year.BuddhistEra);
    }

    private static bool TryRead(ref TextCursor cursor, out FiscalMonth month)
    {
        bool isRead = YearGrammar.TryReadMonth(ref cursor, out int year, out int number);
        month = isRead ? Of(FiscalYear.FromBuddhistEra(year), number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<FiscalMonth>(Parse);
}
