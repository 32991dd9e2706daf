using System.ComponentModel;

namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct Score
{
    /// <summary>Reads a number: <c>94.13</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">KPI1003: the text is no number; the message says what was expected where.</exception>
    public static Score Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Score Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out Score score) ? score : throw cursor.Exception();
    }

    /// <summary>Reads a score; false where the text is none.</summary>
    public static bool TryParse(string? text, out Score score) => TryParse(text.AsSpan(), out score);

    /// <inheritdoc cref="TryParse(string, out Score)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Score score)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out score);
    }

    /// <summary>The number, invariant: <c>94.13</c>.</summary>
    public override string ToString() => CanonicalNumber.Of(Value);

    private static bool TryRead(ref TextCursor cursor, out Score score)
    {
        bool isRead = NumberGrammar.TryRead(ref cursor, out decimal number);
        score = isRead ? new Score(number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<Score>(Parse);
}
