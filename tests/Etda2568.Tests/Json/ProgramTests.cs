namespace Etda.Tests.Json;

/// <summary>The built sample, asked for JSON as its user asks for it.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("th")]
    public async Task It_writes_the_document_and_says_so_in_one_line(string language)
    {
        string file = _folder.File("รายงาน.json");

        ProcessResult result = await RunAsync("--json", file, "--lang", language);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal($"{file}: the assessment and {EtdaReport.Audit.Sum(reconciliation => reconciliation.Count)} findings.\n", result.Output, ignoreLineEndingDifferences: true);
        Assert.Empty(result.Errors);
        Assert.Equal(Document.Bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task What_was_in_the_file_is_gone()
    {
        string file = _folder.File("etda.json");
        await File.WriteAllTextAsync(file, new string('x', 2 * Document.Bytes.Length));

        (await RunAsync("--json", file)).EnsureSuccess();

        Assert.Equal(Document.Bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task The_language_of_the_machine_changes_nothing()
    {
        string file = _folder.File("etda.json");
        var thaiMachine = new Dictionary<string, string?> { ["LANG"] = "th_TH.UTF-8", ["LC_ALL"] = "th_TH.UTF-8" };

        (await RunAsync(thaiMachine, "--json", file)).EnsureSuccess();

        Assert.Equal(Document.Bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_file_in_no_folder_is_an_error_of_one_line() => await AssertCannotWriteAsync(Path.Combine(_folder.Path, "nowhere", "etda.json"));

    [Fact]
    public async Task A_folder_is_no_file() => await AssertCannotWriteAsync(_folder.Path);

    [Theory]
    [InlineData("Required argument missing for option: '--json'.", "--json")]
    [InlineData("Option '--json' needs the name of a file.", "--json", "")]
    [InlineData("Option '--json' expects a single argument but 2 were provided.", "--json", "a.json", "--json", "b.json")]
    public async Task Without_the_name_of_one_file_it_is_a_usage_error(string error, params string[] arguments)
    {
        ProcessResult result = await RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal([error, "Usage: Etda2568 [--lang en|th] [--json FILE] [--html FILE]"], LinesOf(result.Errors));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private async Task AssertCannotWriteAsync(string file)
    {
        ProcessResult result = await RunAsync("--json", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith($"{file} cannot be written: ", Assert.Single(LinesOf(result.Errors)), StringComparison.Ordinal);
    }

    private static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private Task<ProcessResult> RunAsync(params string[] arguments) => RunAsync([], arguments);

    private Task<ProcessResult> RunAsync(Dictionary<string, string?> variables, params string[] arguments) =>
        new ProcessRunner("dotnet") { WorkingDirectory = _folder.Path, Variables = variables }.RunAsync([typeof(Etda2568).Assembly.Location, .. arguments]);
}
