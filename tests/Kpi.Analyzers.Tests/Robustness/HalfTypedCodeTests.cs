using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>
/// Definitions cut off after a token, as they are while they are typed, and edited at random. A sample of the prefixes is
/// analyzed, or every one where the environment variable <c>KPI_EVERY_PREFIX</c> is 1; for edits, see <see cref="TokenEdits"/>.
/// </summary>
public sealed class HalfTypedCodeTests
{
    private const int Spread = 60;
    private const int OfEachPage = 3;
    private const int Last = 12;

    private static readonly ImmutableArray<TextSpan> Tokens = Corpus.Tokens[0];

    [Fact]
    public async Task The_whole_of_it_has_no_mistake()
    {
        Assert.Empty(DefinitionTest.Settings.Compile(Sample.Text).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Sample.AnalyzeAsync(Sample.Text));
    }

    [Fact]
    public Task A_prefix_makes_no_analyzer_throw() => VerifyAsync(count => Sample.Text[..Tokens[count - 1].End]);

    [Fact]
    public Task A_prefix_without_one_of_its_tokens_makes_no_analyzer_throw() => VerifyAsync(count =>
    {
        TextSpan deleted = Tokens[new Random(count).Next(count)];
        return Sample.Text[..Tokens[count - 1].End].Remove(deleted.Start, deleted.Length);
    });

    [Fact]
    public Task The_whole_without_one_of_its_tokens_makes_no_analyzer_throw() =>
        VerifyAsync(count => Sample.Text.Remove(Tokens[count - 1].Start, Tokens[count - 1].Length));

    [Theory]
    [InlineData("new Indicator(code: \"1\", code: \"x\", title: \"A\", weight: 0)")]
    [InlineData("new Indicator(\"1\", \"A\", 0, weight: 1)")]
    [InlineData("new Indicator(\"1\", \"A\", 0,)")]
    [InlineData("new Indicator(\"1\", \"A\",")]
    [InlineData("new Indicator")]
    [InlineData("new(")]
    [InlineData("new Component(\"1\", \"A\", [new(, new(\"1\", \"A\")])")]
    [InlineData("new Component(\"1\", \"A\", [, .., .. x, null])")]
    [InlineData("new Scorecard(\"X\", FiscalYear.FromBuddhistEra(), , [[]])")]
    [InlineData("new Scorecard(components: [], components: [])")]
    [InlineData("new TieredTarget(basic: Served >= , standard: >= 5, advanced: Served)")]
    [InlineData("new TieredTarget(Unheard >= 5, Served >= 5 &, !)")]
    [InlineData("Served.Exactly()")]
    [InlineData("Served.Observed(-1, -1, -1)")]
    [InlineData("FiscalYear.FromCommonEra(99999999999999)")]
    [InlineData("Evidence.Pending(\"1\", assumed: )")]
    [InlineData("Measure.Count(, \"A\") >= -1")]
    [InlineData("Baht.Millions(1e40m)")]
    public async Task Malformed_code_is_the_compilers_to_report(string expression)
    {
        string source = DefinitionTest.InClass($"private static readonly Measure<long> Served = Measure.Count(\"served\", \"Served\");\npublic static object Run() => {expression};");
        Assert.NotEmpty(DefinitionTest.Settings.Compile(source).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Sample.AnalyzeAsync(source));
    }

    [Fact]
    public async Task A_prefix_of_a_rules_page_makes_no_analyzer_throw()
    {
        for (int page = 1; page < Corpus.Texts.Length; page++)
        {
            ImmutableArray<TextSpan> tokens = Corpus.Tokens[page];
            foreach (int count in CountsUpTo(tokens.Length, OfEachPage, last: 0))
                await Sample.VerifyNoExceptionAsync(Corpus.Texts[page][..tokens[count - 1].End]);
        }
    }

    [Fact]
    public async Task Random_edits_make_no_analyzer_throw()
    {
        foreach (string text in TokenEdits.Texts(otherwise: 150))
            await Sample.VerifyNoExceptionAsync(text);
    }

    private static async Task VerifyAsync(Func<int, string> textOf)
    {
        foreach (int count in CountsUpTo(Tokens.Length, Spread, Last))
            await Sample.VerifyNoExceptionAsync(textOf(count));
    }

    /// <summary>Numbers of tokens: some, spread evenly, with the last; or each.</summary>
    private static IEnumerable<int> CountsUpTo(int count, int spread, int last)
    {
        bool isEvery = Environment.GetEnvironmentVariable("KPI_EVERY_PREFIX") == "1";
        int distance = Math.Max(1, count / spread);
        return Enumerable.Range(1, count).Where(number => isEvery || number % distance == 0 || number > count - last);
    }
}
