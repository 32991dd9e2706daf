using Etda.Html;

namespace Etda.Tests.Html;

public sealed class WritingTests
{
    [Theory]
    [InlineData("at least 580", "at least 580")]
    [InlineData("printed as 1,315 บริการ, twice", "printed as 1,315 <span lang=\"th\">บริการ</span>, twice")]
    [InlineData("ระดับดี", "<span lang=\"th\">ระดับดี</span>")]
    public void Thai_in_an_English_page_is_marked(string text, string markup) =>
        Assert.Equal(markup, new Writing(Language.English).Say(text).ToString());

    [Fact]
    public void A_run_of_Thai_ends_before_a_word_of_another_script() => Assert.Equal(
        "row 2.2 (<span lang=\"th\">สำนักงาน ก.พ.ร. สดช</span>.), column <span lang=\"th\">ผล</span>",
        new Writing(Language.English).Say("row 2.2 (สำนักงาน ก.พ.ร. สดช.), column ผล").ToString());

    [Fact]
    public void In_a_Thai_page_nothing_is_marked() => Assert.Equal("1,315 บริการ &amp; more", new Writing(Language.Thai).Say("1,315 บริการ & more").ToString());

    [Fact]
    public void A_quotation_is_Thai_as_a_whole()
    {
        Assert.Equal("<span lang=\"th\">Digital ID ของประเทศ</span>", new Writing(Language.English).Quote("Digital ID ของประเทศ").ToString());
        Assert.Equal("Digital ID ของประเทศ", new Writing(Language.Thai).Quote("Digital ID ของประเทศ").ToString());
    }

    [Fact]
    public void A_day_is_written_in_the_era_of_the_language()
    {
        Assert.Equal("30 September 2025", new Writing(Language.English).Day(Etda2568.Year.End).ToString());
        Assert.Equal("30 กันยายน 2568", new Writing(Language.Thai).Day(Etda2568.Year.End).ToString());
    }
}
