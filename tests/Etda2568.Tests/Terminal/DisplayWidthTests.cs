using Etda.Terminal;

namespace Etda.Tests.Terminal;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Digital ID", 10)]
    [InlineData("≠ – ─", 5)]
    [InlineData("งาน", 3)]
    [InlineData("เป้าหมาย", 7)]
    [InlineData("ที่", 1)]
    [InlineData("น้ำหนัก", 5)]
    [InlineData("คำ", 2)]
    [InlineData("\U0001F600", 1)]
    [InlineData("a\u200Bb", 2)]
    public void The_width_is_the_number_of_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Thai_vowels_and_marks_above_and_below_take_no_column() => Assert.All(
        "ัิีึืฺุู็่้๊๋์ํ๎",
        mark => Assert.Equal(1, DisplayWidth.Of($"ก{mark}")));

    [Fact]
    public void Thai_consonants_and_the_vowels_beside_them_take_one() => Assert.All(
        "กฮะาำเแโใไๅๆฯ๐๙฿",
        character => Assert.Equal(1, DisplayWidth.Of($"{character}")));

    [Fact]
    public void Padding_counts_columns_and_not_characters()
    {
        Assert.Equal("ที่   |", DisplayWidth.PadRight("ที่", 4) + "|");
        Assert.Equal("   ที่|", DisplayWidth.PadLeft("ที่", 4) + "|");
    }

    [Fact]
    public void What_is_wider_is_left_as_it_is() => Assert.Equal("Indicator", DisplayWidth.PadLeft("Indicator", 5));
}
