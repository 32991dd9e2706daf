using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kpi.Docs.Tests;

/// <summary>Whether a page is written in Thai: names and terms may be English, sentences may not.</summary>
internal static partial class ThaiText
{
    /// <summary>
    /// The headings below the title, the paragraphs and the heads of tables that have no Thai word or still have a run of English
    /// ones. Cells of tables are left out: they hold terms of both languages.
    /// </summary>
    public static IEnumerable<string> MissingIn(MarkdownPage page) =>
        from block in page.Blocks.OfType<LeafBlock>()
        where block is HeadingBlock { Level: > 1 } or ParagraphBlock && block.Parent is not TableCell { Parent: TableRow { IsHeader: false } }
        let words = PageShape.WordsOf(block)
        where !IsThai(words) || EnglishRun().IsMatch(words)
        select page.TextOf(block);

    public static bool IsThai(string text) => text.Any(character => character is >= '\u0E01' and <= '\u0E5B');

    [GeneratedRegex("[A-Za-z]+( [a-z]+){3}", RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishRun();
}
