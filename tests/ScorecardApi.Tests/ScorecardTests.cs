using System.Net;

namespace ScorecardApi.Tests;

/// <summary>Scorecards over the wire: defined, read, replaced, and refused with every mistake.</summary>
public class ScorecardTests(Api api) : IClassFixture<Api>
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task A_scorecard_is_defined_and_read_back_as_it_was()
    {
        using HttpResponseMessage defined = await _client.SendAsync(HttpMethod.Post, "/scorecards", Documents.ScorecardOf("READ"));
        using HttpResponseMessage read = await _client.GetAsync(defined.Headers.Location);

        Assert.Equal(HttpStatusCode.Created, defined.StatusCode);
        Assert.Equal("/scorecards/READ/FY2568", defined.Headers.Location!.ToString());
        Assert.Equal("\"1\"", defined.Headers.ETag!.Tag);
        Assert.Equal("application/json", read.Content.Headers.ContentType!.MediaType);
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        Assert.Equal(Scorecard.Json.Read(Documents.ScorecardOf("READ")).Value, Scorecard.Json.Read(await read.Content.ReadAsByteArrayAsync()).Value);
        Assert.Contains("""{"agency":"READ","year":"FY2568","version":1}""", await _client.GetStringAsync("/scorecards?year=FY2568"), StringComparison.Ordinal);
        Assert.DoesNotContain("READ", await _client.GetStringAsync("/scorecards?year=FY2567"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_with_a_name_in_Thai_has_an_address_too()
    {
        string address = await _client.DefineAsync("สพธอ. & ETDA 100%");

        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("A/B")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("A\\u0000B")]
    public async Task An_agency_that_cannot_have_an_address_is_refused(string name)
    {
        Problem problem = await Problem.ReadAsync(
            await _client.SendAsync(HttpMethod.Post, "/scorecards", Documents.ScorecardOf(name)), HttpStatusCode.BadRequest);

        Assert.EndsWith("cannot be a part of an address.", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_a_client_has_is_not_sent_again()
    {
        string address = await _client.DefineAsync("CACHED");

        using HttpResponseMessage same = await _client.SendAsync(HttpMethod.Get, address, ifNoneMatch: "\"1\"");
        using HttpResponseMessage other = await _client.SendAsync(HttpMethod.Get, address, ifNoneMatch: "\"2\"");

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_second_scorecard_for_the_same_year_is_refused()
    {
        await _client.DefineAsync("TWICE");

        Problem problem = await Problem.ReadAsync(
            await _client.SendAsync(HttpMethod.Post, "/scorecards", Documents.ScorecardOf("TWICE")), HttpStatusCode.Conflict);

        Assert.Equal("There is a scorecard TWICE 2568 already; PUT replaces it.", problem.Detail);
    }

    [Fact]
    public async Task Every_mistake_is_named_with_its_place_and_rule_in_either_language()
    {
        string wrong = Documents.Replaced(
            Documents.Replaced(Documents.Replaced(Documents.Scorecard, "\"weight\": 30", "\"weight\": 0"), "\"FY2568\"", "\"FY2025\""),
            "\"atLeast\": 85", "\"atLeast\": 75");

        Problem english = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Post, "/scorecards", wrong), HttpStatusCode.BadRequest);
        Problem thai = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Post, "/scorecards", wrong, language: "th"), HttpStatusCode.BadRequest);

        Assert.Equal("The document that was sent cannot be used.", english.Title);
        Assert.Equal("เอกสารที่ส่งมาใช้ไม่ได้", thai.Title);
        Assert.Equal(
            [("$.year", "KPI1001"), ("$.components[0].indicators[0].target.advanced", "KPI2002"), ("$.components[1].indicators[0].weight", "KPI3003")],
            english.Violations!.Select(violation => (violation.Path!, violation.Rule)));
        Assert.Equal(english.Violations!.Select(violation => (violation.Path, violation.Rule)), thai.Violations!.Select(violation => (violation.Path, violation.Rule)));
        Assert.Equal("Weight 0 is not allowed: a weight is a percentage above 0 and at most 100", english.Violations![2].Message);
        Assert.Equal("น้ำหนัก 0 ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100", thai.Violations![2].Message);
    }

    [Fact]
    public async Task Weights_that_do_not_total_100_are_refused()
    {
        Problem problem = await Problem.ReadAsync(
            await _client.SendAsync(HttpMethod.Post, "/scorecards", Documents.Replaced(Documents.Scorecard, "\"weight\": 5", "\"weight\": 4")), HttpStatusCode.BadRequest);

        Assert.Equal(
            [("KPI3001", "Weights of scorecard DEMO 2568 total 99, not 100: 40 + 25 + 4 + 30")],
            problem.Violations!.Select(violation => (violation.Rule, violation.Message)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\uFEFF{}")]
    public async Task What_is_no_scorecard_is_refused_and_nothing_is_stored(string document)
    {
        string before = await _client.GetStringAsync("/scorecards");

        Problem problem = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Post, "/scorecards", document), HttpStatusCode.BadRequest);

        Assert.NotEmpty(problem.Violations!);
        Assert.All(problem.Violations!, violation => Assert.StartsWith("KPI500", violation.Rule, StringComparison.Ordinal));
        Assert.Equal(before, await _client.GetStringAsync("/scorecards"));
    }

    [Fact]
    public async Task A_scorecard_is_replaced_by_whoever_names_its_version()
    {
        string address = await _client.DefineAsync("REPLACED");
        string changed = Documents.Replaced(Documents.ScorecardOf("REPLACED"), "\"atLeast\": 85", "\"atLeast\": 90");

        Problem unnamed = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Put, address, changed), HttpStatusCode.PreconditionRequired);
        Problem stale = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Put, address, changed, ifMatch: "\"7\""), HttpStatusCode.PreconditionFailed);
        using HttpResponseMessage replaced = await _client.SendAsync(HttpMethod.Put, address, changed, ifMatch: "\"1\"");

        Assert.Equal("Name the version that is to be replaced (If-Match).", unnamed.Title);
        Assert.Equal("It has changed since it was read.", stale.Title);
        Assert.Equal(HttpStatusCode.NoContent, replaced.StatusCode);
        Assert.Equal("\"2\"", replaced.Headers.ETag!.Tag);
        Assert.Equal(Scorecard.Json.Read(changed).Value, Scorecard.Json.Read(await _client.GetByteArrayAsync(address)).Value);
    }

    [Fact]
    public async Task Of_two_that_replace_one_version_at_once_one_wins()
    {
        string address = await _client.DefineAsync("RACE");
        string[] documents = [.. Enumerable.Range(86, 8).Select(points => Documents.Replaced(Documents.ScorecardOf("RACE"), "\"atLeast\": 85", $"\"atLeast\": {points}"))];

        HttpResponseMessage[] responses = await Task.WhenAll(documents.Select(document => _client.SendAsync(HttpMethod.Put, address, document, ifMatch: "\"1\"")));

        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.NoContent);
        Assert.Equal(documents.Length - 1, responses.Count(response => response.StatusCode == HttpStatusCode.PreconditionFailed));
        Assert.Equal("\"2\"", (await _client.GetAsync(address)).Headers.ETag!.Tag);
    }

    [Fact]
    public async Task A_scorecard_of_another_address_is_refused()
    {
        string address = await _client.DefineAsync("MINE");

        Problem problem = await Problem.ReadAsync(
            await _client.SendAsync(HttpMethod.Put, address, Documents.ScorecardOf("YOURS"), ifMatch: "\"1\""), HttpStatusCode.BadRequest);

        Assert.Equal("The document is scorecard YOURS 2568, which is not what the address says.", problem.Detail);
    }

    [Fact]
    public async Task A_scorecard_that_is_not_there_is_not_replaced() => await Problem.ReadAsync(
        await _client.SendAsync(HttpMethod.Put, "/scorecards/NONE/FY2568", Documents.ScorecardOf("NONE"), ifMatch: "*"), HttpStatusCode.NotFound);

    [Fact]
    public async Task A_scorecard_in_use_is_replaced_only_where_its_evidence_fits()
    {
        string address = await _client.DefineAsync("USED");
        await _client.SendAsync(HttpMethod.Post, $"{address}/evidence", Documents.Evidence);
        string fitting = Documents.Replaced(Documents.ScorecardOf("USED"), "\"atLeast\": 85", "\"atLeast\": 90");
        string unfit = Documents.Replaced(Documents.ScorecardOf("USED"), "\"1.3\"", "\"1.4\"");

        Problem problem = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Put, address, unfit, ifMatch: "\"2\""), HttpStatusCode.Conflict);
        using HttpResponseMessage replaced = await _client.SendAsync(HttpMethod.Put, address, fitting, ifMatch: "\"2\"");

        Assert.Equal(
            [new Problem.Violation("$[3]", null, "KPI3009", "Evidence for indicator 1.3: scorecard USED 2568 has no such indicator")],
            problem.Violations!);
        Assert.Equal(HttpStatusCode.NoContent, replaced.StatusCode);
    }
}
