using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kpi.Binding.Tests.Http;

/// <summary>Minimal endpoints take every scalar from the route and from the query, over the wire.</summary>
public class RouteAndQueryTests
{
    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public async Task A_query_takes_either_text<T>(T scalar, string text, string thai)
        where T : struct, IParsable<T>
    {
        await using WebServer server = await StartAsync<T>();

        Assert.Equal($"{scalar}", await server.Client.GetStringAsync($"/query?value={Uri.EscapeDataString(text)}"));
        Assert.Equal($"{scalar}", await server.Client.GetStringAsync($"/query?value={Uri.EscapeDataString(thai)}"));
    }

    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public async Task A_query_may_leave_out_what_is_optional<T>(T scalar, string text, string thai)
        where T : struct, IParsable<T>
    {
        await using WebServer server = await StartAsync<T>();

        Assert.Equal($"{scalar}", await server.Client.GetStringAsync($"/optional?value={Uri.EscapeDataString(text)}"));
        Assert.Equal($"{scalar}", await server.Client.GetStringAsync($"/optional?value={Uri.EscapeDataString(thai)}"));
        Assert.Equal("none", await server.Client.GetStringAsync("/optional"));
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Client.GetAsync("/query")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public async Task A_query_may_repeat_a_value<T>(T scalar, string text, string thai)
        where T : struct, IParsable<T>
    {
        await using WebServer server = await StartAsync<T>();

        Assert.Equal(
            $"{scalar} and {scalar}",
            await server.Client.GetStringAsync($"/several?value={Uri.EscapeDataString(text)}&value={Uri.EscapeDataString(thai)}"));
        Assert.Equal("", await server.Client.GetStringAsync("/several"));
    }

    // A slash ends a segment of a path, so the rest of the path is taken whole.
    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public async Task The_rest_of_a_route_takes_either_text<T>(T scalar, string text, string thai)
        where T : struct, IParsable<T>
    {
        await using WebServer server = await StartAsync<T>();

        Assert.Equal($"{scalar}", await server.Client.GetStringAsync($"/rest/{PathOf(text)}"));
        Assert.Equal($"{scalar}", await server.Client.GetStringAsync($"/rest/{PathOf(thai)}"));
    }

    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public async Task A_segment_of_a_route_takes_every_text_without_a_slash<T>(T scalar, string text, string thai)
        where T : struct, IParsable<T>
    {
        await using WebServer server = await StartAsync<T>();

        foreach (string each in new[] { text, thai })
        {
            using HttpResponseMessage response = await server.Client.GetAsync($"/segment/{Uri.EscapeDataString(each)}/end");
            bool hasSlash = each.Contains('/', StringComparison.Ordinal);

            // ASP.NET Core leaves %2F of a path as it is.
            Assert.Equal(hasSlash ? HttpStatusCode.BadRequest : HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(hasSlash ? "" : $"{scalar}", await response.Content.ReadAsStringAsync());
        }
    }

    private static Task<WebServer> StartAsync<T>()
        where T : struct, IParsable<T> => WebServer.StartAsync(
            _ => { },
            application =>
            {
                // Handlers are passed as delegates: ASP.NET Core's analyzer of lambdas fails on a type parameter.
                Delegate one = (T value) => Results.Text($"{value}");
                Delegate optional = (T? value) => Results.Text(value is { } scalar ? $"{scalar}" : "none");
                Delegate several = (T[] value) => Results.Text(string.Join(" and ", value));
                application.MapGet("/query", one);
                application.MapGet("/optional", optional);
                application.MapGet("/several", several);
                application.MapGet("/segment/{value}/end", one);
                application.MapGet("/rest/{*value}", one);
            });

    private static string PathOf(string text) => string.Join('/', text.Split('/').Select(Uri.EscapeDataString));
}
