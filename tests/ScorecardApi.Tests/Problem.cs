using System.Net;
using System.Net.Http.Json;

namespace ScorecardApi.Tests;

/// <summary>Problem details as a client reads them.</summary>
internal sealed record Problem(string? Type, string Title, int Status, string? Detail, IReadOnlyList<Problem.Violation>? Violations)
{
    public static async Task<Problem> ReadAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = (await response.Content.ReadFromJsonAsync<Problem>())!;
        Assert.Equal((int)expected, problem.Status);
        return problem;
    }

    public sealed record Violation(string? Path, string? Parameter, string Rule, string Message);
}
