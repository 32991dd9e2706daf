using System.Globalization;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Rules;

public class CanonicalNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("100.00", "100")]
    [InlineData("1234567.8900", "1234567.89")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void It_has_no_grouping_no_trailing_zeros_and_no_exponent(string value, string text) => Assert.Equal(text, CanonicalNumber.Of(Number.Of(value)));

    [Fact]
    public void It_reads_back_as_the_same_number() =>
        Property.Holds(Decimals.Any, Decimals.Shrink, value =>
            Assert.Equal(value, decimal.Parse(CanonicalNumber.Of(value), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)));

    [Fact]
    public void What_is_not_known_is_an_ellipsis()
    {
        Assert.Equal("…", CanonicalNumber.Of(null));
        Assert.Equal("7.5", CanonicalNumber.Of((decimal?)7.50m));
    }
}
