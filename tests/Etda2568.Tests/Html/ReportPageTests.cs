using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Etda.Html;

namespace Etda.Tests.Html;

/// <summary>What the page is made of, in either language.</summary>
public sealed class ReportPageTests
{
    public static TheoryData<Language> Languages => [Language.English, Language.Thai];

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_well_formed_and_says_its_language(Language language)
    {
        IHtmlDocument page = Page.Read(language);

        Assert.Equal(language == Language.Thai ? "th" : "en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.Equal("utf-8", page.QuerySelector("meta[charset]")!.GetAttribute("charset"));
        Assert.DoesNotContain('\uFFFD', Page.In(language));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_the_same_every_time(Language language) => Assert.Equal(Page.In(language), new ReportPage(language).ToString());

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_needs_nothing_but_itself(Language language)
    {
        IHtmlDocument page = Page.Read(language);

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, audio, video, source, base, form, use, image"));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.DoesNotContain("//", attribute.Value, StringComparison.Ordinal);
            Assert.False(attribute.Name is "src" or "style" or "srcset" || attribute.Name.StartsWith("on", StringComparison.Ordinal), attribute.Name);
        });
        Assert.All(["url(", "@import", "@font-face", "//"], word => Assert.DoesNotContain(word, page.QuerySelector("style")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_link_leads_to_a_place_on_the_page(Language language)
    {
        IHtmlDocument page = Page.Read(language);
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        HashSet<string> targets = [.. ids];

        Assert.Equal(ids.Length, targets.Count);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], targets));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby")!, targets));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_heading_skips_a_level(Language language)
    {
        int[] levels = [.. Page.Read(language).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_first_link_skips_to_the_content(Language language) =>
        Assert.Equal("main", Page.Read(language).QuerySelector(Page.Read(language).QuerySelector("a")!.GetAttribute("href")!)!.LocalName);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_picture_has_words(Language language) => Assert.All(Page.Read(language).QuerySelectorAll("svg"), picture =>
    {
        Assert.Equal("img", picture.GetAttribute("role"));
        Assert.NotEmpty(picture.Children.Single(child => child.LocalName == "title").TextContent.Trim());
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_figure_and_table_has_a_caption_and_every_heading_a_scope(Language language)
    {
        IHtmlDocument page = Page.Read(language);

        Assert.All(page.QuerySelectorAll("figure"), figure => Assert.NotEmpty(figure.QuerySelector("figcaption")!.TextContent));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
        Assert.All(page.QuerySelectorAll("thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody th"), heading => Assert.Equal("row", heading.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tr"), row => Assert.Equal(row.Closest("table")!.QuerySelectorAll("thead th").Length, row.Children.Length));
    }

    [Fact]
    public void Thai_in_the_English_page_is_marked_as_Thai() => Assert.All(
        Page.Read(Language.English).Body!.Descendants<IText>().Where(text => text.Data.Any(IsThai)),
        text => Assert.Equal("th", text.ParentElement!.Closest("[lang]")!.GetAttribute("lang")));

    [Fact]
    public void The_Thai_page_says_nothing_of_its_own_in_English() => Assert.All(
        Page.Read(Language.Thai).QuerySelectorAll("h1, h2, h3, caption, figcaption, .status, .label, dt, nav a"),
        element => Assert.True(element.TextContent.Any(IsThai) || IsAFigure(element.TextContent), element.TextContent));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_status_is_said_in_words(Language language) => Assert.All(
        Page.Read(language).QuerySelectorAll(".status"),
        status => Assert.Contains(status.TextContent, char.IsLetter));

    private static bool IsThai(char character) => character is >= '\u0E01' and <= '\u0E5B';

    // Q1 stands in the report as it does on the page.
    private static bool IsAFigure(string text) => text.Trim() is "Q1" or "Q2" or "Q3" or "Q4";
}
