using Microsoft.CodeAnalysis.Text;

namespace Kpi.Testing;

/// <summary>What one pair of markers encloses, as a span of the text without markers.</summary>
/// <param name="Id">The expected diagnostic id; null for <c>[|…|]</c> and for numbered spans.</param>
/// <param name="Number">The number of a <c>{|#1:…|}</c> span, which expects nothing by itself.</param>
/// <param name="Span">The enclosed text; may be empty.</param>
public sealed record MarkedSpan(string? Id, int? Number, TextSpan Span);
