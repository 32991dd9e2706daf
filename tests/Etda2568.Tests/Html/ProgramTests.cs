namespace Etda.Tests.Html;

/// <summary>The built sample, asked for its page as its user asks for it.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("th", Language.Thai)]
    public async Task It_writes_the_page_and_says_so_in_one_line(string code, Language language)
    {
        string file = _folder.File("รายงาน.html");
        var machine = new Dictionary<string, string?> { ["LANG"] = "th_TH.UTF-8", ["LC_ALL"] = "th_TH.UTF-8" };

        ProcessResult result = await RunAsync(machine, "--html", file, "--lang", code);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal($"{file}: the report as a page.\n", result.Output, ignoreLineEndingDifferences: true);
        Assert.Empty(result.Errors);
        Assert.Equal(Page.In(language), await File.ReadAllTextAsync(file));
        Assert.Equal((byte)'<', (await File.ReadAllBytesAsync(file))[0]);
    }

    [Fact]
    public async Task Asked_for_both_files_it_writes_both()
    {
        ProcessResult result = await RunAsync([], "--html", "etda.html", "--json", "etda.json");

        Assert.Equal(2, LinesOf(result.EnsureSuccess().Output).Length);
        Assert.Equal(Page.English, await File.ReadAllTextAsync(_folder.File("etda.html")));
        Assert.NotEmpty(await File.ReadAllTextAsync(_folder.File("etda.json")));
    }

    [Fact]
    public async Task One_file_that_cannot_be_written_is_an_error_also_where_the_other_can()
    {
        ProcessResult result = await RunAsync([], "--html", _folder.Path, "--json", "etda.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Single(LinesOf(result.Output));
        Assert.Single(LinesOf(result.Errors));
    }

    [Theory]
    [InlineData("nowhere/etda.html")]
    [InlineData(".")]
    public async Task A_file_that_cannot_be_written_is_an_error_of_one_line(string file)
    {
        ProcessResult result = await RunAsync([], "--html", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith($"{file} cannot be written: ", Assert.Single(LinesOf(result.Errors)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required argument missing for option: '--html'.", "--html")]
    [InlineData("Option '--html' needs the name of a file.", "--html", " ")]
    public async Task Without_the_name_of_a_file_it_is_a_usage_error(string error, params string[] arguments)
    {
        ProcessResult result = await RunAsync([], arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal([error, "Usage: Etda2568 [--lang en|th] [--json FILE] [--html FILE]"], LinesOf(result.Errors));
    }

    private static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private Task<ProcessResult> RunAsync(Dictionary<string, string?> variables, params string[] arguments) =>
        new ProcessRunner("dotnet") { WorkingDirectory = _folder.Path, Variables = variables }.RunAsync([typeof(Etda2568).Assembly.Location, .. arguments]);
}
