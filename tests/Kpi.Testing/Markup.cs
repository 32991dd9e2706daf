using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Testing;

/// <summary>
/// Reads the markers that say where diagnostics are expected: <c>[|…|]</c> for the only id that the analyzers
/// have, <c>{|KPI3001:…|}</c> for a named id (also a compiler error such as <c>CS0218</c>), and <c>{|#1:…|}</c> for a
/// numbered span that an <see cref="Expectation"/> refers to. Markers nest and may enclose nothing.
/// </summary>
/// <remarks>
/// There is no escape. C# has no token sequence <c>[|</c>, <c>{|</c>, <c>|]</c> or <c>|}</c> (list patterns and
/// collection expressions included), so only string literals and comments with these pairs cannot be written.
/// </remarks>
public static partial class Markup
{
    /// <summary>Separates the code from its markers.</summary>
    /// <exception cref="HarnessException">A marker is malformed, is not closed, or closes what was not opened.</exception>
    public static MarkedSource Parse(string markup, string path = "Test0.cs")
    {
        var text = new StringBuilder(markup.Length);
        var spans = new List<MarkedSpan>();
        var open = new Stack<OpenMarker>();

        for (int position = 0; position < markup.Length;)
        {
            string pair = markup.Substring(position, Math.Min(2, markup.Length - position));
            switch (pair)
            {
                case "[|":
                    Open("|]", pair, null, null);
                    break;
                case "{|":
                    Match header = Header().Match(markup, position);
                    if (!header.Success)
                        throw Error(position, "'{|' must be followed by an id or a number, as in {|KPI3001:…|} or {|#1:…|}");
                    Group number = header.Groups["number"];
                    Open(
                        "|}",
                        header.Value,
                        header.Groups["id"].Success ? header.Groups["id"].Value : null,
                        number.Success ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : null);
                    break;
                case "|]" or "|}":
                    Close(pair);
                    break;
                default:
                    text.Append(markup[position++]);
                    break;
            }

            void Open(string closer, string marker, string? id, int? number)
            {
                open.Push(new OpenMarker(spans.Count, closer, position));
                spans.Add(new MarkedSpan(id, number, new TextSpan(text.Length, 0)));
                position += marker.Length;
            }

            void Close(string closer)
            {
                if (!open.TryPop(out OpenMarker marker))
                    throw Error(position, $"'{closer}' closes no marker");
                if (marker.Closer != closer)
                    throw Error(position, $"'{closer}' found where '{marker.Closer}' would close the innermost marker");
                MarkedSpan span = spans[marker.Index];
                spans[marker.Index] = span with { Span = TextSpan.FromBounds(span.Span.Start, text.Length) };
                position += closer.Length;
            }
        }

        if (open.TryPop(out OpenMarker unclosed))
            throw Error(unclosed.Position, $"this marker is never closed by '{unclosed.Closer}'");

        return new MarkedSource(path, text.ToString(), [.. spans]);

        HarnessException Error(int position, string problem)
        {
            LinePosition at = SourceText.From(markup).Lines.GetLinePosition(position);
            return new HarnessException($"Markup error in {path}({at.Line + 1},{at.Character + 1}): {problem}.");
        }
    }

    /// <summary>Parses all files of a test, each after a header that shifts its spans.</summary>
    internal static ImmutableArray<MarkedSource> ParseAll(IEnumerable<SourceFile> sources, string header = "") =>
        [.. sources.Select((source, index) => Parse(header + source.Text, source.PathAt(index)))];

    [GeneratedRegex(@"\G\{\|(?:#(?<number>\d{1,4})|(?<id>[A-Za-z]+\d+)):", RegexOptions.ExplicitCapture)]
    private static partial Regex Header();

    private readonly record struct OpenMarker(int Index, string Closer, int Position);
}
