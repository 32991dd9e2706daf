using System.Text.Json;

namespace Kpi.Domain.Tests;

/// <summary>What holds of every type's JSON.</summary>
internal static class JsonAssert
{
    /// <summary>What is written reads back equal, by the type's own format and by System.Text.Json, which write the same.</summary>
    public static void RoundTrips<T>(JsonFormat<T> format, T value)
        where T : notnull
    {
        string written = format.Write(value);
        JsonReading<T> reading = format.Read(written);
        Assert.True(reading.HasValue, $"{reading}\n{written}");
        Assert.Equal(value, reading.Value);
        Assert.Equal(written, format.Write(reading.Value));

        string serialized = JsonSerializer.Serialize(value);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(written), JsonElement.Parse(serialized)), $"{written}\n{serialized}");
        Assert.Equal(value, JsonSerializer.Deserialize<T>(serialized));
    }

    /// <summary>It is written as this text, white space aside, and reads back equal.</summary>
    public static void Writes<T>(JsonFormat<T> format, T value, string expected)
        where T : notnull
    {
        RoundTrips(format, value);
        Assert.Equal(Compact(expected), Compact(format.Write(value)));
    }

    /// <summary>It is not read, for these reasons, each <c>path rule</c>, and System.Text.Json says the same.</summary>
    public static void Refuses<T>(JsonFormat<T> format, string json, params string[] expected)
        where T : notnull
    {
        JsonReading<T> reading = format.Read(json);
        Assert.Equal(expected, reading.Problems.Select(problem => $"{problem.Path} {problem.RuleId}"));
        JsonException refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        if (refused is KpiJsonException { Problems: var problems })
            Assert.Equal(reading.Problems, problems);
        else
            Assert.Contains("KPI5001", expected[^1], StringComparison.Ordinal);
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
