using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Kpi.Binding.Tests.Http;

/// <summary>A wrong value of route or query is a bad request; what a client reads of it depends on what the application adds.</summary>
public class WrongRequestTests
{
    [Theory]
    [MemberData(nameof(Scalars.Wrong), MemberType = typeof(Scalars))]
    public async Task A_wrong_value_is_a_bad_request_without_a_word<T>(T scalar, string text, string ruleId, string message)
        where T : struct, IParsable<T>
    {
        Assert.IsType<T>(scalar);
        Assert.NotEqual(ruleId, message);
        await using WebServer server = await WebServer.StartAsync(_ => { }, Map<T>);

        foreach (string path in Paths(text))
        {
            using HttpResponseMessage response = await server.Client.GetAsync(path);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task In_development_it_names_the_parameter_and_its_text_and_not_what_was_expected()
    {
        await using WebServer server = await WebServer.StartAsync(builder => builder.Services.AddProblemDetails(), Map<Weight>, "Development");

        ProblemDetails problem = (await (await server.Client.GetAsync("/query?value=0")).Content.ReadFromJsonAsync<ProblemDetails>())!;

        Assert.Equal(400, problem.Status);
        Assert.Equal("Failed to bind parameter \"Weight value\" from \"0\".", problem.Detail);
    }

    [Theory]
    [MemberData(nameof(Scalars.Wrong), MemberType = typeof(Scalars))]
    public async Task With_a_filter_the_client_reads_what_was_expected<T>(T scalar, string text, string ruleId, string message)
        where T : struct, IParsable<T>
    {
        Assert.IsType<T>(scalar);
        await using WebServer server = await WebServer.StartAsync(_ => { }, application => Map<T>(application.MapGroup("").WithBindingProblems()));

        foreach (string path in Paths(text))
        {
            using HttpResponseMessage response = await server.Client.GetAsync(path);
            var problem = (await response.Content.ReadFromJsonAsync<HttpValidationProblemDetails>())!;

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal([$"{ruleId}: {message}"], problem.Errors["value"]);
        }
    }

    // ASP.NET Core names the first parameter that it could not bind; the filter names all.
    [Fact]
    public async Task With_a_filter_the_client_reads_of_every_wrong_value()
    {
        await using WebServer server = await WebServer.StartAsync(
            _ => { },
            application => application.MapGroup("").WithBindingProblems().MapGet(
                "/years/{year}",
                (FiscalYear year, [FromQuery(Name = "w")] Weight[] weights, Score? score, int page = 1) => Results.Text($"{year} {weights.Length} {score} {page}")));

        var problem = (await (await server.Client.GetAsync("/years/FY2568?w=0&w=15&w=101&score=x")).Content.ReadFromJsonAsync<HttpValidationProblemDetails>())!;

        Assert.Equal(["w", "score"], problem.Errors.Keys);
        Assert.Equal(
            ["KPI3003: Weight 0 is not allowed: a weight is a percentage above 0 and at most 100", "KPI3003: Weight 101 is not allowed: a weight is a percentage above 0 and at most 100"],
            problem.Errors["w"]);
        Assert.Equal(["KPI1003: \"x\" cannot be read: expected a digit at position 1, where 'x' stands"], problem.Errors["score"]);
    }

    [Fact]
    public async Task The_filter_leaves_right_requests_and_the_mistakes_of_others_alone()
    {
        await using WebServer server = await WebServer.StartAsync(
            _ => { },
            application => application.MapGroup("").WithBindingProblems().MapGet("/query", (Weight value, int page) => Results.Text($"{value} {page}")));

        using HttpResponseMessage wrong = await server.Client.GetAsync("/query?value=15&page=x");
        using HttpResponseMessage absent = await server.Client.GetAsync("/query?page=1");

        Assert.Equal("15 2", await server.Client.GetStringAsync("/query?value=15&page=2"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal("", await wrong.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, absent.StatusCode);
        Assert.Equal("", await absent.Content.ReadAsStringAsync());
    }

    private static void Map<T>(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints)
        where T : struct, IParsable<T>
    {
        // Handlers are passed as delegates: ASP.NET Core's analyzer of lambdas fails on a type parameter.
        Delegate one = (T value) => Results.Text($"{value}");
        Delegate optional = (T? value) => Results.Text($"{value}");
        Delegate several = (T[] value) => Results.Text(string.Join(" and ", value));
        endpoints.MapGet("/query", one);
        endpoints.MapGet("/optional", optional);
        endpoints.MapGet("/several", several);
        endpoints.MapGet("/rest/{*value}", one);
    }

    private static IEnumerable<string> Paths(string text)
    {
        string query = Uri.EscapeDataString(text);
        return [$"/query?value={query}", $"/optional?value={query}", $"/several?value={query}", $"/rest/{query.Replace("%2F", "/", StringComparison.Ordinal)}"];
    }
}
