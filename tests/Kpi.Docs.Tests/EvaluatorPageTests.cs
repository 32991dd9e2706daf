using System.Collections.Immutable;
using Kpi.Testing;
using Microsoft.CodeAnalysis;

namespace Kpi.Docs.Tests;

/// <summary>The page on what the analyzers see through is right: each block gets just the diagnostics that it is marked with.</summary>
public sealed class EvaluatorPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/evaluator.md");

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, Page.CodeBlocks.Count)];

    [Fact]
    public void It_shows_what_is_seen_and_what_is_not() =>
        Assert.Equal(["Seen through", "Not seen through", "Limits"], Page.Sections);

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task A_block_gets_the_diagnostics_that_it_is_marked_with_and_no_other(int block)
    {
        string code = Page.CodeBlocks[block].Text;

        ImmutableArray<Diagnostic> reported = await UserProject.BuildAsync(UserProject.Compile(new SourceFile(code)));

        Assert.Equal(MarkedLines.In(code), MarkedLines.Of(reported));
    }

    [Fact]
    public void Blocks_of_what_is_seen_are_marked_and_those_of_what_is_not_are_not() => Assert.All(Page.CodeBlocks, block =>
        Assert.Equal(block.Section == "Seen through", MarkedLines.In(block.Text).Any()));

    [Fact]
    public void The_README_leads_to_it() => Assert.Contains(Page.Path, MarkdownPage.Read("README.md").Links);
}
