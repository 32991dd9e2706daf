using System.Globalization;
using System.Text.RegularExpressions;

namespace Etda.Tests;

/// <summary>The report as it was received, beside the sample, and how it prints.</summary>
internal static partial class Report
{
    public static string File { get; } = Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "report", "etda-2568.txt");

    public static string Text { get; } = System.IO.File.ReadAllText(File);

    public static IReadOnlyList<string> Lines { get; } = Text.Split('\n');

    /// <summary>A cell of a budget table, which groups no digits and prints falls in parentheses.</summary>
    public static string Print(Reported cell) => cell.Number < 0 ? $"({cell.ToString()[1..]})" : cell.ToString();

    /// <summary>The ways in which a figure can stand in a text.</summary>
    public static IEnumerable<string> WaysToPrint(Reported figure) => figure.Number is { } number && figure.Kind != ReportedKind.Nothing
        ? [Print(figure), number.ToString($"N{figure.Decimals}", CultureInfo.InvariantCulture)]
        : [figure.ToString()];

    /// <summary>A text with one space where the conversion left several.</summary>
    public static string OneSpace(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex("[ \n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
