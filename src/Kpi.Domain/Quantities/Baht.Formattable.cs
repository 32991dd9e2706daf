#if NET
namespace Kpi.Domain.Quantities;

/// <content>The framework's contracts of text. Providers are not read: there is one canonical text, of no culture.</content>
public readonly partial record struct Baht : ISpanParsable<Baht>, ISpanFormattable
{
    static Baht IParsable<Baht>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<Baht>.TryParse(string? text, IFormatProvider? provider, out Baht amount) => TryParse(text, out amount);

    static Baht ISpanParsable<Baht>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => Parse(text);

    static bool ISpanParsable<Baht>.TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Baht amount) =>
        TryParse(text, out amount);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalFormat.Checked(format, ToString());

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CanonicalFormat.TryWrite(ToString(), destination, out charsWritten, format);
}
#endif
