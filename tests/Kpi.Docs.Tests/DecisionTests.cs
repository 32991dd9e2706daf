namespace Kpi.Docs.Tests;

/// <summary>The decisions are numbered without gaps and written in one form.</summary>
public class DecisionTests
{
    public static TheoryData<string> Paths => [.. MarkdownPage.ReadAll("docs/decisions").Select(page => page.Path)];

    [Fact]
    public void Decisions_are_numbered_in_files_and_titles_alike()
    {
        MarkdownPage[] pages = [.. MarkdownPage.ReadAll("docs/decisions")];

        Assert.Equal(Enumerable.Range(1, pages.Length).Select(number => $"{number:D3}"), pages.Select(page => Path.GetFileName(page.Path)[..3]));
        Assert.All(pages, page => Assert.StartsWith(Path.GetFileName(page.Path)[..3] + ": ", page.Title, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_decision_has_context_decision_and_consequence(string path) =>
        Assert.Equal(["Context", "Decision", "Consequence"], MarkdownPage.Read(path).Sections);
}
