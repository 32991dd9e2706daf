using System.ComponentModel;

namespace Kpi.Domain.Time;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct FiscalHalf
{
    /// <summary>Reads <c>H1/2568</c>, <c>ครึ่งปีแรก ปีงบประมาณ พ.ศ. 2568</c> or <c>ครึ่งปีหลัง ปีงบประมาณ 2568</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">
    /// KPI1003: the text is no half; the message says what was expected where. KPI1001, KPI1002: the year is of the other era, or the year or number not supported.
    /// </exception>
    public static FiscalHalf Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static FiscalHalf Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out FiscalHalf half) ? half : throw cursor.Exception();
    }

    /// <summary>Reads a half; false where the text is none.</summary>
    public static bool TryParse(string? text, out FiscalHalf half) => TryParse(text.AsSpan(), out half);

    /// <inheritdoc cref="TryParse(string, out FiscalHalf)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalHalf half)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out half);
    }

    /// <summary>The canonical text, invariant: <c>H1/2568</c>.</summary>
    public override string ToString()
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll]);
        Compose(ref text, Language.English, TextLength.Full);
        return text.ToString();
    }

    /// <summary>
    /// As documents print it: <c>ครึ่งปีแรก ปีงบประมาณ พ.ศ. 2568</c>, abbreviated <c>ครึ่งปีแรก ปีงบประมาณ 2568</c>; in English <c>H1/2568</c>.
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
            text.Append(Number == 1 ? YearGrammar.FirstHalfWord : YearGrammar.SecondHalfWord);
            text.Append(' ');
            Year.Compose(ref text, language, length);
            return;
        }

        text.Append(FiscalDivision.Half.Letter);
        text.Append(Number);
        text.Append('/');
        text.Append(Year.BuddhistEra);
    }

    private static bool TryRead(ref TextCursor cursor, out FiscalHalf half)
    {
        bool isRead = YearGrammar.TryReadHalf(ref cursor, out int year, out int number);
        half = isRead ? Of(FiscalYear.FromBuddhistEra(year), number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<FiscalHalf>(Parse);
}
