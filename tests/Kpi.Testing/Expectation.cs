using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Testing;

/// <summary>What a test says of one expected diagnostic beyond the id and span that its marker gives. A string is its message.</summary>
/// <param name="Message">The full message; null leaves it unchecked.</param>
public sealed record Expectation(string? Message = null)
{
    /// <summary>The severity; null expects the descriptor's default severity.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>The numbers of the <c>{|#1:…|}</c> spans that are the additional locations, in order; null leaves them unchecked.</summary>
    public ImmutableArray<int>? AdditionalLocations { get; init; }

    public static implicit operator Expectation(string message) => new(message);
}
