using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ScorecardApi.Tests;

/// <summary>What is wrong with a request before its document is read is answered with problem details.</summary>
public class RequestTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task An_address_that_is_none_is_not_found()
    {
        Problem problem = await Problem.ReadAsync(await api.Client.GetAsync("/nothing"), HttpStatusCode.NotFound);

        Assert.Equal("There is nothing here.", problem.Title);
        Assert.Null(problem.Violations);
    }

    [Fact]
    public async Task A_scorecard_that_is_none_is_not_found_and_named()
    {
        foreach (string rest in new[] { "", "/evidence", "/assessment", "/assessment/explanation" })
        {
            Problem problem = await Problem.ReadAsync(await api.Client.GetAsync($"/scorecards/NONE/FY2568{rest}"), HttpStatusCode.NotFound);

            Assert.Equal("There is no scorecard of NONE for FY2568.", problem.Detail);
        }
    }

    [Fact]
    public async Task A_ledger_that_is_none_is_not_found_and_named()
    {
        foreach (string rest in new[] { "", "/carry-over", "/statement", "/statement/explanation?asOf=2025-03-31" })
        {
            Problem problem = await Problem.ReadAsync(await api.Client.GetAsync($"/ledgers/404{rest}"), HttpStatusCode.NotFound);

            Assert.Equal("There is no ledger 404.", problem.Detail);
        }
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_refused() =>
        await Problem.ReadAsync(await api.Client.DeleteAsync("/scorecards"), HttpStatusCode.MethodNotAllowed);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task A_document_of_another_media_type_is_refused(string mediaType)
    {
        using var content = new StringContent("{}", Encoding.UTF8, mediaType);

        Problem problem = await Problem.ReadAsync(await api.Client.PostAsync("/scorecards", content), HttpStatusCode.UnsupportedMediaType);

        Assert.Equal("Only application/json is taken.", problem.Title);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_document_that_is_too_large_is_refused_whether_it_says_its_length_or_not(bool isChunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/scorecards") { Content = new ByteArrayContent(new byte[65_537]) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = isChunked;

        Problem problem = await Problem.ReadAsync(await api.Client.SendAsync(request), HttpStatusCode.RequestEntityTooLarge);

        Assert.Equal("The document is too large.", problem.Title);
    }

    [Fact]
    public async Task A_year_of_the_other_era_in_an_address_says_what_is_wrong()
    {
        Problem problem = await Problem.ReadAsync(await api.Client.GetAsync("/scorecards/ETDA/FY2025"), HttpStatusCode.BadRequest);

        Assert.Equal("A parameter cannot be read.", problem.Title);
        Assert.Equal(
            [new Problem.Violation(null, "year", "KPI1001", "2025 is a Common Era year, not a Buddhist Era year; write FiscalYear.FromCommonEra(2025)")],
            problem.Violations!);
    }

    [Theory]
    [InlineData("th", "th")]
    [InlineData("th-TH, en;q=0.8", "th")]
    [InlineData("en;q=0.5, TH;q=0.9", "th")]
    [InlineData("th;q=0, en", "en")]
    [InlineData("fr, th;q=0.1", "th")]
    [InlineData("fr, de", "en")]
    [InlineData("*", "en")]
    [InlineData("not a language!", "en")]
    public async Task Problems_speak_the_language_that_is_asked_for(string accepted, string spoken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/scorecards?year=2568");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using HttpResponseMessage response = await api.Client.SendAsync(request);

        Problem problem = await Problem.ReadAsync(response, HttpStatusCode.BadRequest);

        Assert.Equal([spoken], response.Content.Headers.ContentLanguage);
        Assert.Equal(["Accept-Language"], response.Headers.Vary);
        Assert.Equal(spoken == "th" ? "พารามิเตอร์ใช้ไม่ได้" : "A parameter cannot be read.", problem.Title);
        Assert.Equal(
            spoken == "th"
                ? "อ่าน \"2568\" ไม่ได้: ต้องเป็นFY หรือ ปีงบประมาณที่ตำแหน่ง 1 แต่พบ '2'"
                : "\"2568\" cannot be read: expected FY or ปีงบประมาณ at position 1, where '2' stands",
            problem.Violations!.Single().Message);
    }

    [Fact]
    public async Task A_title_of_a_status_is_in_Thai_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nothing") { Headers = { { "Accept-Language", "th" } } };

        Assert.Equal("ไม่พบข้อมูล", (await Problem.ReadAsync(await api.Client.SendAsync(request), HttpStatusCode.NotFound)).Title);
    }

    [Fact]
    public async Task A_new_database_has_no_scorecards_and_no_ledgers()
    {
        Assert.Equal("[]", await api.Client.GetStringAsync("/scorecards?year=FY2568"));
        Assert.Equal("[]", await api.Client.GetStringAsync("/ledgers?year=FY2568"));
    }
}
