#if NET
namespace Kpi.Domain.Quantities;

/// <content>The framework's contracts of text. Providers are not read: there is one canonical text, of no culture.</content>
public readonly partial record struct Weight : ISpanParsable<Weight>, ISpanFormattable
{
    static Weight IParsable<Weight>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<Weight>.TryParse(string? text, IFormatProvider? provider, out Weight weight) => TryParse(text, out weight);

    static Weight ISpanParsable<Weight>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => Parse(text);

    static bool ISpanParsable<Weight>.TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Weight weight) =>
        TryParse(text, out weight);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalFormat.Checked(format, ToString());

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalFormat.TryWrite(ToString(), destination, out charsWritten, format);
}
#endif
