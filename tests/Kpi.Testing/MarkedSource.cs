using System.Collections.Immutable;

namespace Kpi.Testing;

/// <summary>A source file with its markers taken out.</summary>
/// <param name="Path">The file name.</param>
/// <param name="Text">The code as the compiler sees it.</param>
/// <param name="Spans">What was marked, in the order in which the markers open.</param>
public sealed record MarkedSource(string Path, string Text, ImmutableArray<MarkedSpan> Spans)
{
    internal SourceFile Clean => new(Text, Path);
}
