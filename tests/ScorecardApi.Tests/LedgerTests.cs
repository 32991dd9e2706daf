using System.Net;

namespace ScorecardApi.Tests;

/// <summary>Ledgers over the wire: opened, read, carried over, and refused with every mistake.</summary>
public class LedgerTests(Api api) : IClassFixture<Api>
{
    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task A_ledger_is_opened_and_read_back_as_it_was()
    {
        using HttpResponseMessage opened = await _client.SendAsync(HttpMethod.Post, "/ledgers", Documents.Ledger);
        using HttpResponseMessage read = await _client.GetAsync(opened.Headers.Location);

        Assert.Equal(HttpStatusCode.Created, opened.StatusCode);
        Assert.Equal("\"1\"", opened.Headers.ETag!.Tag);
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        Assert.Equal("application/json", read.Content.Headers.ContentType!.MediaType);
        Assert.Equal(BudgetLedger.Json.Read(Documents.Ledger).Value, BudgetLedger.Json.Read(await read.Content.ReadAsByteArrayAsync()).Value);
        Assert.Contains(
            $$"""{"id":{{opened.Headers.Location!.ToString().Split('/')[^1]}},"titleThai":"งบดำเนินงาน","titleEnglish":"Operations","year":"FY2568","version":1}""",
            await _client.GetStringAsync("/ledgers?year=FY2568"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("\"FY2568\"", await _client.GetStringAsync("/ledgers?year=FY2567"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mistake_is_named_with_its_place_and_rule_in_either_language()
    {
        const string Wrong = """
            {
              "title": "Operations", "year": "FY2568", "allocated": "100",
              "plan": { "first": -1, "second": 0, "third": 0, "fourth": 0 },
              "entries": [
                { "kind": "commitment", "date": "2024-11-05", "reference": "PO-001", "amount": 0 },
                { "kind": "gift", "date": "2024-11-05", "reference": "PO-001", "amount": 1 },
                { "kind": "commitment", "date": "2024-09-30", "reference": "PO-001", "amount": 1 }
              ]
            }
            """;

        foreach ((string tag, Language language) in new[] { ("en", Language.English), ("th", Language.Thai) })
        {
            Problem problem = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Post, "/ledgers", Wrong, language: tag), HttpStatusCode.BadRequest);

            Assert.Equal(
                [
                    ("$.allocated", "KPI5002"), ("$.entries[0].amount", "KPI4002"), ("$.entries[1].kind", "KPI5002"), ("$.entries[2]", "KPI4002"),
                    ("$.plan.first", "KPI5004"),
                ],
                problem.Violations!.Select(violation => (violation.Path!, violation.Rule)).Order());
            Assert.Equal(
                BudgetLedger.Json.Read(Wrong).Problems.Select(each => each.Describe(language)), problem.Violations!.Select(violation => violation.Message));
        }
    }

    [Fact]
    public async Task A_ledger_that_spends_more_than_it_has_is_not_opened()
    {
        string before = await _client.GetStringAsync("/ledgers");

        Problem problem = await Problem.ReadAsync(
            await _client.SendAsync(HttpMethod.Post, "/ledgers", Documents.Replaced(Documents.Ledger, "\"allocated\": 39115100", "\"allocated\": 24728499.99")), HttpStatusCode.BadRequest);

        Assert.Equal([("$.entries[0]", "KPI4004")], problem.Violations!.Select(violation => (violation.Path!, violation.Rule)));
        Assert.Equal(before, await _client.GetStringAsync("/ledgers"));
    }

    [Theory]
    [InlineData("\"allocated\": 39115100", "\"allocated\": 39115100.001", "$.allocated", "39,115,100.001 baht")]
    [InlineData("\"fourth\": 9115100", "\"fourth\": 0.005", "$.plan.fourth", "0.005 baht")]
    [InlineData("\"amount\": 24728500", "\"amount\": 24728500.009", "$.entries[0].amount", "24,728,500.009 baht")]
    [InlineData("\"allocated\": 39115100", "\"allocated\": 92233720368547758.08", "$.allocated", "92,233,720,368,547,758.08 baht")]
    public async Task An_amount_that_cannot_be_stored_is_named_with_its_place(string written, string instead, string path, string amount)
    {
        string document = Documents.Replaced(Documents.Ledger, written, instead);

        Problem english = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Post, "/ledgers", document), HttpStatusCode.BadRequest);
        Problem thai = await Problem.ReadAsync(await _client.SendAsync(HttpMethod.Post, "/ledgers", document, language: "th"), HttpStatusCode.BadRequest);

        Assert.Equal([new Problem.Violation(path, null, "API0001", $"{amount} cannot be stored: amounts are whole satang, within 64 bits")], english.Violations!);
        Assert.Equal(
            [new Problem.Violation(path, null, "API0001", $"เก็บ {amount.Replace("baht", "บาท", StringComparison.Ordinal)} ไม่ได้: เก็บเป็นสตางค์เต็ม ไม่เกิน 64 บิต")],
            thai.Violations!);
    }

    [Fact]
    public async Task The_largest_amount_is_stored_to_the_satang()
    {
        string address = await _client.OpenAsync(Documents.Replaced(Documents.Ledger, "\"allocated\": 39115100", "\"allocated\": 92233720368547758.07"));

        Assert.Equal(Baht.Of(92_233_720_368_547_758.07m), (await _client.ReadLedgerAsync(address)).OpeningAllocation);
    }

    [Fact]
    public async Task A_version_that_a_client_has_is_not_sent_again()
    {
        string address = await _client.OpenAsync();

        using HttpResponseMessage same = await _client.SendAsync(HttpMethod.Get, address, ifNoneMatch: "\"1\"");
        await _client.PostEntriesAsync(address, Documents.Entries);
        using HttpResponseMessage other = await _client.SendAsync(HttpMethod.Get, address, ifNoneMatch: "\"1\"");

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal("\"4\"", other.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task What_is_carried_over_is_read_and_opens_the_next_year()
    {
        string address = await _client.OpenAsync();
        await _client.PostEntriesAsync(address, Documents.Entries);

        BudgetLedger next = await _client.ReadLedgerAsync(await _client.OpenAsync(await _client.GetStringAsync($"{address}/carry-over")));

        Assert.Equal((await _client.ReadLedgerAsync(address)).CarryOver(), next);
        Assert.Equal((FiscalYear.FromBuddhistEra(2569), Baht.Of(18_467_400m)), (next.Year, next.OpeningAllocation));
        Assert.Equal(FiscalYear.FromBuddhistEra(2568), next.SourceYear);
    }

    [Fact]
    public async Task From_the_last_year_there_is_nothing_to_carry_over_into()
    {
        string address = await _client.OpenAsync("""{ "title": "Last", "year": "FY2643", "allocated": 1, "entries": [] }""");

        Problem problem = await Problem.ReadAsync(await _client.GetAsync($"{address}/carry-over"), HttpStatusCode.Conflict);

        Assert.Equal(["KPI1002"], problem.Violations!.Select(violation => violation.Rule));
    }
}
