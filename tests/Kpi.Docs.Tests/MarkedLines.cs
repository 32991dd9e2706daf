using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Kpi.Docs.Tests;

/// <summary>Lines of code that end with the ids of the diagnostics that they get: <c>// KPI3001</c>, <c>// KPI3001, KPI3003</c>.</summary>
internal static partial class MarkedLines
{
    /// <summary>The marks, line by line.</summary>
    public static IEnumerable<string> In(string code) =>
        from line in code.Split('\n').Index()
        from Capture id in Mark().Match(line.Item).Groups["id"].Captures
        select Describe(line.Index, id.Value);

    /// <summary>What is reported, written as the marks are.</summary>
    /// <param name="reported">The diagnostics.</param>
    /// <param name="linesAbove">How many lines of the compiled text stand above the code.</param>
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> reported, int linesAbove = 0) =>
        from diagnostic in reported
        let line = diagnostic.Location.GetLineSpan().StartLinePosition.Line - linesAbove
        orderby line
        select Describe(line, diagnostic.Id);

    private static string Describe(int index, string id) => $"line {index + 1}: {id}";

    [GeneratedRegex(@"// (?<id>(KPI|CS)\d{4})(, (?<id>(KPI|CS)\d{4}))*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
