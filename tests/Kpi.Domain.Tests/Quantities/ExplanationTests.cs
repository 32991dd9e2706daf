namespace Kpi.Domain.Tests.Quantities;

public class ExplanationTests
{
    private static readonly Explanation Total = new(
        new("รวม 3", "total 3"),
        [new(new("หนึ่ง", "one"), [new("1 = 1")]), new(new("สอง", "two"))]);

    [Fact]
    public void It_holds_what_the_statement_rests_on_in_order()
    {
        Assert.Equal(new BilingualText("รวม 3", "total 3"), Total.Statement);
        Assert.Equal(["one", "two"], Total.Parts.Select(part => part.Statement.English));
        Assert.Empty(Total.Parts[1].Parts);
    }

    [Fact]
    public void Its_text_has_a_line_each_with_parts_indented_below()
    {
        Assert.Equal("total 3\n  one\n    1 = 1\n  two\n", Total.In(Language.English));
        Assert.Equal("รวม 3\n  หนึ่ง\n    1 = 1\n  สอง\n", Total.In(Language.Thai));
    }

    [Fact]
    public void Equality_is_by_statement_and_parts()
    {
        Explanation Make(string thai = "หนึ่ง", string part = "1 = 1", int parts = 1) =>
            new(new(thai, "one"), Enumerable.Repeat(new Explanation(part), parts));

        Laws.Equality(Make(), Make(), Make(thai: "สอง"));
        Laws.Equality(Make(), Make(), Make(part: "1 = 2"));
        Laws.Equality(Make(), Make(), Make(parts: 2));
    }

    [Fact]
    public void Its_plain_text_is_the_English_one() => Assert.Equal(Total.In(Language.English), Total.ToString());
}
