namespace Kpi.Domain.Tests.Time;

public class ThaiDateFormatJsonTests
{
    [Fact]
    public void A_format_states_what_is_varied()
    {
        JsonAssert.Writes(ThaiDateFormat.Json, ThaiDateFormat.English, """{ "language": "english" }""");
        JsonAssert.Writes(
            ThaiDateFormat.Json,
            ThaiDateFormat.ThaiAbbreviated.WithThaiNumerals().WithBuddhistEra().WithTwoDigitYears(2500),
            """{ "language": "thai", "length": "abbreviated", "numerals": "thai", "era": "buddhist", "century": 2500 }""");
    }

    [Fact]
    public void Every_format_reads_back_equal()
    {
        ThaiDateFormat[] formats = [ThaiDateFormat.Thai, ThaiDateFormat.ThaiAbbreviated, ThaiDateFormat.English, ThaiDateFormat.EnglishAbbreviated];
        formats = [.. formats, .. formats.Select(format => format.WithThaiNumerals())];
        formats = [.. formats, .. formats.Select(format => format.WithBuddhistEra()), .. formats.Select(format => format.WithCommonEra())];
        formats = [.. formats, .. formats.Select(format => format.WithTwoDigitYears(format.IsBuddhistEra ? 2400 : 2100))];
        Assert.Equal(48, formats.Distinct().Count());
        Assert.All(formats, format => JsonAssert.RoundTrips(ThaiDateFormat.Json, format));
    }

    [Theory]
    [InlineData("{}", "$ KPI5003")]
    [InlineData("""{ "language": "lao", "length": 1, "numerals": "roman", "era": "thai", "century": "2500" }""", "$.language KPI5002", "$.length KPI5002", "$.numerals KPI5002", "$.era KPI5002", "$.century KPI5002")]
    [InlineData("""{ "language": "thai", "century": 2000 }""", "$.century KPI5004")]
    [InlineData("""{ "language": "thai", "era": "common", "century": 2500 }""", "$.century KPI5004")]
    [InlineData("""{ "language": "thai", "century": 2550 }""", "$.century KPI5004")]
    [InlineData("\"thai\"", "$ KPI5002")]
    public void What_is_wrong_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(ThaiDateFormat.Json, json, expected);
}
