using System.ComponentModel;

namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct Weight
{
    /// <summary>Reads a number above 0 and at most 100: <c>7.5</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">KPI1003: the text is no number; the message says what was expected where. KPI3003: the number is no weight.</exception>
    public static Weight Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Weight Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out Weight weight) ? weight : throw cursor.Exception();
    }

    /// <summary>Reads a weight; false where the text is none.</summary>
    public static bool TryParse(string? text, out Weight weight) => TryParse(text.AsSpan(), out weight);

    /// <inheritdoc cref="TryParse(string, out Weight)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Weight weight)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out weight);
    }

    /// <summary>The number, invariant: <c>15</c>.</summary>
    public override string ToString() => CanonicalNumber.Of(Value);

    private static bool TryRead(ref TextCursor cursor, out Weight weight)
    {
        bool isRead = AmountGrammar.TryReadWeight(ref cursor, out decimal number);
        weight = isRead ? new Weight(number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<Weight>(Parse);
}
