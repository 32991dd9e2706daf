using System.Text.Json;
using System.Text.RegularExpressions;
using Etda.Json;

namespace Etda.Tests.Json;

/// <summary>How the document is written.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void It_is_the_same_each_time() => Assert.Equal(Document.Bytes, ReportWriter.Write(ReportJson.OfReport()));

    [Fact]
    public void It_is_text_that_people_can_read()
    {
        Assert.Equal((byte)'{', Document.Bytes[0]);
        Assert.EndsWith("\n}\n", Document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Document.Text);
        Assert.DoesNotContain("\\u", Document.Text, StringComparison.Ordinal);
        Assert.Contains("\"ผลใช้จ่าย (เบิกจ่าย+ผูกพัน)\"", Document.Text, StringComparison.Ordinal);
    }

    // What went through a binary fraction may have an exponent or digits too many; one value is written one way.
    [Fact]
    public void No_number_has_an_exponent_or_trailing_zeros() =>
        Assert.All(Number().Matches(Document.Text).Select(match => match.Groups["number"].Value), number => Assert.Matches(@"^-?(0|[1-9]\d*)(\.\d{0,27}[1-9])?$", number));

    [Theory]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-7922816251426433759354395.0335")]
    public void A_decimal_is_written_with_all_its_digits(string number)
    {
        var options = new JsonSerializerOptions { Converters = { new ExactNumber() } };

        Assert.Equal(number, JsonSerializer.Serialize(decimal.Parse(number, null), options));
        Assert.Equal(decimal.Parse(number, null), JsonSerializer.Deserialize<decimal>(number, options));
    }

    [GeneratedRegex(@"^\s*(""\w+"": )?(?<number>-?\d[^,\r\n]*),?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
