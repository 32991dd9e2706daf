using System.Net;
using System.Text.Json;
using NodaTime;

namespace ScorecardApi.Tests;

/// <summary>The statement over the wire is the library's: as of a day, exact, and in its words.</summary>
public class StatementTests(Api api) : IClassFixture<Api>
{
    private readonly HttpClient _client = api.Client;

    [Theory]
    [InlineData("?asOf=2024-10-01", "2024-10-01", "39115100")]
    [InlineData("?asOf=2025-02-28", "2025-02-28", "13186599.50")]
    [InlineData("", "2025-09-30", "13686599.50")]
    public async Task The_statement_is_as_of_the_end_of_a_day_or_of_the_year(string query, string day, string available)
    {
        BudgetStatement expected = BudgetLedger.Json.Read(Documents.Ledger).Value.Post(EntriesOfTheSample()).Statement(DayOf(day));
        string address = await OpenedAsync();

        JsonElement statement = JsonElement.Parse(await _client.GetStringAsync($"{address}/statement{query}"));

        Assert.Equal(day, statement.GetProperty("asOf").GetString());
        Assert.Equal("งบดำเนินงาน", statement.GetProperty("title").GetProperty("th").GetString());
        Assert.Equal(decimal.Parse(available, System.Globalization.CultureInfo.InvariantCulture), statement.GetProperty("total").GetProperty("available").GetDecimal());
        Assert.Equal(expected.Total, BudgetFigures.Json.Read(statement.GetProperty("total").GetRawText()).Value);
        Assert.Equal(
            expected.Quarters.Select(quarter => (quarter.Quarter, quarter.Figures, quarter.Cumulative)),
            statement.GetProperty("quarters").EnumerateArray().Select(quarter => BudgetQuarter.Json.Read(quarter.GetRawText()).Value)
                .Select(quarter => (quarter.Quarter, quarter.Figures, quarter.Cumulative)));
    }

    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("th", Language.Thai)]
    public async Task The_explanation_is_the_librarys_in_the_language_that_is_asked_for(string tag, Language language)
    {
        string address = await OpenedAsync();

        using HttpResponseMessage response = await _client.SendAsync(HttpMethod.Get, $"{address}/statement/explanation?asOf=2025-03-31", language: tag);

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal([tag], response.Content.Headers.ContentLanguage);
        Assert.Equal(
            BudgetLedger.Json.Read(Documents.Ledger).Value.Post(EntriesOfTheSample()).Statement(DayOf("2025-03-31")).Explain(language),
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("2024-09-30")]
    [InlineData("2025-10-01")]
    [InlineData("2568-03-31")]
    public async Task A_day_outside_the_year_is_refused(string day)
    {
        string address = await OpenedAsync();

        Problem english = await Problem.ReadAsync(await _client.GetAsync($"{address}/statement?asOf={day}"), HttpStatusCode.BadRequest);
        Problem thai = await Problem.ReadAsync(
            await _client.SendAsync(HttpMethod.Get, $"{address}/statement/explanation?asOf={day}", language: "th"), HttpStatusCode.BadRequest);

        Assert.Equal("The day lies outside FY2568.", english.Detail);
        Assert.Equal("วันที่อยู่นอกปีงบประมาณ พ.ศ. 2568", thai.Detail);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused() =>
        await Problem.ReadAsync(await _client.GetAsync($"{await OpenedAsync()}/statement?asOf=2025-02-29"), HttpStatusCode.BadRequest);

    private static IReadOnlyList<BudgetEntry> EntriesOfTheSample() => BudgetLedger.Json.Read(Documents.Ledger).Value.ReadEntries(Documents.Entries).Value;

    private static LocalDate DayOf(string day) => LocalDate.FromDateOnly(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private async Task<string> OpenedAsync()
    {
        string address = await _client.OpenAsync();
        using HttpResponseMessage posted = await _client.PostEntriesAsync(address, Documents.Entries);
        Assert.Equal(HttpStatusCode.NoContent, posted.StatusCode);
        return address;
    }
}
