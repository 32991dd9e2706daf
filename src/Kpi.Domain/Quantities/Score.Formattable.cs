#if NET
namespace Kpi.Domain.Quantities;

/// <content>The framework's contracts of text. Providers are not read: there is one canonical text, of no culture.</content>
public readonly partial record struct Score : ISpanParsable<Score>, ISpanFormattable
{
    static Score IParsable<Score>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<Score>.TryParse(string? text, IFormatProvider? provider, out Score score) => TryParse(text, out score);

    static Score ISpanParsable<Score>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => Parse(text);

    static bool ISpanParsable<Score>.TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Score score) =>
        TryParse(text, out score);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalFormat.Checked(format, ToString());

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalFormat.TryWrite(ToString(), destination, out charsWritten, format);
}
#endif
