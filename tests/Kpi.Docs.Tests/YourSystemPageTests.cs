using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Kpi.Domain.Rules;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Docs.Tests;

/// <summary>
/// The page on the user's own system is right: what the build says of the code in two of its sections, and what all other blocks,
/// which are one web application, print.
/// </summary>
public sealed class YourSystemPageTests
{
    private const string FirstBuild = "What appears first";
    private const string Severities = "Severities";
    private const string InThai = "Messages in Thai";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/using-it-from-your-system.md");

    private static readonly PageProgram Application = new(
        Page.CodeBlocks.Where(block => block.Section is not (FirstBuild or Severities or InThai) && block.Language is "csharp" or "text"),
        UserProject.CompileWebProgram);

    public static TheoryData<string> Diagnosed =>
        [.. Page.CodeBlocks.Where(block => block is { Language: "csharp", Section: FirstBuild or Severities }).Select(block => block.Text)];

    [Theory]
    [MemberData(nameof(Diagnosed))]
    public async Task Code_gets_the_diagnostics_that_it_is_marked_with_and_no_other(string code)
    {
        ImmutableArray<Diagnostic> reported = await UserProject.BuildAsync(UserProject.Compile(new SourceFile(code)));

        Assert.Equal(MarkedLines.In(code), MarkedLines.Of(reported));
    }

    [Theory]
    [InlineData(FirstBuild, "")]
    [InlineData(InThai, "th")]
    public async Task The_first_build_says_what_is_printed_in_either_language(string section, string language)
    {
        var file = new SourceFile(Page.CodeIn(FirstBuild, "csharp"), "Letters.cs");

        Assert.Equal(Page.CodeIn(section, "text"), Print(await UserProject.BuildAsync(UserProject.Compile(file)), language));
    }

    [Fact]
    public void Thai_is_asked_for_in_the_project() =>
        Assert.Equal("th", XElement.Parse(Page.CodeIn(InThai, "xml")).Element("PreferredUILang")?.Value);

    [Fact]
    public async Task The_build_says_what_is_printed_under_the_severities_of_the_page()
    {
        string code = Page.CodeBlocks.First(block => block.Section == Severities).Text;
        var severities = new EditorConfig(Page.CodeIn(Severities, "ini"));
        string[] said = await Task.WhenAll(new[] { "src", "tests" }.Select(async folder =>
        {
            CSharpCompilation compilation = UserProject.Compile(new SourceFile(code, $"{folder}/Year2568.cs"));
            return Print(await UserProject.BuildAsync(compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(severities))));
        }));

        Assert.Equal(Page.CodeIn(Severities, "text"), string.Concat(said));
    }

    [Fact]
    public async Task The_application_builds_without_a_word() => Assert.Empty(await Application.BuildAsync());

    [Fact]
    public void The_application_prints_what_its_text_blocks_say()
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(root.FullName, "appsettings.json"), Page.CodeIn("Configuration", "json"));

            Assert.Equal(
                Application.ExpectedOutputs,
                Application.Run("--contentRoot", root.FullName, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void Only_what_the_library_throws_is_an_error() => Assert.All(
        RuleCatalogue.All.Where(rule => rule.Enforcement == RuleEnforcement.CompileTime),
        rule => Assert.NotEqual(RuleSeverity.Error, rule.Severity));

    [Fact]
    public void Every_text_is_printed() => Assert.Empty(Application.StrayTexts);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.th.md")]
    public void The_README_leads_to_it(string path) => Assert.Contains(Page.Path, MarkdownPage.Read(path).Links);

    // The build prints no suggestions.
    private static string Print(IEnumerable<Diagnostic> reported, string language = "") => string.Concat(reported
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => $"{CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.GetCultureInfo(language))}\n"));
}
