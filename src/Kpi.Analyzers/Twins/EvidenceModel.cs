using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>A piece of evidence.</summary>
/// <param name="Facts">What the rules need to know of it.</param>
/// <param name="Value">The value that is observed; null where it is unknown, or a score.</param>
/// <param name="ValueSyntax">Where that value is written; null where it is computed from others.</param>
internal sealed record EvidenceModel(EvidenceFacts Facts, decimal? Value = null, SyntaxNode? ValueSyntax = null);
