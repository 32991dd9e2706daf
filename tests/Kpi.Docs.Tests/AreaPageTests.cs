using Kpi.Domain.Scorecards;

namespace Kpi.Docs.Tests;

/// <summary>Each area of the library has its page, and what a page shows compiles and prints what it says.</summary>
public class AreaPageTests
{
    private const string Folder = "docs/areas";

    public static TheoryData<string> Paths => [.. MarkdownPage.ReadAll(Folder).Select(page => page.Path)];

    // A folder of the library is a namespace, which a convention test of the library holds it to; one within it belongs to its area.
    [Fact]
    public void Every_area_has_a_page_and_every_page_an_area() =>
        Assert.Equal(
            typeof(Scorecard).Assembly.GetExportedTypes()
                .Select(type => $"{Folder}/{type.Namespace!.Split('.')[2].ToLowerInvariant()}.md")
                .Distinct().Order(StringComparer.Ordinal),
            MarkdownPage.ReadAll(Folder).Select(page => page.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_has_words_examples_exact_meanings_and_limits(string path)
    {
        MarkdownPage page = MarkdownPage.Read(path);

        Assert.NotEmpty(page.TableIn("Words"));
        Assert.Equal(["Exactly", "Limits"], page.Sections.TakeLast(2));
        Assert.Contains(page.CodeBlocks, block => block.Language == "text");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_block_is_code_or_what_the_code_before_it_prints(string path)
    {
        MarkdownPage page = MarkdownPage.Read(path);

        Assert.All(page.CodeBlocks, block => Assert.Contains(block.Language, new[] { "csharp", "text" }));
        Assert.Empty(new PageProgram(page.CodeBlocks).StrayTexts);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_builds_without_a_word(string path) =>
        Assert.Empty(await new PageProgram(MarkdownPage.Read(path).CodeBlocks).BuildAsync());

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_prints_what_its_text_blocks_say(string path)
    {
        var program = new PageProgram(MarkdownPage.Read(path).CodeBlocks);

        Assert.Equal(program.ExpectedOutputs, program.Run());
    }

    [Fact]
    public void The_README_leads_to_every_page() =>
        Assert.Empty(MarkdownPage.ReadAll(Folder).Select(page => page.Path).Except(MarkdownPage.Read("README.md").Links));
}
