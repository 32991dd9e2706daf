using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Testing;

/// <summary>A span of a named file; the location of a diagnostic, made comparable across compilations.</summary>
internal readonly record struct SourceRange(string Path, TextSpan Span)
{
    public static SourceRange Of(Location location) =>
        new(location.SourceTree?.FilePath ?? "(no file)", location.SourceSpan);

    /// <summary>The range as <c>path(line,column)-(line,column)</c>.</summary>
    public string Describe(SourceText? text)
    {
        if (text is null)
            return Path;
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(Span);
        return $"{Path}({lines.Start.Line + 1},{lines.Start.Character + 1})-({lines.End.Line + 1},{lines.End.Character + 1})";
    }

    /// <summary>The first line of the range with carets below it.</summary>
    public string Snippet(SourceText? text)
    {
        if (text is null)
            return "";
        TextLine line = text.Lines.GetLineFromPosition(Span.Start);
        int length = Math.Max(1, Math.Min(Span.End, line.End) - Span.Start);
        string margin = $"      {line.LineNumber + 1,4} | ";
        return $"{margin}{line}\n{new string(' ', margin.Length + Span.Start - line.Start)}{new string('^', length)}\n";
    }
}
