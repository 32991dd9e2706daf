extern alias analyzers;

using System.Collections.Immutable;
using analyzers::Kpi.Analyzers;
using Kpi.Analyzers.Tests;
using Kpi.Analyzers.Tests.Robustness;
using Kpi.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace Kpi.Analyzers.CodeFixes.Tests;

/// <summary>
/// Every fix that is offered in code that is cut off or edited at random is applied, and nothing throws. A sample is
/// tried; <c>KPI_EVERY_PREFIX</c>, <c>KPI_EDITS</c> and <c>KPI_EDITS_SEED</c> ask for more.
/// </summary>
public sealed class EditedCodeTests(ITestOutputHelper output)
{
    private const int OfEachText = 2;

    private static readonly CodeFixRunner Runner = new(
        DefinitionTest.Settings,
        PackagedAnalyzers.In(typeof(DefinitionAnalyzer).Assembly),
        PackagedFixes.In(typeof(LastWeightFix).Assembly));

    [Fact]
    public async Task Code_that_is_edited_at_random_makes_no_fix_throw()
    {
        int applied = await ApplyAsync(TokenEdits.Texts(otherwise: 50));
        Assert.True(applied > 0, "No fix was ever offered.");
    }

    [Fact]
    public async Task Code_that_is_cut_off_makes_no_fix_throw()
    {
        int applied = await ApplyAsync(Enumerable.Range(0, Corpus.Texts.Length).SelectMany(Prefixes));
        Assert.True(applied > 0, "No fix was ever offered.");
    }

    private static IEnumerable<string> Prefixes(int text)
    {
        bool isEvery = Environment.GetEnvironmentVariable("KPI_EVERY_PREFIX") == "1";
        ImmutableArray<TextSpan> tokens = Corpus.Tokens[text];
        int distance = isEvery ? 1 : Math.Max(1, tokens.Length / OfEachText);

        // From the end, so that the whole text and its last tokens are among them.
        for (int count = tokens.Length; count > 0; count -= distance)
            yield return Corpus.Texts[text][..tokens[count - 1].End];
    }

    private async Task<int> ApplyAsync(IEnumerable<string> texts)
    {
        int applied = 0;
        int tried = 0;
        foreach (string text in texts)
        {
            tried++;
            try
            {
                applied += (await Runner.ApplyEachAsync([new SourceFile(text, "Edited.cs")])).Length;
            }
            catch (Exception exception)
            {
                throw new HarnessException($"{exception}\nThe code was:\n{text}", exception);
            }
        }

        output.WriteLine($"{applied} fixes applied to {tried} texts");
        return applied;
    }
}
