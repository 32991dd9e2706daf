using System.Collections.Immutable;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>A rule broken, in words: what a diagnostic and an exception have in common.</summary>
internal sealed record Finding(string RuleId, string Message);

/// <summary>What the analyzers report of a call.</summary>
internal sealed record ReportedCall(GeneratedCall Call, ImmutableArray<Finding> Findings);

/// <summary>What the two enforcers say of one definition.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Reported">The calls that the analyzers report, in the order in which they are evaluated.</param>
/// <param name="Thrown">The violations that running it throws; empty where it runs to its end.</param>
internal sealed record Verdict(Definition Definition, ImmutableArray<ReportedCall> Reported, ImmutableArray<Finding> Thrown);
