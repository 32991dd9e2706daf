using Microsoft.AspNetCore.Mvc;

namespace ScorecardApi.Problems;

/// <summary>Problem details (RFC 9457) with every violation that was found, not only the first.</summary>
internal sealed class RuleProblem : ProblemDetails
{
    public required IReadOnlyList<BrokenRule> Violations { get; init; }
}
