using System.ComponentModel;

namespace Kpi.Domain.Time;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct BuddhistYear
{
    /// <summary>Reads <c>BE2568</c>, <c>พ.ศ. 2568</c> or <c>B.E. 2568</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">
    /// KPI1003: the text is no such year; the message says what was expected where. KPI1001, KPI1002: the year is of the other era, or not supported.
    /// </exception>
    public static BuddhistYear Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static BuddhistYear Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out BuddhistYear year) ? year : throw cursor.Exception();
    }

    /// <summary>Reads a calendar year; false where the text is none.</summary>
    public static bool TryParse(string? text, out BuddhistYear year) => TryParse(text.AsSpan(), out year);

    /// <inheritdoc cref="TryParse(string, out BuddhistYear)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out BuddhistYear year)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out year);
    }

    /// <summary>The canonical text, invariant: <c>BE2568</c>.</summary>
    public override string ToString()
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll]);
        Compose(ref text);
        return text.ToString();
    }

    /// <summary>As documents print it: <c>พ.ศ. 2568</c>, in English <c>B.E. 2568</c>.</summary>
    public string ToString(Language language, Numerals numerals = Numerals.Arabic)
    {
        var text = new TextComposer(stackalloc char[TextComposer.EnoughForAll], numerals);
        text.Append(language == Language.Thai ? YearGrammar.BuddhistEraMark : YearGrammar.EnglishBuddhistEraMark);
        text.Append(' ');
        text.Append(BuddhistEra);
        return text.ToString();
    }

    private void Compose(ref TextComposer text)
    {
        text.Append(YearGrammar.BuddhistYearLetters);
        text.Append(BuddhistEra);
    }

    private static bool TryRead(ref TextCursor cursor, out BuddhistYear year)
    {
        bool isRead = YearGrammar.TryReadBuddhistYear(ref cursor, out int number);
        year = isRead ? new BuddhistYear(number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<BuddhistYear>(Parse);
}
