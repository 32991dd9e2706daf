using System.Runtime.CompilerServices;

namespace Kpi.Testing.Tests;

public sealed class ApprovedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_approved_text_passes_whatever_its_line_endings()
    {
        File.WriteAllText(_folder.File("report.verified.txt"), "one\r\ntwo\r\n");

        Approved.Verify("one\ntwo\n", "report", _folder.File("SomeTests.cs"));

        Assert.False(File.Exists(_folder.File("report.received.txt")));
    }

    [Fact]
    public void Another_text_fails_at_the_first_difference_and_leaves_the_approved_file_alone()
    {
        File.WriteAllText(_folder.File("report.verified.txt"), "one\ntwo\nthree");

        HarnessException failure = Assert.Throws<HarnessException>(() =>
            Approved.Verify("one\ntwice\n", "report", _folder.File("SomeTests.cs")));

        Assert.Contains("line 2, column 3", failure.Message, StringComparison.Ordinal);
        Assert.Contains("expected | two\n  actual   | twice\n               ^", failure.Message, StringComparison.Ordinal);
        Assert.Contains("KPI_ACCEPT_SNAPSHOTS=1", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\nthree", File.ReadAllText(_folder.File("report.verified.txt")));
        Assert.Equal("one\ntwice\n", File.ReadAllText(_folder.File("report.received.txt")));
    }

    [Theory]
    [InlineData("one\n", "one")]
    [InlineData("one", "one\n")]
    public void A_missing_or_added_last_line_end_is_a_difference(string approved, string actual)
    {
        File.WriteAllText(_folder.File("report.verified.txt"), approved);

        HarnessException failure = Assert.Throws<HarnessException>(() => Approved.Verify(actual, "report", _folder.File("SomeTests.cs")));

        Assert.Contains("(end of text)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_approved_file_fails_and_is_named_after_class_and_test()
    {
        HarnessException failure = Assert.Throws<HarnessException>(() =>
            Approved.Verify("text", sourceFile: _folder.File("SomeTests.cs")));

        string name = $"SomeTests.{nameof(A_missing_approved_file_fails_and_is_named_after_class_and_test)}";
        Assert.Contains("no approved file", failure.Message, StringComparison.Ordinal);
        Assert.Equal("text", File.ReadAllText(_folder.File($"{name}.received.txt")));
        Assert.False(File.Exists(_folder.File($"{name}.verified.txt")));
    }

    [Fact]
    public void Accepting_writes_the_approved_file_and_removes_the_received_one()
    {
        File.WriteAllText(_folder.File("report.received.txt"), "old");

        Approved.Verify("ข้อความ\r\n", _folder.File("report"), accept: true);

        Assert.Equal("ข้อความ\n"u8.ToArray(), File.ReadAllBytes(_folder.File("report.verified.txt")));
        Assert.False(File.Exists(_folder.File("report.received.txt")));
    }

    [Fact]
    public void A_path_that_a_continuous_integration_build_mapped_is_found_under_the_root()
    {
        Assert.Equal(Path.Combine("/repository", "tests/A.cs"), RepositoryRoot.Locate("/_/tests/A.cs", () => "/repository"));
        Assert.Equal("/elsewhere/A.cs", RepositoryRoot.Locate("/elsewhere/A.cs", () => "/repository"));
    }

    [Fact]
    public void The_root_is_the_folder_with_the_solution()
    {
        string below = Directory.CreateDirectory(_folder.File("tests/bin")).FullName;
        Assert.Throws<HarnessException>(() => RepositoryRoot.FindFrom(below));

        File.WriteAllText(_folder.File("Kpi.sln"), "");

        Assert.Equal(_folder.Path, RepositoryRoot.FindFrom(below));
    }

    [Fact]
    public void This_file_is_found_however_it_was_built() => Assert.True(File.Exists(ThisFile()));

    private static string ThisFile([CallerFilePath] string path = "") => RepositoryRoot.Locate(path);
}
