using Microsoft.CodeAnalysis.Text;

namespace Kpi.Testing.Tests;

public class MarkupTests
{
    [Fact]
    public void Code_without_markers_is_left_as_it_is()
    {
        const string Code = "int[] a = [1, 2]; bool b = a is [1, ..] | c || d; string s = $\"{a}\";";

        MarkedSource source = Markup.Parse(Code, "Some.cs");

        Assert.Equal(Code, source.Text);
        Assert.Empty(source.Spans);
        Assert.Equal("Some.cs", source.Path);
    }

    [Fact]
    public void Anonymous_named_and_numbered_markers_give_spans_of_the_clean_text()
    {
        MarkedSource source = Markup.Parse("a[|bc|]d{|KPI3001:e|}{|#12:f|}");

        Assert.Equal("abcdef", source.Text);
        Assert.Equal<IEnumerable<MarkedSpan>>(
            [
                new MarkedSpan(null, null, new TextSpan(1, 2)),
                new MarkedSpan("KPI3001", null, new TextSpan(4, 1)),
                new MarkedSpan(null, 12, new TextSpan(5, 1)),
            ],
            source.Spans);
    }

    [Fact]
    public void Markers_nest_and_are_listed_as_they_open()
    {
        MarkedSource source = Markup.Parse("{|KPI1:a[|b{|#1:c|}|]|}[||]");

        Assert.Equal("abc", source.Text);
        Assert.Equal<IEnumerable<MarkedSpan>>(
            [
                new MarkedSpan("KPI1", null, new TextSpan(0, 3)),
                new MarkedSpan(null, null, new TextSpan(1, 2)),
                new MarkedSpan(null, 1, new TextSpan(2, 1)),
                new MarkedSpan(null, null, new TextSpan(3, 0)),
            ],
            source.Spans);
    }

    [Fact]
    public void Markers_stand_directly_inside_brackets_and_braces_of_the_code()
    {
        MarkedSource source = Markup.Parse("a[[|1|]]; int[] b = {{|KPI1:2|}}; int[] c = [{|KPI1:3|}];");

        Assert.Equal("a[1]; int[] b = {2}; int[] c = [3];", source.Text);
    }

    [Theory]
    [InlineData("\n  [|a", "(2,3)", "never closed by '|]'")]
    [InlineData("a|]", "(1,2)", "closes no marker")]
    [InlineData("[|a|}", "(1,4)", "'|]' would close the innermost")]
    [InlineData("{|KPI1:[|a|}|]", "(1,11)", "'|]' would close the innermost")]
    [InlineData("{|a|}", "(1,1)", "must be followed by an id")]
    [InlineData("{|KPI1 a|}", "(1,1)", "must be followed by an id")]
    public void Malformed_markup_is_refused_with_its_position(string markup, string position, string problem)
    {
        HarnessException failure = Assert.Throws<HarnessException>(() => Markup.Parse(markup));

        Assert.Contains(position, failure.Message, StringComparison.Ordinal);
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }
}
