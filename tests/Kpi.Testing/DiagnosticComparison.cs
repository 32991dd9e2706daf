using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Testing;

/// <summary>Compares complete sets of diagnostics and words the differences for a reader.</summary>
internal sealed class DiagnosticComparison
{
    private readonly Dictionary<string, SourceText> _texts;
    private readonly StringBuilder _report = new();

    private DiagnosticComparison(IEnumerable<MarkedSource> sources) =>
        _texts = sources.ToDictionary(source => source.Path, source => SourceText.From(source.Text), StringComparer.Ordinal);

    /// <exception cref="HarnessException">The sets differ.</exception>
    public static void Verify(
        string situation,
        ImmutableArray<MarkedSource> sources,
        IEnumerable<DiagnosticEntry> expected,
        IEnumerable<DiagnosticEntry> reported)
    {
        var comparison = new DiagnosticComparison(sources);
        comparison.Compare([.. expected], [.. reported]);
        if (comparison._report.Length > 0)
            throw new HarnessException($"The diagnostics of the code {situation} are not the expected ones.\n{comparison._report}");
    }

    private void Compare(List<DiagnosticEntry> expected, List<DiagnosticEntry> reported)
    {
        // Exact matches leave first, so that of two diagnostics at one place each finds its own counterpart.
        expected.RemoveAll(entry => Take(reported, entry.IsMetBy) is not null);

        foreach (DiagnosticEntry entry in expected)
        {
            if (Take(reported, entry.IsAtSamePlaceAs) is { } other)
            {
                Append("Different", entry, "expected ");
                Append(null, other, "reported ");
            }
            else
            {
                Append("Missing", entry);
            }
        }

        foreach (DiagnosticEntry entry in reported)
            Append(entry.IsOfCompiler ? "Compiler error" : "Unexpected", entry);
    }

    private static DiagnosticEntry? Take(List<DiagnosticEntry> entries, Predicate<DiagnosticEntry> wanted)
    {
        int index = entries.FindIndex(wanted);
        if (index < 0)
            return null;
        DiagnosticEntry taken = entries[index];
        entries.RemoveAt(index);
        return taken;
    }

    private void Append(string? heading, DiagnosticEntry entry, string role = "")
    {
        if (heading is not null)
            _report.Append(CultureInfo.InvariantCulture, $"\n  {heading}:\n");
        string severity = entry.Severity.ToString().ToLowerInvariant();
        string message = entry.Message is null ? "(any message)" : $"\"{entry.Message}\"";
        _report.Append(CultureInfo.InvariantCulture, $"    {role}{Describe(entry.Range)}: {severity} {entry.Id}: {message}\n");
        _report.Append(entry.Range.Snippet(Text(entry.Range)));
        foreach (SourceRange additional in entry.AdditionalLocations ?? [])
            _report.Append(CultureInfo.InvariantCulture, $"      also at {Describe(additional)}\n").Append(additional.Snippet(Text(additional)));
    }

    private string Describe(SourceRange range) => range.Describe(Text(range));

    private SourceText? Text(SourceRange range) => _texts.GetValueOrDefault(range.Path);
}
