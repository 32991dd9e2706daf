using System.Text.RegularExpressions;
using Etda.Terminal;

namespace Etda.Tests;

/// <summary>The built sample, run as its user runs it, with its output redirected.</summary>
public sealed partial class ProgramTests
{
    private const char Escape = '\e';

    [Fact]
    public async Task In_English_it_prints_the_approved_page() => Approved.Verify(await PageAsync("--lang", "en"), "Etda2568.en");

    [Fact]
    public async Task In_Thai_it_prints_the_approved_page() => Approved.Verify(await PageAsync("--lang", "th"), "Etda2568.th");

    [Fact]
    public async Task Without_a_language_it_prints_English() => Assert.Equal(await PageAsync("--lang", "en"), await PageAsync());

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    public async Task The_language_of_the_machine_changes_nothing(string language)
    {
        var thaiMachine = new Dictionary<string, string?> { ["LANG"] = "th_TH.UTF-8", ["LC_ALL"] = "th_TH.UTF-8" };

        ProcessResult result = await RunAsync(thaiMachine, "--lang", language);

        Assert.Equal(await PageAsync("--lang", language), result.EnsureSuccess().Output);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    public async Task Redirected_output_has_no_escape_codes(string? noColor)
    {
        ProcessResult result = await RunAsync(new Dictionary<string, string?> { ["NO_COLOR"] = noColor, ["TERM"] = "xterm-256color" });

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("93.163", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, result.Output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    public async Task No_line_is_wider_than_a_terminal_of_80_columns(string language)
    {
        string[] lines = LinesOf(await PageAsync("--lang", language));

        Assert.Equal(80, lines.Max(DisplayWidth.Of));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    public async Task The_weights_of_all_rows_end_in_one_column(string language)
    {
        string[] lines = LinesOf(await PageAsync("--lang", language));

        int[] ends = [.. lines.Select(line => TitleAndWeight().Match(line)).Where(row => row.Success).Select(row => DisplayWidth.Of(row.Value))];

        Assert.Equal(Enumerable.Repeat(43, 2 + 9), ends);
    }

    [Fact]
    public async Task An_unknown_language_is_a_usage_error()
    {
        ProcessResult result = await RunAsync([], "--lang", "fr");

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal(
            ["Argument 'fr' not recognized. Must be one of:", "\t'en'", "\t'th'", "Usage: Etda2568 [--lang en|th] [--json FILE] [--html FILE]"],
            LinesOf(result.Errors));
    }

    [Theory]
    [InlineData("Required argument missing for option: '--lang'.", "--lang")]
    [InlineData("Unrecognized command or argument '2568'.", "2568")]
    [InlineData("Unrecognized command or argument '--language'.", "--language")]
    public async Task Wrong_arguments_are_a_usage_error(string error, string argument)
    {
        ProcessResult result = await RunAsync([], argument);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal([error, "Usage: Etda2568 [--lang en|th] [--json FILE] [--html FILE]"], LinesOf(result.Errors));
    }

    [Fact]
    public async Task Asked_for_help_it_names_its_options()
    {
        ProcessResult result = await RunAsync([], "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("--lang <en|th>", result.Output, StringComparison.Ordinal);
        Assert.Contains("--json <FILE>", result.Output, StringComparison.Ordinal);
        Assert.Contains("--html <FILE>", result.Output, StringComparison.Ordinal);
    }

    // A row: a code, a title on its first line, and the weight, each apart from the next.
    [GeneratedRegex(@"^\d(?:\.\d)? +\S.*?\s\d+(?=\s{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndWeight();

    private static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string> PageAsync(params string[] arguments) => (await RunAsync([], arguments)).EnsureSuccess().Output;

    private static Task<ProcessResult> RunAsync(Dictionary<string, string?> variables, params string[] arguments) =>
        new ProcessRunner("dotnet") { Variables = variables }.RunAsync([typeof(Etda2568).Assembly.Location, .. arguments]);
}
