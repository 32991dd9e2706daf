using System.ComponentModel;

namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct Percentage
{
    /// <summary>Reads a number and its sign or word: <c>77.53%</c>, <c>77.53 %</c>, <c>ร้อยละ 77.53</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">KPI1003: the text is no percentage; the message says what was expected where.</exception>
    public static Percentage Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Percentage Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out Percentage percentage) ? percentage : throw cursor.Exception();
    }

    /// <summary>Reads a percentage; false where the text is none.</summary>
    public static bool TryParse(string? text, out Percentage percentage) => TryParse(text.AsSpan(), out percentage);

    /// <inheritdoc cref="TryParse(string, out Percentage)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Percentage percentage)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out percentage);
    }

    /// <summary>The number and the sign, invariant: <c>77.53%</c>.</summary>
    public override string ToString() => $"{CanonicalNumber.Of(Value)}%";

    /// <summary>As reports print it: <c>ร้อยละ 77.53</c>, <c>77.53%</c>.</summary>
    public string ToString(Language language) => language == Language.Thai ? $"{AmountGrammar.PercentWord} {CanonicalNumber.Of(Value)}" : ToString();

    private static bool TryRead(ref TextCursor cursor, out Percentage percentage)
    {
        bool isRead = AmountGrammar.TryReadPercentage(ref cursor, out decimal number);
        percentage = isRead ? new Percentage(number) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<Percentage>(Parse);
}
