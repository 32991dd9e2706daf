using System.Text.RegularExpressions;

namespace Etda.Tests;

/// <summary>The pages on words and sources keep up with the code and the report.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "docs");
    private static readonly string Glossary = File.ReadAllText(Path.Combine(Folder, "glossary.md"));
    private static readonly string Sources = File.ReadAllText(Path.Combine(Folder, "sources.md"));

    [Fact]
    public void The_glossary_has_every_public_type_of_the_library()
    {
        HashSet<string> named = [.. Code().Matches(Glossary).Select(match => match.Groups["name"].Value)];

        IEnumerable<string> missing = Types()
            .Select(type => type.IsGenericType ? $"{type.Name.Split('`')[0]}<T>" : type.Name)
            .Where(type => !named.Contains(type));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_member_that_the_glossary_names_exists()
    {
        Dictionary<string, Type> types = Types().Where(type => !type.IsGenericType).ToDictionary(type => type.Name);

        IEnumerable<Match> members = Code().Matches(Glossary).Where(match => match.Groups["member"].Success);

        Assert.NotEmpty(members);
        Assert.All(members, match => Assert.NotEmpty(types[match.Groups["name"].Value].GetMember(match.Groups["member"].Value)));
    }

    [Fact]
    public void Every_quotation_on_the_page_of_sources_stands_in_the_report()
    {
        // "…" leaves words out, so both of its sides are looked for.
        string[] quotations = [.. Quotation().Matches(Sources).SelectMany(match => match.Groups["text"].Value.Split('…', StringSplitOptions.TrimEntries))];

        Assert.NotEmpty(quotations);
        Assert.All(quotations, quotation => Assert.Contains(quotation, Report.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_that_the_page_of_sources_links_to_exists() => Assert.All(
        Link().Matches(Sources).Select(match => match.Groups["path"].Value),
        path => Assert.True(File.Exists(Path.Combine(Folder, path)), path));

    // A type within another, such as the JSON format of each, belongs to that one's term.
    private static IEnumerable<Type> Types() => typeof(Scorecard).Assembly.GetExportedTypes().Where(type => !type.IsNested);

    [GeneratedRegex(@"`(?<name>[A-Z]\w*(?:<T>)?)(?:\.(?<member>\w+))?`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("“(?<text>[^”]*[ก-๙0-9][^”]*)”", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
