using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kpi.Docs.Tests;

/// <summary>
/// What of a page no translation changes, block by block: levels of headings, blocks of code, the first cell of each row, and
/// the names in code, links and numbers of every text, in whatever order its sentences have them.
/// </summary>
internal static partial class PageShape
{
    /// <param name="page">The page.</param>
    /// <param name="counterpart">The same page in the other language, which each leads to.</param>
    public static IEnumerable<string> Of(MarkdownPage page, string counterpart) =>
        page.Blocks.Where(block => block is not TableCell).Select(block => block switch
        {
            HeadingBlock { Level: 1 } heading => $"title {page.TextOf(heading)}",
            HeadingBlock heading => $"heading {heading.Level} {string.Join(' ', Marks(heading, counterpart))}",
            FencedCodeBlock code => $"block of {code.Info}\n{code.Lines}",
            TableRow { IsHeader: false } row => $"row {page.TextOf(row[0])}, {row.Count(cell => page.TextOf(cell).Length > 0)} cells filled",
            LeafBlock leaf => $"{leaf.GetType().Name} {string.Join(' ', Marks(leaf, counterpart))}",
            _ => block.GetType().Name,
        });

    /// <summary>The words of a heading or paragraph: neither code nor the targets of links.</summary>
    public static string WordsOf(LeafBlock block) => string.Concat(
        (block.Inline ?? []).Descendants<LeafInline>().Select(inline => inline is LiteralInline literal ? literal.Content.ToString() : " "));

    private static IEnumerable<string> Marks(LeafBlock block, string counterpart)
    {
        ContainerInline inlines = block.Inline ?? [];
        IEnumerable<string> names = inlines.Descendants<CodeInline>().Select(code => $"`{code.Content}`");
        IEnumerable<string> links = inlines.Descendants<LinkInline>().Select(link => link.Url == counterpart ? "(the other language)" : $"({link.Url})");
        IEnumerable<string> numbers = Number().Matches(WordsOf(block)).Select(number => number.Value);
        return names.Concat(links).Concat(numbers).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\d+([.,]\d+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
