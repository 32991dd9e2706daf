using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Testing;

/// <summary>Combines the markers of a test, its expectations and the descriptors of its analyzers.</summary>
internal static class ExpectedDiagnostics
{
    public static ImmutableArray<DiagnosticEntry> From(
        ImmutableArray<MarkedSource> sources,
        ImmutableArray<Expectation> expectations,
        ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        ILookup<string, DiagnosticDescriptor> descriptors = analyzers
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .ToLookup(descriptor => descriptor.Id, StringComparer.Ordinal);
        Dictionary<int, SourceRange> numbered = Numbered(sources);

        var marked = sources
            .SelectMany(source => source.Spans
                .Where(span => span.Number is null)
                .Select(span => (Id: span.Id ?? OnlyId(), Range: new SourceRange(source.Path, span.Span))))
            .ToList();

        if (expectations.Length > 0 && expectations.Length != marked.Count)
        {
            throw new HarnessException(
                $"The sources mark {marked.Count} diagnostics but the test states {expectations.Length} expectations; "
                + "state one for each marker, in the order in which the markers open, or none at all.");
        }

        return [.. marked.Select((marker, index) => Entry(marker.Id, marker.Range, expectations.ElementAtOrDefault(index) ?? new Expectation()))];

        string OnlyId() => descriptors.Count == 1
            ? descriptors.Single().Key
            : throw new HarnessException($"'[|…|]' needs analyzers with exactly one id, these have: {Ids()}. Write {{|id:…|}}.");

        string Ids() => string.Join(", ", descriptors.Select(group => group.Key));

        DiagnosticEntry Entry(string id, SourceRange range, Expectation expectation) =>
            new(
                id,
                range,
                expectation.Severity ?? DefaultSeverity(id),
                expectation.Message,
                expectation.AdditionalLocations is { } numbers ? [.. numbers.Select(Range)] : null);

        DiagnosticSeverity DefaultSeverity(string id)
        {
            if (id.StartsWith("CS", StringComparison.Ordinal))
                return DiagnosticSeverity.Error;
            return descriptors[id].FirstOrDefault()?.DefaultSeverity
                ?? throw new HarnessException($"The markup expects {id}, but the analyzers only have: {Ids()}.");
        }

        SourceRange Range(int number) => numbered.TryGetValue(number, out SourceRange range)
            ? range
            : throw new HarnessException($"An expectation refers to span #{number}, which no marker {{|#{number}:…|}} defines.");
    }

    private static Dictionary<int, SourceRange> Numbered(ImmutableArray<MarkedSource> sources)
    {
        var numbered = new Dictionary<int, SourceRange>();
        foreach (MarkedSource source in sources)
        {
            foreach (MarkedSpan span in source.Spans)
            {
                if (span.Number is { } number && !numbered.TryAdd(number, new SourceRange(source.Path, span.Span)))
                    throw new HarnessException($"The span number #{number} is used twice.");
            }
        }

        return numbered;
    }
}
