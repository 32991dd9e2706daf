using Kpi.Testing;

namespace Kpi.Docs.Tests;

/// <summary>The samples' page leads to all of them.</summary>
public class SamplesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("samples/README.md");

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "samples");

    [Fact]
    public void It_leads_to_every_sample() => Assert.All(
        Directory.GetDirectories(Folder).Select(Path.GetFileName),
        sample => Assert.Contains(Page.Links, link => link.Split('/')[0] == sample));

    [Fact]
    public void It_numbers_every_file_of_the_tour() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Folder, "Tour"), "*.cs").Select(file => $"[{Path.GetFileName(file)}](Tour/{Path.GetFileName(file)})").Order(StringComparer.Ordinal),
        Page.TableIn("Tour").Select(cells => cells[1]).Order(StringComparer.Ordinal));

    // The summary of each file begins with its number.
    [Fact]
    public void The_files_say_the_same_order() => Assert.All(
        Page.TableIn("Tour"),
        cells => Assert.Contains($"/// {cells[0]}. ", File.ReadAllText(Path.Combine(Folder, "Tour", cells[1].Split('[', ']')[1])), StringComparison.Ordinal));

    [Fact]
    public void The_README_leads_to_it() => Assert.Contains(Page.Path, MarkdownPage.Read("README.md").Links);
}
