using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Kpi.Binding.Tests.Http;

/// <summary>Controllers take every scalar; what the state of the model says of a wrong one depends on what the application adds.</summary>
public class ControllerTests
{
    [Fact]
    public async Task A_model_takes_every_scalar_from_the_query()
    {
        await using WebServer server = await StartAsync();

        Assert.Equal(
            Scalars.Right.ToDictionary(row => row[0].GetType().Name, row => (string)row[1]),
            (await server.Client.GetFromJsonAsync<Dictionary<string, string>>($"/controller/model?{Query(Scalars.Right, text: 2)}"))!);
    }

    [Fact]
    public async Task Parameters_are_optional_repeated_or_segments()
    {
        await using WebServer server = await StartAsync();

        Assert.Equal("FY2568 15 and 30", await server.Client.GetStringAsync("/controller/optional?year=FY2568&weights=15&weights=30"));
        Assert.Equal(" ", await server.Client.GetStringAsync("/controller/optional?year="));
        Assert.Equal("FY2568", await server.Client.GetStringAsync("/controller/years/FY2568"));
    }

    [Fact]
    public async Task The_words_of_a_violation_are_lost()
    {
        await using WebServer server = await StartAsync();

        ValidationProblemDetails problem = await ProblemAsync(server, $"/controller/model?{Query(Scalars.Wrong, text: 1)}");

        Assert.Equal(
            Scalars.Wrong.ToDictionary(row => row[0].GetType().Name, row => $"The value '{row[1]}' is not valid for {row[0].GetType().Name}."),
            problem.Errors.ToDictionary(error => error.Key, error => error.Value.Single()));
    }

    [Fact]
    public async Task A_provider_of_messages_keeps_them()
    {
        await using WebServer server = await StartAsync(mvc => mvc.ModelMetadataDetailsProviders.Add(new ViolationMessages()));

        ValidationProblemDetails problem = await ProblemAsync(server, $"/controller/model?{Query(Scalars.Wrong, text: 1)}");
        ValidationProblemDetails parameters = await ProblemAsync(server, "/controller/optional?year=FY2025&weights=15&weights=0");

        Assert.Equal(
            Scalars.Wrong.ToDictionary(row => row[0].GetType().Name, row => $"{row[2]}: {row[3]}"),
            problem.Errors.ToDictionary(error => error.Key, error => error.Value.Single()));
        Assert.Equal(["KPI1001: 2025 is a Common Era year, not a Buddhist Era year; write FiscalYear.FromCommonEra(2025)"], parameters.Errors["year"]);
        Assert.Equal(["KPI3003: Weight 0 is not allowed: a weight is a percentage above 0 and at most 100"], parameters.Errors["weights"]);
    }

    [Fact]
    public async Task A_Thai_request_reads_them_in_Thai_and_binds_the_same_values()
    {
        await using WebServer server = await StartAsync(mvc => mvc.ModelMetadataDetailsProviders.Add(new ViolationMessages()));
        server.Client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("th-TH"));

        ValidationProblemDetails problem = await ProblemAsync(server, "/controller/optional?weights=0");

        Assert.Equal(["KPI3003: น้ำหนัก 0 ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100"], problem.Errors["weights"]);
        Assert.Equal(
            Scalars.Right.ToDictionary(row => row[0].GetType().Name, row => (string)row[1]),
            (await server.Client.GetFromJsonAsync<Dictionary<string, string>>($"/controller/model?{Query(Scalars.Right, text: 1)}"))!);
    }

    private static Task<WebServer> StartAsync(Action<MvcOptions>? configure = null) => WebServer.StartAsync(
        builder => builder.Services.AddControllers(options => configure?.Invoke(options)),
        application =>
        {
            application.UseRequestLocalization("en", "th-TH");
            application.MapControllers();
        });

    private static string Query(TheoryData rows, int text) =>
        string.Join('&', rows.Select(row => $"{row[0].GetType().Name}={Uri.EscapeDataString((string)row[text])}"));

    private static async Task<ValidationProblemDetails> ProblemAsync(WebServer server, string path)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<ValidationProblemDetails>())!;
    }
}
