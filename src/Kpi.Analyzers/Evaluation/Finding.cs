using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>A violation that an operation certainly throws, or a warning that it deserves.</summary>
internal sealed record Finding(IOperation Owner, Violation Violation, Location Location)
{
    public IEnumerable<Location> AdditionalLocations { get; init; } = [];

    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public bool IsThrown => Violation.Rule.Severity == RuleSeverity.Error;

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptors.Of(Violation.Rule), Location, AdditionalLocations, Properties, [.. Violation.Values]);
}
