#if NET
namespace Kpi.Domain.Quantities;

/// <content>The framework's contracts of text. Providers are not read: there is one canonical text, of no culture.</content>
public readonly partial record struct DecimalInterval : ISpanParsable<DecimalInterval>, ISpanFormattable
{
    static DecimalInterval IParsable<DecimalInterval>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<DecimalInterval>.TryParse(string? text, IFormatProvider? provider, out DecimalInterval interval) => TryParse(text, out interval);

    static DecimalInterval ISpanParsable<DecimalInterval>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => Parse(text);

    static bool ISpanParsable<DecimalInterval>.TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out DecimalInterval interval) =>
        TryParse(text, out interval);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalFormat.Checked(format, ToString());

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalFormat.TryWrite(ToString(), destination, out charsWritten, format);
}
#endif
