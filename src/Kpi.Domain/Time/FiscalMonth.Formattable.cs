#if NET
namespace Kpi.Domain.Time;

/// <content>The framework's contracts of text. Providers are not read: there is one canonical text, of no culture.</content>
public readonly partial record struct FiscalMonth : ISpanParsable<FiscalMonth>, ISpanFormattable
{
    static FiscalMonth IParsable<FiscalMonth>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<FiscalMonth>.TryParse(string? text, IFormatProvider? provider, out FiscalMonth month) => TryParse(text, out month);

    static FiscalMonth ISpanParsable<FiscalMonth>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => Parse(text);

    static bool ISpanParsable<FiscalMonth>.TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out FiscalMonth month) => TryParse(text, out month);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalFormat.Checked(format, ToString());

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CanonicalFormat.Check(format);
        var text = new TextComposer(destination);
        Compose(ref text);
        return text.TryFinish(out charsWritten);
    }
}
#endif
