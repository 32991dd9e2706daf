using System.ComponentModel;

namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct DecimalInterval
{
    /// <summary>Reads what <see cref="ToString()"/> writes: <c>[91.15, 93.15]</c>, <c>(0, 0.01)</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">KPI1003: the text is no interval; the message says what was expected where.</exception>
    public static DecimalInterval Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static DecimalInterval Parse(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out DecimalInterval interval) ? interval : throw cursor.Exception();
    }

    /// <summary>Reads an interval; false where the text is none.</summary>
    public static bool TryParse(string? text, out DecimalInterval interval) => TryParse(text.AsSpan(), out interval);

    /// <inheritdoc cref="TryParse(string, out DecimalInterval)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DecimalInterval interval)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, out interval);
    }

    /// <summary>The bounds, in a square bracket where they belong and in a round one where not, invariant: <c>[91.15, 93.15)</c>.</summary>
    public override string ToString() =>
        $"{(IncludesLower ? '[' : '(')}{CanonicalNumber.Of(Lower)}, {CanonicalNumber.Of(Upper)}{(IncludesUpper ? ']' : ')')}";

    private static bool TryRead(ref TextCursor cursor, out DecimalInterval interval)
    {
        bool isRead = IntervalGrammar.TryRead(ref cursor, out decimal lower, out decimal upper, out bool includesLower, out bool includesUpper);
        interval = isRead ? new DecimalInterval(lower, upper, includesLower, includesUpper) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<DecimalInterval>(Parse);
}
