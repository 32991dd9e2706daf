using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>The code that reads a field.</summary>
/// <param name="Member">The member it belongs to.</param>
/// <param name="Tree">The file it stands in.</param>
internal sealed record Reader(ISymbol Member, SyntaxTree Tree);
