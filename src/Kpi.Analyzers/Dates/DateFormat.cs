using System.Text.RegularExpressions;

namespace Kpi.Analyzers.Dates;

/// <summary>What a date's format string is for.</summary>
internal static class DateFormat
{
    private static readonly Regex IsoLike = new(@"^(?!.*ddd)[^a-zA-Z]*yyyy(?:[-/._ ]|'[^']*'|\\.)?MM(?!M)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Place = new(@"\{(?<index>[0-9]{1,3})(?:,[^{}:]*)?:(?<format>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether it writes the year first and the month as a number, as machines read it: without the name of a weekday.</summary>
    public static bool IsIsoLike(string format) => IsoLike.IsMatch(format);

    /// <summary>Whether it names the month, so that the text is one for people.</summary>
    public static bool NamesMonth(string format) => format.Contains("MMM");

    /// <summary>Whether .NET reads and writes it in the invariant culture, whatever culture is given.</summary>
    public static bool IsInvariant(string format) => format is "o" or "O" or "r" or "R" or "s" or "u";

    /// <summary>The formats in a composite format such as <c>{0:yyyy-MM-dd}</c>, each with the index of what it formats.</summary>
    public static IEnumerable<(int Index, string Format)> In(string composite)
    {
        foreach (Match match in Place.Matches(composite))
            yield return (int.Parse(match.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups["format"].Value);
    }
}
