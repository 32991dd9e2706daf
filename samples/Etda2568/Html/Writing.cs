using System.Text.RegularExpressions;
using NodaTime;

namespace Etda.Html;

/// <summary>
/// Writes in the language of the page. Thai words within an English page are marked as Thai, so that they are read aloud,
/// broken into lines and set in type as Thai.
/// </summary>
internal sealed partial class Writing(Language language)
{
    public Language Language { get; } = language;

    public string Code { get; } = language == Language.Thai ? "th" : "en";

    /// <summary>A text of our own, where no markup can stand, such as an attribute.</summary>
    public string Plain(BilingualText text) => text.In(Language);

    public Markup Say(BilingualText text) => Say(text.In(Language));

    public Markup Say(string thai, string english) => Say(Language == Language.Thai ? thai : english);

    public Markup Say(string text)
    {
        if (Language == Language.Thai)
            return $"{text}";
        Markup said = $"";
        int end = 0;
        foreach (Match thai in ThaiWords().Matches(text))
        {
            said.AppendFormatted(text[end..thai.Index]);
            said.AppendFormatted(Quote(thai.Value));
            end = thai.Index + thai.Length;
        }

        said.AppendFormatted(text[end..]);
        return said;
    }

    /// <summary>Words of the report, as they are printed.</summary>
    public Markup Quote(string printed) => Language == Language.Thai ? (Markup)$"{printed}" : $"<span lang=\"th\">{printed}</span>";

    public Markup Day(LocalDate day) => $"{ThaiDate.Format(day, Language == Language.Thai ? ThaiDateFormat.Thai : ThaiDateFormat.English)}";

    // From a Thai letter to the last one before the next letter or digit of another script.
    [GeneratedRegex(@"[\u0E01-\u0E5B](?:[^A-Za-z0-9]*[\u0E01-\u0E5B])*", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiWords();
}
