namespace Kpi.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The word after the fence: <c>csharp</c>, <c>text</c>.</param>
/// <param name="Text">The lines, each ended by a line feed.</param>
/// <param name="Section">The heading above it; empty at the top of a page.</param>
internal sealed record CodeBlock(string Language, string Text, string Section);
