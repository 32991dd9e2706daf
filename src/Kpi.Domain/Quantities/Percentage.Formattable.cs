#if NET
namespace Kpi.Domain.Quantities;

/// <content>The framework's contracts of text. Providers are not read: there is one canonical text, of no culture.</content>
public readonly partial record struct Percentage : ISpanParsable<Percentage>, ISpanFormattable
{
    static Percentage IParsable<Percentage>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<Percentage>.TryParse(string? text, IFormatProvider? provider, out Percentage percentage) => TryParse(text, out percentage);

    static Percentage ISpanParsable<Percentage>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => Parse(text);

    static bool ISpanParsable<Percentage>.TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Percentage percentage) =>
        TryParse(text, out percentage);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalFormat.Checked(format, ToString());

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalFormat.TryWrite(ToString(), destination, out charsWritten, format);
}
#endif
