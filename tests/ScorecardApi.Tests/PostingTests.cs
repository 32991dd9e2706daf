using System.Globalization;
using System.Net;

namespace ScorecardApi.Tests;

/// <summary>Posting over the wire: all or none, refused by the library's rules, one after another however many post at once.</summary>
public class PostingTests(Api api) : IClassFixture<Api>
{
    private const string Small = """{ "title": "Small", "year": "FY2568", "allocated": 10, "entries": [] }""";

    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task Entries_are_posted_singly_and_together()
    {
        string address = await _client.OpenAsync();

        using HttpResponseMessage many = await _client.PostEntriesAsync(address, Documents.Entries);
        using HttpResponseMessage one = await _client.PostEntriesAsync(
            address, """[{ "kind": "refund", "date": "2025-03-01", "reference": "SALARY-02", "amount": 200000.50 }]""", ifMatch: "\"4\"");
        using HttpResponseMessage none = await _client.PostEntriesAsync(address, "[]");

        BudgetLedger ledger = await _client.ReadLedgerAsync(address);
        Assert.Equal((HttpStatusCode.NoContent, "\"4\""), (many.StatusCode, many.Headers.ETag!.Tag));
        Assert.Equal((HttpStatusCode.NoContent, "\"5\""), (one.StatusCode, one.Headers.ETag!.Tag));
        Assert.Equal((HttpStatusCode.NoContent, "\"5\""), (none.StatusCode, none.Headers.ETag!.Tag));
        Assert.Equal(["PO-001", "PO-001", "SALARY-02", "SALARY-02", "PO-001"], ledger.Entries.Select(entry => entry.Reference));
        Assert.Equal((Baht.Of(6_761_100m), Baht.Of(18_467_400m)), (ledger.Statement().Disbursed, ledger.Statement().Committed));
    }

    [Theory]
    [InlineData(400, "$[0].amount KPI4002", """[{ "kind": "commitment", "date": "2025-01-01", "reference": "B", "amount": 0 }]""")]
    [InlineData(400, "$[1] KPI4002", """[{ "kind": "commitment", "date": "2025-09-30", "reference": "B", "amount": 1 }, { "kind": "commitment", "date": "2025-10-01", "reference": "B", "amount": 1 }]""")]
    [InlineData(400, "$[0].date KPI5002", """[{ "kind": "commitment", "date": "2568-01-01", "reference": "B", "amount": 1 }]""")]
    [InlineData(400, "$[0] KPI5003", """[{ "kind": "commitment", "date": "2025-01-01", "reference": "B" }]""")]
    [InlineData(400, "$[0].amount KPI5002", """[{ "kind": "disbursement", "date": "2025-01-01", "reference": "PO-001", "amount": "100" }]""")]
    [InlineData(400, "$ KPI5002", """{ "kind": "commitment", "date": "2025-01-01", "reference": "B", "amount": 1 }""")]
    [InlineData(400, "$ KPI5001", "[")]
    [InlineData(409, "$[0] KPI4003", """[{ "kind": "disbursement", "date": "2025-01-01", "reference": "PO-001", "amount": 24728500.01 }]""")]
    [InlineData(409, "$[0] KPI4003", """[{ "kind": "release", "date": "2024-11-04", "reference": "PO-001", "amount": 1 }]""")]
    [InlineData(409, "$[1] KPI4004", """[{ "kind": "commitment", "date": "2025-01-01", "reference": "B", "amount": 14386600 }, { "kind": "directDisbursement", "date": "2025-01-01", "reference": "C", "amount": 0.01 }]""")]
    [InlineData(409, "$[0] KPI4007", """[{ "kind": "refund", "date": "2025-01-01", "reference": "PO-001", "amount": 1 }]""")]
    public async Task What_is_refused_is_named_with_its_place_and_rule_in_either_language(int status, string expected, string entries)
    {
        string address = await _client.OpenAsync();
        BudgetLedger ledger = await _client.ReadLedgerAsync(address);

        foreach ((string tag, Language language) in new[] { ("en", Language.English), ("th", Language.Thai) })
        {
            Problem problem = await Problem.ReadAsync(await _client.PostEntriesAsync(address, entries, language: tag), (HttpStatusCode)status);

            Assert.Equal(expected, Assert.Single(problem.Violations!.Select(violation => $"{violation.Path} {violation.Rule}")));
            Assert.Equal(ledger.ReadEntries(entries).Problems.Select(each => each.Describe(language)), problem.Violations!.Select(violation => violation.Message));
        }

        Assert.Equal(ledger, await _client.ReadLedgerAsync(address));
    }

