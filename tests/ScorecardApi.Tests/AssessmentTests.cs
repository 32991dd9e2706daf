using System.Net;
using System.Text.Json;

namespace ScorecardApi.Tests;

/// <summary>The assessment over the wire is the library's: exact, and in its words.</summary>
public class AssessmentTests(Api api) : IClassFixture<Api>
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task Without_evidence_every_result_is_missing_and_there_is_no_total()
    {
        string address = await _client.DefineAsync("EMPTY");

        JsonElement assessment = await ReadAsync($"{address}/assessment");

        Assert.Equal(JsonValueKind.Null, assessment.GetProperty("total").ValueKind);
        Assert.Equal(JsonValueKind.Null, assessment.GetProperty("level").ValueKind);
        Assert.Equal(["missing", "missing", "missing", "missing"], ResultsOf(assessment).Select(result => result.GetProperty("standing").GetString()));
    }

    [Fact]
    public async Task The_total_is_exact_with_its_range_level_and_results()
    {
        string address = await _client.DefineAsync("EXACT");
        await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence);

        JsonElement assessment = await ReadAsync($"{address}/assessment");

        Assert.Equal("88.239", assessment.GetProperty("total").GetRawText());
        Assert.True(assessment.GetProperty("isEstimate").GetBoolean());
        Assert.Equal(DecimalInterval.Closed(83.239m, 88.239m), assessment.GetProperty("range").Deserialize<DecimalInterval>());
        Assert.Equal("Good", assessment.GetProperty("level").GetProperty("en").GetString());
        Assert.Equal(["60", "28.239"], assessment.GetProperty("components").EnumerateArray().Select(component => component.GetProperty("weightedScore").GetRawText()));
        Assert.Equal(
            [("1.1", "measured", "30"), ("1.2", "measured", "25"), ("1.3", "pending", "5"), ("2.1", "awarded", "28.239")],
            ResultsOf(assessment).Select(result =>
                (result.GetProperty("code").GetString()!, result.GetProperty("standing").GetString()!, result.GetProperty("weightedScore").GetRawText())));
    }

    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("th", Language.Thai)]
    public async Task The_explanation_is_the_librarys_in_the_language_that_is_asked_for(string tag, Language language)
    {
        string address = await _client.DefineAsync($"EXPLAINED-{tag}");
        await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence);
        Scorecard scorecard = Scorecard.Json.Read(Documents.ScorecardOf($"EXPLAINED-{tag}")).Value;

        using HttpResponseMessage response = await _client.SendAsync(HttpMethod.Get, $"{address}/assessment/explanation", language: tag);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal([tag], response.Content.Headers.ContentLanguage);
        Assert.Equal(scorecard.Assess(scorecard.ReadEvidence(Documents.Evidence).Value).Explain(language), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_assessment_that_a_client_has_is_not_sent_again_until_something_changes()
    {
        string address = await _client.DefineAsync("SAME");

        using HttpResponseMessage before = await _client.SendAsync(HttpMethod.Get, $"{address}/assessment", ifNoneMatch: "\"1\"");
        await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence);
        using HttpResponseMessage after = await _client.SendAsync(HttpMethod.Get, $"{address}/assessment", ifNoneMatch: "\"1\"");

        Assert.Equal(HttpStatusCode.NotModified, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal("\"2\"", after.Headers.ETag!.Tag);
    }

    private static IEnumerable<JsonElement> ResultsOf(JsonElement assessment) =>
        assessment.GetProperty("components").EnumerateArray().SelectMany(component => component.GetProperty("results").EnumerateArray());

    private async Task<JsonElement> ReadAsync(string address)
    {
        using JsonDocument document = JsonDocument.Parse(await _client.GetStringAsync(address));
        return document.RootElement.Clone();
    }
}
