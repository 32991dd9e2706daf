using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Etda.Html;

/// <summary>
/// A piece of HTML. It is written as an interpolated string, in which every text is encoded and only markup stands as it is:
/// <c>Markup cell = $"&lt;td&gt;{title}&lt;/td&gt;"</c>.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Markup
{
    // Thai stays readable in the source of the page.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _code;

    public Markup(int literalLength, int formattedCount) => _code = new StringBuilder(literalLength + 32 * formattedCount);

    public static Markup Nothing { get; } = $"";

    public bool IsEmpty => _code.Length == 0;

    public static Markup Join(string separator, IEnumerable<Markup> parts)
    {
        var joined = new Markup(0, 0);
        foreach (Markup part in parts)
        {
            if (joined._code.Length > 0)
                joined.AppendFormatted(separator);
            joined.AppendFormatted(part);
        }

        return joined;
    }

    public void AppendLiteral(string code) => _code.Append(code);

    public void AppendFormatted(string text) => _code.Append(Encoder.Encode(text));

    public void AppendFormatted(int number) => _code.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(decimal number) => _code.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup part) => _code.Append(part._code);

    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (Markup part in parts)
            AppendFormatted(part);
    }

    public override string ToString() => _code.ToString();
}
