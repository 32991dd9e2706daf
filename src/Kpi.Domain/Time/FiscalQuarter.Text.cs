using System.ComponentModel;

namespace Kpi.Domain.Time;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct FiscalQuarter
{
    /// <summary>Reads <c>Q1/2568</c>, <c>ไตรมาสที่ 1/2568</c> or <c>ไตรมาส 1/2568</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">
    /// KPI1003: the text is no quarter; the message says what was expected where. KPI1001, KPI1002: the year is of the other era, or the year or number not supported.
    /// </exception>
    public static FiscalQuarter Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static FiscalQuarter Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out FiscalQuarter quarter) ? quarter : throw cursor.Exception();
    }

    /// <summary>Reads a quarter; false where the text is none.</summary>
    public static bool TryParse(string? text, out FiscalQuarter quarter) => TryParse(text.AsSpan(), out quarter);

    /// <inheritdoc cref="TryParse(string, out FiscalQuarter)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalQuarter quarter)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out quarter);
    }

    /// <summary>The canonical text, invariant: <c>Q1/2568</c>.</summary>
    public override string ToString()
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll]);
        Compose(ref text, Language.English, TextLength.Full);
        return text.ToString();
    }

    /// <summary>
    /// As documents print it: <c>ไตรมาสที่ 1/2568</c>, abbreviated <c>ไตรมาส 1/2568</c>; in English <c>Q1/2568</c>.
    /// </summary>
    public string ToString(Language language, TextLength length = TextLength.Full, Numerals numerals = Numerals.Arabic)
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll], numerals);
        Compose(ref text, language, length);
        return text.ToString();
    }

    private void Compose(ref TextComposer text, Language language, TextLength length)
    {
        if (language == Language.Thai)
        {
            text.Append(length == TextLength.Full ? YearGrammar.QuarterWordFull : YearGrammar.QuarterWord);
            text.Append(' ');
        }
        else
        {
            text.Append(FiscalDivision.Quarter.Letter);
        }

        text.Append(Number);
        text.Append('/');
        text.Append(Year.BuddhistEra);
    }

    private static bool TryRead(ref TextCursor cursor, out FiscalQuarter quarter)
    {
        bool isRead = YearGrammar.TryReadQuarter(ref cursor, out int year, out int number);
        quarter = isRead ? Of(FiscalYear.FromBuddhistEra(year), number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<FiscalQuarter>(Parse);
}
