using Microsoft.Net.Http.Headers;

namespace ScorecardApi.Requests;

/// <summary>The language that a client asked for.</summary>
internal static class RequestLanguage
{
    private static readonly (string Tag, Language Language)[] Spoken = [("en", Language.English), ("th", Language.Thai)];

    /// <summary>
    /// The language that <c>Accept-Language</c> likes best of the two that are spoken, English where it names neither; the
    /// response says which it is.
    /// </summary>
    public static Language Speak(this HttpContext context)
    {
        (string tag, Language language) = context.Request.GetTypedHeaders().AcceptLanguage
            .Where(accepted => accepted.Quality is not 0)
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .SelectMany(accepted => Spoken.Where(spoken => Names(accepted, spoken.Tag)))
            .FirstOrDefault(Spoken[0]);
        context.Response.Headers.ContentLanguage = tag;
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return language;
    }

    /// <summary>Whether a range such as <c>th-TH</c> or <c>TH</c> names a language.</summary>
    private static bool Names(StringWithQualityHeaderValue accepted, string tag) =>
        $"{accepted.Value}".Split('-')[0].Equals(tag, StringComparison.OrdinalIgnoreCase);
}
