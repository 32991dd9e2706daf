using System.Collections.Immutable;
using System.Globalization;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Docs.Tests;

/// <summary>
/// The README's first block is a mistake, followed by what the build says. The blocks of the tour are one program.
/// </summary>
public class ReadmeCodeTests
{
    private static readonly MarkdownPage Readme = MarkdownPage.Read("README.md");

    private static readonly PageProgram Tour = new(Readme.CodeBlocks.Where(block => block.Section == "A short tour"));

    [Fact]
    public void Every_block_of_code_is_in_the_first_screen_or_the_tour() =>
        Assert.All(
            Readme.CodeBlocks.Where(block => block.Language == "csharp"),
            block => Assert.Contains(block.Section, new[] { "", "A short tour" }));

    [Fact]
    public async Task The_first_block_gets_the_answer_that_is_printed_below_it()
    {
        var file = new SourceFile(Readme.CodeIn("", "csharp"), "Demo2568.cs");

        ImmutableArray<Diagnostic> reported = await UserProject.BuildAsync(UserProject.Compile(file));

        string answer = string.Concat(reported.Select(diagnostic =>
            $"{CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture)}\n"));
        Assert.Equal(answer, Readme.CodeIn("", "text"));
    }

    [Fact]
    public async Task The_tour_builds_without_a_word() => Assert.Empty(await Tour.BuildAsync());

    [Fact]
    public void The_tour_prints_what_its_text_blocks_say() => Assert.Equal(Tour.ExpectedOutputs, Tour.Run());

    [Fact]
    public void Every_text_of_the_tour_is_printed() => Assert.Empty(Tour.StrayTexts);
}
