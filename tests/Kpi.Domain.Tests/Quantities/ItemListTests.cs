namespace Kpi.Domain.Tests.Quantities;

public class ItemListTests
{
    [Fact]
    public void A_copy_does_not_follow_its_original()
    {
        string[] original = ["a", "b"];
        string[] copy = ItemList.Copy(original, "items");
        original[0] = "c";
        Assert.Equal(["a", "b"], copy);
    }

    [Fact]
    public void Null_is_refused_by_its_place()
    {
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => ItemList.Copy<string>(null!, "items")).ParamName);
        var thrown = Assert.Throws<ArgumentException>(() => ItemList.Copy<string>(["a", null!], "items"));
        Assert.Equal("items", thrown.ParamName);
        Assert.StartsWith("Item 1 is null; every item is needed. Is it a field that is declared further down?", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_code_depends_on_every_part_and_their_order()
    {
        Assert.Equal(ItemList.Hash("a", null, 1), ItemList.Hash("a", null, 1));
        Assert.NotEqual(ItemList.Hash("a", null, 1), ItemList.Hash("a", null, 2));
        Assert.NotEqual(ItemList.Hash(1, 2), ItemList.Hash(2, 1));
    }

    [Theory]
    [InlineData(new[] { "a" }, "a", "a")]
    [InlineData(new[] { "a", "b" }, "a and b", "a และ b")]
    [InlineData(new[] { "a", "b", "c" }, "a, b and c", "a, b และ c")]
    public void The_last_of_several_is_joined_by_a_word(string[] texts, string english, string thai) =>
        Assert.Equal(new BilingualText(thai, english), ItemList.Join([.. texts.Select(text => (BilingualText)text)]));
}
