using System.Globalization;
using System.Numerics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>Numbers are read exactly or not at all.</summary>
public class JsonNumberTests
{
    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("-79228162514264337593543950335.0", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000010", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000001", null)]
    [InlineData("0.12345678901234567890123456789", null)]
    [InlineData("1.00000000000000000000000000000000000000", "1")]
    [InlineData("1e2", "100")]
    [InlineData("1.5E+3", "1500")]
    [InlineData("15e-1", "1.5")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e29", null)]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e-29", null)]
    [InlineData("0e999999999999999999999", null)]
    [InlineData("1e-999999999999999999999", null)]
    [InlineData("-0", "0")]
    public void A_number_is_a_decimal_where_one_holds_it_exactly(string json, string? expected)
    {
        var reading = Score.Json.Read(json);
        Assert.Equal(expected is null ? "$ KPI5002" : "", string.Join(",", reading.Problems.Select(problem => $"{problem.Path} {problem.RuleId}")));
        if (expected is not null)
            Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), reading.Value.Value);
    }

    [Fact]
    public void Every_decimal_reads_back_with_its_scale() => Property.Holds(
        Decimals.Any,
        Decimals.Shrink,
        value =>
        {
            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Read(value.ToString(CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
            JsonAssert.RoundTrips(Score.Json, value);
        });

    [Fact]
    public void What_is_read_is_what_was_written_to_the_last_digit() => Property.Holds(
        Written,
        text => text.Length > 1 ? [text[..^1], text[1..]] : [],
        text =>
        {
            if (!IsNumber(text))
                return;
            (BigInteger numerator, int scale) = Exactly(text);
            var reading = Score.Json.Read(text);
            bool fits = Fits(ref numerator, ref scale);
            Assert.Equal(fits, reading.HasValue);
            if (fits)
                Assert.Equal((numerator, scale), Reduced(reading.Value.Value));
        },
        cases: 2_000);

    private static Gen<string> Written =>
        from sign in Gen.Elements("", "-")
        from whole in Digits(0, 31)
        from fraction in Digits(0, 31)
        from exponent in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Choose(-35, 35).Select(power => string.Create(CultureInfo.InvariantCulture, $"e{power}"))))
        let integer = whole.TrimStart('0')
        select sign + (integer.Length == 0 ? "0" : integer) + (fraction.Length == 0 ? "" : $".{fraction}") + exponent;

    private static Gen<string> Digits(int least, int most) =>
        from count in Gen.Choose(least, most)
        from digits in Gen.Elements('0', '0', '0', '1', '5', '9').ArrayOf(count)
        select new string(digits);

    private static bool IsNumber(string text)
    {
        try
        {
            return JsonElement.Parse(text).ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static (BigInteger Numerator, int Scale) Exactly(string text)
    {
        string[] parts = text.Split('e');
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        return (
            BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
            decimals - (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0));
    }

    /// <summary>Whether a decimal holds it: at most 28 decimals, and digits below two to the power of 96.</summary>
    private static bool Fits(ref BigInteger numerator, ref int scale)
    {
        while (scale > 0 && numerator % 10 == 0)
            (numerator, scale) = (numerator / 10, scale - 1);
        while (scale < 0)
            (numerator, scale) = (numerator * 10, scale + 1);
        if (numerator.IsZero)
            scale = 0;
        return scale <= 28 && BigInteger.Abs(numerator) < BigInteger.Pow(2, 96);
    }

    private static (BigInteger Numerator, int Scale) Reduced(decimal value)
    {
        (BigInteger numerator, int scale) = Exactly(value.ToString(CultureInfo.InvariantCulture));
        Fits(ref numerator, ref scale);
        return (numerator, scale);
    }

    private static decimal Read(string text) => Score.Json.Read(text).Value.Value;
}
