using Markup = Etda.Html.Markup;

namespace Etda.Tests.Html;

public sealed class MarkupTests
{
    [Fact]
    public void A_text_is_encoded_and_Thai_stays_readable()
    {
        Markup cell = $"<td title=\"{"\"<&>\""}\">{"ไม่เกิน <5 & 'ปี'"}</td>";

        Assert.Equal("<td title=\"&quot;&lt;&amp;&gt;&quot;\">ไม่เกิน &lt;5 &amp; &#x27;ปี&#x27;</td>", cell.ToString());
    }

    [Fact]
    public void Markup_within_markup_stands_as_it_is()
    {
        Markup item = $"<li>{"a < b"}</li>";

        Markup list = $"<ul>{new[] { item, item }}</ul>{item}";

        Assert.Equal("<ul><li>a &lt; b</li><li>a &lt; b</li></ul><li>a &lt; b</li>", list.ToString());
    }

    [Fact]
    public void Parts_are_joined_by_a_separator() =>
        Assert.Equal("<b>1</b>, <b>2.50</b>", Markup.Join(", ", [$"<b>{1}</b>", $"<b>{2.50m}</b>"]).ToString());

    [Fact]
    public void Nothing_is_empty()
    {
        Assert.True(Markup.Nothing.IsEmpty);
        Assert.Equal("", Markup.Join(", ", []).ToString());
    }
}