    [Fact]
    public async Task A_late_entry_that_breaks_what_was_posted_before_is_a_conflict_that_names_it()
    {
        string address = await _client.OpenAsync();
        await _client.PostEntriesAsync(address, Documents.Entries);
        const string Late = """[{ "kind": "release", "date": "2024-12-01", "reference": "PO-001", "amount": 24728500 }]""";

        Problem english = await Problem.ReadAsync(await _client.PostEntriesAsync(address, Late), HttpStatusCode.Conflict);
        Problem thai = await Problem.ReadAsync(await _client.PostEntriesAsync(address, Late, language: "th"), HttpStatusCode.Conflict);

        Assert.Equal("What is stored refuses what was sent.", english.Title);
        Assert.Equal("ขัดกับข้อมูลที่มีอยู่", thai.Title);
        Assert.Equal([("$", "KPI4003"), ("$", "KPI4003")], english.Violations!.Select(violation => (violation.Path!, violation.Rule)));
        Assert.Contains("2025-01-20", english.Violations![0].Message, StringComparison.Ordinal);
        Assert.Contains("2025-06-30", thai.Violations![1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_with_mistakes_of_its_own_is_a_bad_request_even_where_the_ledger_would_refuse_it()
    {
        string address = await _client.OpenAsync(Small);

        Problem own = await Problem.ReadAsync(
            await _client.PostEntriesAsync(
                address,
                """[{ "kind": "commitment", "date": "2025-01-01", "reference": "A", "amount": 99 }, { "kind": "commitment", "date": "2025-01-01", "reference": "", "amount": 1 }]"""),
            HttpStatusCode.BadRequest);
        Problem amounts = await Problem.ReadAsync(
            await _client.PostEntriesAsync(
                address,
                """
                [
                  { "kind": "commitment", "date": "2025-02-01", "reference": "A", "amount": 99 },
                  { "kind": "commitment", "date": "2025-01-01", "reference": "B", "amount": 1.005 },
                  { "kind": "planRevision", "date": "2025-01-01", "reference": "C", "plan": { "first": 1.001, "second": 2, "third": 3, "fourth": 0.0010 } }
                ]
                """),
            HttpStatusCode.BadRequest);

        Assert.Equal([("$[1].reference", "KPI5002")], own.Violations!.Select(violation => (violation.Path!, violation.Rule)));
        Assert.Equal(
            [("$[1].amount", "API0001"), ("$[2].plan.first", "API0001"), ("$[2].plan.fourth", "API0001")],
            amounts.Violations!.Select(violation => (violation.Path!, violation.Rule)));
        Assert.Empty((await _client.ReadLedgerAsync(address)).Entries);
    }

    [Fact]
    public async Task Of_a_list_with_one_entry_that_is_refused_none_is_posted()
    {
        string address = await _client.OpenAsync(Small);

        Problem problem = await Problem.ReadAsync(await _client.PostEntriesAsync(address, $"[{Payment(4)},{Payment(7)}]"), HttpStatusCode.Conflict);

        Assert.Equal([("$[1]", "KPI4004")], problem.Violations!.Select(violation => (violation.Path!, violation.Rule)));
        Assert.Empty((await _client.ReadLedgerAsync(address)).Entries);
    }

    [Fact]
    public async Task Of_many_that_post_at_once_as_many_succeed_as_there_is_money_for()
    {
        string address = await _client.OpenAsync(Small);

        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Repeat($"[{Payment(1)}]", 32).Select(entries => _client.PostEntriesAsync(address, entries)));

        BudgetLedger ledger = await _client.ReadLedgerAsync(address);
        Assert.Equal(10, responses.Count(response => response.StatusCode == HttpStatusCode.NoContent));
        Assert.Equal(22, responses.Count(response => response.StatusCode == HttpStatusCode.Conflict));
        Assert.Equal((10, Baht.Zero), (ledger.Entries.Count, ledger.Statement().Available));
    }

    [Fact]
    public async Task Of_many_that_post_at_once_none_is_lost()
    {
        string address = await _client.OpenAsync();
        string[] references = [.. Enumerable.Range(1, 24).Select(number => $"SALARY-{number}")];

        HttpResponseMessage[] responses = await Task.WhenAll(references.Select(reference => _client.PostEntriesAsync(address, $"[{Payment(1, reference)}]")));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.NoContent, response.StatusCode));
        Assert.Equal(
            Enumerable.Range(2, 24),
            responses.Select(response => int.Parse(response.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture)).Order());
        Assert.Equal(references.Order(), (await _client.ReadLedgerAsync(address)).Entries.Skip(1).Select(entry => entry.Reference).Order());
    }

    [Fact]
    public async Task Of_two_that_mean_one_version_at_once_one_wins()
    {
        string address = await _client.OpenAsync();

        HttpResponseMessage[] responses = await Task.WhenAll(
            Enumerable.Range(1, 8).Select(amount => _client.PostEntriesAsync(address, $"[{Payment(amount)}]", ifMatch: "\"1\"")));

        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.NoContent);
        Assert.Equal(7, responses.Count(response => response.StatusCode == HttpStatusCode.PreconditionFailed));
        Assert.Equal(2, (await _client.ReadLedgerAsync(address)).Entries.Count);
    }

    [Fact]
    public async Task To_a_ledger_that_is_none_nothing_is_posted() =>
        await Problem.ReadAsync(await _client.PostEntriesAsync("/ledgers/404", $"[{Payment(1)}]"), HttpStatusCode.NotFound);

    private static string Payment(int amount, string reference = "SALARY") =>
        $$"""{ "kind": "directDisbursement", "date": "2025-02-28", "reference": "{{reference}}", "amount": {{amount}} }""";
}
