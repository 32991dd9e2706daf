using Kpi.Testing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kpi.Docs.Tests;

/// <summary>A page of the documentation, parsed as the Markdown that readers see.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly string _text;
    private readonly MarkdownDocument _document;

    public MarkdownPage(string path, string text)
    {
        Path = path;
        _text = text;
        _document = Markdown.Parse(text, Pipeline);
    }

    /// <summary>The path from the root of the repository, with <c>/</c>.</summary>
    public string Path { get; }

    public string Title => TextOf(_document.OfType<HeadingBlock>().First(heading => heading.Level == 1));

    /// <summary>The paragraph below the title.</summary>
    public string Subtitle => TextOf(_document.SkipWhile(block => block is not HeadingBlock).OfType<ParagraphBlock>().First());

    public IEnumerable<string> Sections => _document.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(TextOf);

    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>All blocks in the order of the text, each before what it holds.</summary>
    public IEnumerable<Block> Blocks => _document.Descendants<Block>();

    /// <summary>What is set in the text as code: names, mostly.</summary>
    public IEnumerable<string> InlineCode => _document.Descendants<CodeInline>().Select(code => code.Content);

    public static MarkdownPage Read(string path) =>
        new(path, File.ReadAllText(System.IO.Path.Combine(RepositoryRoot.Path, path)).ReplaceLineEndings("\n"));

    /// <summary>The pages of a folder, below it too.</summary>
    public static IEnumerable<MarkdownPage> ReadAll(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryRoot.Path, folder), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read);

    /// <summary>The fenced blocks, in order.</summary>
    public IReadOnlyList<CodeBlock> CodeBlocks =>
        [.. BlocksBySection()
            .Where(part => part.Block is FencedCodeBlock)
            .Select(part => (part.Section, Block: (FencedCodeBlock)part.Block))
            .Select(part => new CodeBlock(part.Block.Info ?? "", $"{part.Block.Lines}\n", part.Section))];

    /// <summary>The only block of a language in a section.</summary>
    public string CodeIn(string section, string language) =>
        Assert.Single(CodeBlocks, block => block.Section == section && block.Language == language).Text;

    /// <summary>The paragraphs of a section, as they are written.</summary>
    public string ProseIn(string section) =>
        string.Join("\n", BlocksBySection().Where(part => part.Section == section && part.Block is not FencedCodeBlock).Select(part => TextOf(part.Block)));

    /// <summary>The rows of the only table in a section, without its head; cells as they are written.</summary>
    public IReadOnlyList<string[]> TableIn(string section)
    {
        Table table = (Table)Assert.Single(BlocksBySection(), part => part.Section == section && part.Block is Table).Block;
        return [.. table.OfType<TableRow>().Where(row => !row.IsHeader).Select(row => row.Select(TextOf).ToArray())];
    }

    private IEnumerable<(string Section, Block Block)> BlocksBySection()
    {
        string section = "";
        foreach (Block block in _document)
        {
            if (block is HeadingBlock { Level: 2 } heading)
                section = TextOf(heading);
            else
                yield return (section, block);
        }
    }

    /// <summary>A block as it is written, without the marks around it.</summary>
    public string TextOf(Block block) => _text.Substring(block.Span.Start, block.Span.Length).Trim('#', ' ', '\n', '|');
}
