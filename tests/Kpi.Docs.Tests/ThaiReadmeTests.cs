using Kpi.Domain.Rules;

namespace Kpi.Docs.Tests;

/// <summary>The README in Thai is the README: its code, tables, links and figures, in Thai words.</summary>
public class ThaiReadmeTests
{
    private const string EnglishPath = "README.md";
    private const string ThaiPath = "README.th.md";

    private static readonly MarkdownPage English = MarkdownPage.Read(EnglishPath);
    private static readonly MarkdownPage Thai = MarkdownPage.Read(ThaiPath);

    [Fact]
    public void It_has_the_code_the_tables_the_links_and_the_figures_of_the_README() =>
        Assert.Equal(PageShape.Of(English, counterpart: ThaiPath), PageShape.Of(Thai, counterpart: EnglishPath));

    [Fact]
    public void It_is_in_Thai() => Assert.Empty(ThaiText.MissingIn(Thai));

    [Fact]
    public void Each_leads_to_the_other()
    {
        Assert.Contains(ThaiPath, English.Links);
        Assert.Contains(EnglishPath, Thai.Links);
    }

    [Fact]
    public void Its_table_of_rules_has_the_Thai_titles_of_the_catalogue() =>
        Assert.Equal(
            RuleCatalogue.All.Select(rule => $"{rule.Title.Thai} | {SeverityOf(rule)}"),
            Thai.TableIn("กฎ").Select(cells => $"{cells[1]} | {cells[2]}"));

    [Fact]
    public void Each_fix_is_named_in_Thai() =>
        Assert.All(Thai.TableIn("กฎ").Select(cells => cells.ElementAtOrDefault(3) ?? "").Where(fix => fix.Length > 0), fix => Assert.True(ThaiText.IsThai(fix), fix));

    [Fact]
    public void Its_terms_have_the_types_of_the_README() =>
        Assert.Equal(English.TableIn("Words").Select(cells => cells[2]), Thai.TableIn("คำศัพท์").Select(cells => cells[2]));

    private static string SeverityOf(Rule rule) => RulePageTests.SeverityOnPages(rule) switch
    {
        "error" => "ข้อผิดพลาด",
        "error at run time" => "ข้อผิดพลาดขณะโปรแกรมทำงาน",
        "warning" => "คำเตือน",
        "suggestion" => "ข้อเสนอแนะ",
        var severity => throw new NotSupportedException(severity),
    };
}
