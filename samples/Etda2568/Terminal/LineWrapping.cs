using System.Globalization;
using System.Text.RegularExpressions;

namespace Etda.Terminal;

/// <summary>
/// Breaks a text into lines of a terminal: at spaces, and before words that begin a phrase in Thai, which writes no
/// spaces between words. Only a phrase longer than a line is broken elsewhere, between characters that may stand apart.
/// </summary>
internal static partial class LineWrapping
{
    private const string StandBeforeTheirConsonant = "เแโใไ";
    private const string StandAfterTheirConsonant = "ะาๅๆฯ";

    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string phrase in BeforeEachPhrase().Split(text).SelectMany(phrase => PartsOf(phrase, width)))
        {
            if (line.Length > 0 && DisplayWidth.Of(line + phrase.TrimEnd()) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += phrase;
        }

        lines.Add(line.TrimEnd());
        return lines;
    }

    // The กับ of กำกับ, to oversee, begins no phrase.
    [GeneratedRegex("(?<=.)(?=ของ|ที่|และ|เพื่อ|ให้|ใน|(?<!กำ)กับ|บริการ)|(?<= )", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeEachPhrase();

    private static List<string> PartsOf(string phrase, int width) =>
        DisplayWidth.Of(phrase.TrimEnd()) <= width ? [phrase] : Characters(phrase);

    private static List<string> Characters(string phrase)
    {
        var characters = new List<string>();
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(phrase);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            bool belongsToLast = characters.Count > 0
                && (StandAfterTheirConsonant.Contains(element[0], StringComparison.Ordinal)
                    || StandBeforeTheirConsonant.Contains(characters[^1][^1], StringComparison.Ordinal));
            if (belongsToLast)
                characters[^1] += element;
            else
                characters.Add(element);
        }

        return characters;
    }
}
