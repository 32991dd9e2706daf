using Etda.Terminal;

namespace Etda.Tests.Terminal;

public sealed class LineWrappingTests
{
    [Fact]
    public void A_short_text_is_one_line() => Assert.Equal(["Digital ID"], LineWrapping.Wrap("Digital ID", 10));

    [Fact]
    public void A_text_is_broken_at_spaces() =>
        Assert.Equal(["Number of", "agencies"], LineWrapping.Wrap("Number of agencies", 11));

    [Fact]
    public void A_word_longer_than_a_line_is_broken_where_the_line_ends() =>
        Assert.Equal(["a gove", "rnment"], LineWrapping.Wrap("a government", 6));

    [Fact]
    public void Thai_is_broken_before_a_word_that_begins_a_phrase() => Assert.Equal(
        ["ตัวชี้วัดการควบคุมดูแลกิจการ", "ของคณะกรรมการองค์การมหาชน"],
        LineWrapping.Wrap("ตัวชี้วัดการควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน", 31));

    [Fact]
    public void To_oversee_is_not_broken_at_its_second_syllable() => Assert.Equal(
        ["ส่งเสริม", "และกำกับดูแล"],
        LineWrapping.Wrap("ส่งเสริมและกำกับดูแล", 12));

    [Fact]
    public void A_Thai_vowel_stays_with_its_consonant() => Assert.Equal(
        ["มา", "เป้า", "ทำ", "ไป"],
        LineWrapping.Wrap("มาเป้าทำไป", 3));

    [Theory]
    [InlineData(8)]
    [InlineData(31)]
    [InlineData(65)]
    public void Nothing_but_spaces_at_line_ends_is_lost_and_no_line_is_too_wide(int width) => Assert.All(
        Etda2568.Scorecard.Indicators.SelectMany(indicator => new[] { indicator.Title.Thai, indicator.Title.English }),
        title =>
        {
            IReadOnlyList<string> lines = LineWrapping.Wrap(title, width);

            Assert.Equal(title.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.True(lines.Max(DisplayWidth.Of) <= width);
        });
}
