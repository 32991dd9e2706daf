using System.ComponentModel;

namespace Kpi.Domain.Time;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct FiscalYear
{
    /// <summary>Reads <c>FY2568</c>, <c>ปีงบประมาณ พ.ศ. 2568</c>, <c>ปีงบประมาณ 2568</c> or <c>ปีงบประมาณ ค.ศ. 2025</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">
    /// KPI1003: the text is no fiscal year; the message says what was expected where. KPI1001, KPI1002: the year is of the other era, or not supported.
    /// </exception>
    public static FiscalYear Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static FiscalYear Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out FiscalYear year) ? year : throw cursor.Exception();
    }

    /// <summary>Reads a fiscal year; false where the text is none.</summary>
    public static bool TryParse(string? text, out FiscalYear year) => TryParse(text.AsSpan(), out year);

    /// <inheritdoc cref="TryParse(string, out FiscalYear)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalYear year)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out year);
    }

    /// <summary>The canonical text, invariant: <c>FY2568</c>.</summary>
    public override string ToString()
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll]);
        Compose(ref text, Language.English, TextLength.Full);
        return text.ToString();
    }

    /// <summary>
    /// As documents print it: <c>ปีงบประมาณ พ.ศ. 2568</c>, abbreviated <c>ปีงบประมาณ 2568</c>; in English <c>FY2568</c>.
    /// </summary>
    public string ToString(Language language, TextLength length = TextLength.Full, Numerals numerals = Numerals.Arabic)
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll], numerals);
        Compose(ref text, language, length);
        return text.ToString();
    }

    internal void Compose(ref TextComposer text, Language language, TextLength length)
    {
        if (language == Language.Thai)
        {
            text.Append(YearGrammar.FiscalYearWord);
            text.Append(' ');
            if (length == TextLength.Full)
            {
                text.Append(YearGrammar.BuddhistEraMark);
                text.Append(' ');
            }
        }
        else
        {
            text.Append(YearGrammar.FiscalYearLetters);
        }

        text.Append(BuddhistEra);
    }

    private static bool TryRead(ref TextCursor cursor, out FiscalYear year)
    {
        bool isRead = YearGrammar.TryReadFiscalYear(ref cursor, out int number);
        year = isRead ? FromBuddhistEra(number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<FiscalYear>(Parse);
}
