namespace Kpi.Domain.Tests.Budgets;

public class ReferenceKeyTests
{
    [Theory]
    [InlineData("A", true)]
    [InlineData("PO-2568/0000001x", true)]
    [InlineData("PO-2568/0000001xy", false)]
    [InlineData("A\u007F", true)]
    [InlineData("A\u0080", false)]
    [InlineData("A\0", false)]
    [InlineData("สัญญา 1", false)]
    public void Up_to_sixteen_ASCII_characters_are_the_whole_text(string reference, bool isWhole) =>
        Assert.Equal(isWhole, ReferenceKey.Of(reference, 7).IsWholeText);

    [Theory]
    [InlineData("A", "B")]
    [InlineData("A", "AA")]
    [InlineData("AB", "BA")]
    [InlineData("12345678A", "12345678B")]
    [InlineData("A12345678", "B12345678")]
    [InlineData("A123456789012345", "B123456789012345")]
    [InlineData("A", "A\0")]
    [InlineData("สัญญา 1", "สัญญา 12")]
    public void Different_texts_have_different_keys(string one, string other)
    {
        Assert.Equal(ReferenceKey.Of(one, 7), ReferenceKey.Of(string.Concat(one), 7));
        Assert.NotEqual(ReferenceKey.Of(one, 7), ReferenceKey.Of(other, 7));
    }

    [Fact]
    public void Long_texts_of_one_length_are_told_apart_by_their_hash_codes_and_else_not_at_all()
    {
        Assert.NotEqual(ReferenceKey.Of("สัญญา 1", 7), ReferenceKey.Of("สัญญา 2", 8));
        Assert.Equal(ReferenceKey.Of("สัญญา 1", -7), ReferenceKey.Of("สัญญา 2", -7));
        Assert.False(ReferenceKey.Of("สัญญา 1", -7).IsWholeText);
    }
}
