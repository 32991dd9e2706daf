using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>The code that reads a field.</summary>
/// <param name="Member">The member it belongs to; where it is run by calls, the member that the first of them stands in.</param>
/// <param name="CalledAt">The first of these calls; null where the code stands in the member itself.</param>
internal sealed record Reader(ISymbol Member, SyntaxNode? CalledAt = null)
{
    /// <summary>The reader that code is when a call runs it.</summary>
    public Reader At(SyntaxNode call) => CalledAt is null ? this with { CalledAt = call } : this;
}
