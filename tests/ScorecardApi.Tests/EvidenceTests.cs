using System.Net;
using System.Text.Json;

namespace ScorecardApi.Tests;

/// <summary>Evidence over the wire: posted, corrected, refused as a whole.</summary>
public class EvidenceTests(Api api) : IClassFixture<Api>
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task Evidence_is_posted_and_read_back_and_can_be_posted_again()
    {
        string address = await _client.DefineAsync("POSTED");

        using HttpResponseMessage posted = await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence);
        string read = await _client.GetStringAsync($"{address}/evidence");
        using HttpResponseMessage again = await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", read);

        Scorecard scorecard = Scorecard.Json.Read(Documents.Scorecard).Value;
        Assert.Equal(HttpStatusCode.NoContent, posted.StatusCode);
        Assert.Equal("\"2\"", posted.Headers.ETag!.Tag);
        Assert.Equal(scorecard.ReadEvidence(Documents.Evidence).Value, scorecard.ReadEvidence(read).Value);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal(scorecard.ReadEvidence(read).Value, scorecard.ReadEvidence(await _client.GetStringAsync($"{address}/evidence")).Value);
    }

    [Fact]
    public async Task A_later_piece_takes_the_place_of_the_earlier_one()
    {
        string address = await _client.DefineAsync("CORRECTED");
        await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence);

        using HttpResponseMessage corrected = await _client.SendAsync(
            HttpMethod.Post,
            $"{address}/evidence",
            """[{ "measure": "platform-trust", "value": 86 }, { "indicator": "1.3", "awarded": 50 }]""");

        using JsonDocument evidence = JsonDocument.Parse(await _client.GetStringAsync($"{address}/evidence"));
        Assert.Equal(HttpStatusCode.NoContent, corrected.StatusCode);
        Assert.Equal(5, evidence.RootElement.GetArrayLength());
        Assert.Equal(
            100 * 0.40m + 100 * 0.25m + 50 * 0.05m + 94.13m * 0.30m,
            JsonDocument.Parse(await _client.GetStringAsync($"{address}/assessment")).RootElement.GetProperty("total").GetDecimal());
    }

    [Fact]
    public async Task Every_wrong_piece_is_named_and_none_is_taken()
    {
        string address = await _client.DefineAsync("REFUSED");

        Problem problem = await Problem.ReadAsync(
            await _client.SendAsync(
                HttpMethod.Post,
                $"{address}/evidence",
                """
                [
                  { "measure": "smes-supported", "value": 175 },
                  { "measure": "platform-trust", "value": 177.53 },
                  { "measure": "nothing", "value": 1 },
                  { "indicator": "2.1", "awarded": 453.53 },
                  { "indicator": "9.9", "assumed": 1 },
                  { "measure": "smes-supported", "value": 176 }
                ]
                """),
            HttpStatusCode.BadRequest);

        Assert.Equal(
            [("$[1].value", "KPI2004"), ("$[2].measure", "KPI5002"), ("$[3]", "KPI3011"), ("$[4]", "KPI3009"), ("$[5]", "KPI3009")],
            problem.Violations!.Select(violation => (violation.Path!, violation.Rule)).Order());
        Assert.Equal("[]", await _client.GetStringAsync($"{address}/evidence"));
    }

    [Fact]
    public async Task A_stale_version_is_refused_where_one_is_named()
    {
        string address = await _client.DefineAsync("STALE");

        await Problem.ReadAsync(
            await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence, ifMatch: "\"2\""), HttpStatusCode.PreconditionFailed);
        using HttpResponseMessage current = await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence, ifMatch: "\"1\"");

        Assert.Equal(HttpStatusCode.NoContent, current.StatusCode);
    }

    [Fact]
    public async Task Evidence_that_is_posted_at_once_is_all_kept()
    {
        string address = await _client.DefineAsync("ATONCE");
        string[] pieces = [.. JsonDocument.Parse(Documents.Evidence).RootElement.EnumerateArray().Select(piece => $"[{piece.GetRawText()}]")];

        HttpResponseMessage[] responses = await Task.WhenAll(
            Enumerable.Repeat(pieces, 4).SelectMany(each => each).Select(piece => _client.SendAsync(HttpMethod.Post, $"{address}/evidence", piece)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.NoContent, response.StatusCode));
        Assert.Equal("\"21\"", (await _client.GetAsync($"{address}/evidence")).Headers.ETag!.Tag);
        Assert.Equal(88.239m, JsonDocument.Parse(await _client.GetStringAsync($"{address}/assessment")).RootElement.GetProperty("total").GetDecimal());
    }
}
