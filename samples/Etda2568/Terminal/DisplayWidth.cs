using System.Globalization;
using System.Text;

namespace Etda.Terminal;

/// <summary>
/// How many columns of a terminal a text takes. Thai vowels and tone marks above and below a consonant take none, and
/// SARA AM (ำ) takes one. Scripts whose characters take two columns are not provided for: the report has none.
/// </summary>
internal static class DisplayWidth
{
    public static int Of(string text) => text.EnumerateRunes().Count(TakesAColumn);

    public static string PadRight(string text, int width) => text + Spaces(text, width);

    public static string PadLeft(string text, int width) => Spaces(text, width) + text;

    private static string Spaces(string text, int width) => new(' ', Math.Max(0, width - Of(text)));

    private static bool TakesAColumn(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
}
