using Kpi.Testing;

namespace Kpi.Docs.Tests;

/// <summary>What the pages point at is there: files, and names of the library.</summary>
public class ReferenceTests
{
    public static TheoryData<string> Pages => ["README.md", "README.th.md", "CONTRIBUTING.md", "samples/README.md", .. MarkdownPage.ReadAll("docs").Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file_or_folder(string path)
    {
        string folder = Path.GetDirectoryName(Path.Combine(RepositoryRoot.Path, path))!;

        IEnumerable<string> dead = MarkdownPage.Read(path).Links
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, link.Split('#')[0])));

        Assert.Empty(dead);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_member_that_is_named_with_its_public_type_exists(string path)
    {
        IEnumerable<string> unknown = MarkdownPage.Read(path).InlineCode
            .Where(name => name.Split('.') is [var type, _] && PublicNames.IsType(type) && !PublicNames.Exists(name));

        Assert.Empty(unknown);
    }
}
