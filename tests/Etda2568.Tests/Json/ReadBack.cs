using System.Text.Encodings.Web;
using System.Text.Json;

namespace Etda.Tests.Json;

/// <summary>What a part of the document says, against what the library has.</summary>
internal static class ReadBack
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A part of the document on one line.</summary>
    public static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Readable);

    public static void AssertFigure(Reported figure, JsonElement json)
    {
        Assert.Equal(figure.Kind.ToString(), json.GetProperty("kind").GetString(), ignoreCase: true);
        Assert.Equal(figure.ToString(), json.GetProperty("text").GetString() ?? "");
        Assert.Equal(figure.Number, NumberOf(json.GetProperty("number")));
        Assert.Equal(figure.Number is null ? null : figure.Decimals, NumberOf(json.GetProperty("decimals")));
        AssertText(figure.Unit?.Name, json.GetProperty("unit") is { ValueKind: JsonValueKind.Object } unit ? unit.GetProperty("name") : json.GetProperty("unit"));
        AssertText(figure.Title, json.GetProperty("title"));
        Assert.Equal(figure.Place, PlaceOf(json.GetProperty("place")));
    }

    public static void AssertText(BilingualText? text, JsonElement json) => Assert.Equal(
        text is null ? "null" : $"{text.Thai}|{text.English}",
        json.ValueKind == JsonValueKind.Null ? "null" : $"{json.GetProperty("th")}|{json.GetProperty("en")}");

    public static decimal? NumberOf(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetDecimal();

    public static DecimalInterval? IntervalOf(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        string opening = json.GetProperty("includesLower").GetBoolean() ? "[" : "(";
        string closing = json.GetProperty("includesUpper").GetBoolean() ? "]" : ")";
        return DecimalInterval.Parse($"{opening}{json.GetProperty("lower")}, {json.GetProperty("upper")}{closing}");
    }

    public static PlaceOfPrint? PlaceOf(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : new PlaceOfPrint(
        document: json.GetProperty("document").GetString(),
        page: (int?)NumberOf(json.GetProperty("page")),
        section: json.GetProperty("section").GetString(),
        table: json.GetProperty("table").GetString(),
        row: json.GetProperty("row").GetString(),
        column: json.GetProperty("column").GetString());
}
