#if NET
namespace Kpi.Domain.Time;

/// <content>The framework's contracts of text. Providers are not read: there is one canonical text, of no culture.</content>
public readonly partial record struct FiscalYear : ISpanParsable<FiscalYear>, ISpanFormattable
{
    static FiscalYear IParsable<FiscalYear>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<FiscalYear>.TryParse(string? text, IFormatProvider? provider, out FiscalYear year) => TryParse(text, out year);

    static FiscalYear ISpanParsable<FiscalYear>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => Parse(text);

    static bool ISpanParsable<FiscalYear>.TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out FiscalYear year) => TryParse(text, out year);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => CanonicalFormat.Checked(format, ToString());

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CanonicalFormat.Check(format);
        var text = new TextComposer(destination);
        Compose(ref text, Language.English, TextLength.Full);
        return text.TryFinish(out charsWritten);
    }
}
#endif
