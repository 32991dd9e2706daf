using System.Globalization;

namespace Kpi.Domain.Tests.Rules;

public class BilingualTextTests
{
    private static readonly BilingualText Good = new("ดี", "Good");

    [Fact]
    public void It_has_a_text_for_each_language()
    {
        Assert.Equal("ดี", Good.Thai);
        Assert.Equal("Good", Good.English);
        Assert.Equal("ดี", Good.In(Language.Thai));
        Assert.Equal("Good", Good.In(Language.English));
        Assert.Equal("Good", Good.In(default));
    }

    [Fact]
    public void One_string_stands_for_both_languages()
    {
        BilingualText text = "PMQA 4.0";
        Assert.Equal(new BilingualText("PMQA 4.0", "PMQA 4.0"), text);
    }

    [Fact]
    public void Equality_is_by_both_texts()
    {
        Laws.Equality(Good, new BilingualText("ดี", "Good"), new BilingualText("ดี", "good"));
        Laws.Equality(Good, new BilingualText("ดี", "Good"), new BilingualText("ดีมาก", "Good"));
        BilingualText? none = null;
        Assert.True(none == null);
        Assert.True(none != Good);
        Assert.False(Good == none);
    }

    [Fact]
    public void Its_plain_text_is_the_English_one() => Assert.Equal("Good", Good.ToString());

    [Fact]
    public void It_formats_itself_in_the_language_that_a_provider_asks_for()
    {
        Assert.Equal("ดี", Good.ToString(null, new CultureInfo("th-TH")));
        Assert.Equal("ดี", Good.ToString(null, new CultureInfo("th")));
        Assert.Equal("Good", Good.ToString(null, new CultureInfo("de-DE")));
        Assert.Equal("Good", Good.ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal("Good", Good.ToString(null, null));
    }

    [Theory]
    [InlineData(null, "x", "thai")]
    [InlineData("x", null, "english")]
    public void A_text_that_is_null_is_refused_by_name(string? thai, string? english, string parameterName)
    {
        var thrown = Assert.Throws<ArgumentNullException>(() => new BilingualText(thai!, english!));
        Assert.Equal(parameterName, thrown.ParamName);
        Assert.StartsWith("A text is needed; where there is only one language, pass one string.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "x", "thai")]
    [InlineData("x", "\t ", "english")]
    public void A_text_without_a_visible_character_is_refused_by_name(string thai, string english, string parameterName)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new BilingualText(thai, english));
        Assert.Equal(parameterName, thrown.ParamName);
        Assert.StartsWith("A text that is empty or white space says nothing; give at least one visible character.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_string_does_not_become_a_text() => Assert.Throws<ArgumentNullException>(() => (BilingualText)(string)null!);
}
