using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Kpi.Testing;

/// <summary>One expected or reported diagnostic; in an expected one, null stands for "anything".</summary>
internal sealed record DiagnosticEntry(
    string Id,
    SourceRange Range,
    DiagnosticSeverity Severity,
    string? Message,
    ImmutableArray<SourceRange>? AdditionalLocations)
{
    public bool IsOfCompiler => Id.StartsWith("CS", StringComparison.Ordinal);

    public static DiagnosticEntry Of(Diagnostic diagnostic, CultureInfo culture) =>
        new(
            diagnostic.Id,
            SourceRange.Of(diagnostic.Location),
            diagnostic.Severity,
            diagnostic.GetMessage(culture),
            [.. diagnostic.AdditionalLocations.Select(SourceRange.Of)]);

    public bool IsAtSamePlaceAs(DiagnosticEntry reported) => Id == reported.Id && Range == reported.Range;

    public bool IsMetBy(DiagnosticEntry reported) =>
        IsAtSamePlaceAs(reported)
        && Severity == reported.Severity
        && (Message is null || Message == reported.Message)
        && (AdditionalLocations is not { } locations || locations.SequenceEqual(reported.AdditionalLocations ?? []));
}
