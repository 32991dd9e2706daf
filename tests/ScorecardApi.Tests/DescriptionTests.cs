using System.Text.Json;

namespace ScorecardApi.Tests;

/// <summary>The OpenAPI document says of every endpoint what it takes and gives, problems included.</summary>
public class DescriptionTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Every_endpoint_has_a_summary_and_says_what_it_gives_and_how_it_refuses()
    {
        JsonElement[] operations = [.. (await PathsAsync()).SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value)];

        Assert.NotEmpty(operations);
        Assert.All(operations, operation =>
        {
            JsonProperty[] responses = [.. operation.GetProperty("responses").EnumerateObject()];

            Assert.NotEqual("", operation.GetProperty("summary").GetString());
            Assert.Contains(responses, response => response.Name.StartsWith('2'));
            Assert.Contains(responses, response => response.Name == "400");
            Assert.All(
                responses.Where(response => response.Name.StartsWith('4')),
                response => Assert.True(response.Value.GetProperty("content").TryGetProperty("application/problem+json", out _)));
        });
    }

    [Fact]
    public async Task Every_endpoint_that_takes_a_document_says_so_and_that_it_may_be_too_large()
    {
        JsonElement[] operations =
        [
            .. (await PathsAsync()).SelectMany(path => path.Value.EnumerateObject())
                .Where(operation => operation.Name is "post" or "put").Select(operation => operation.Value),
        ];

        Assert.NotEmpty(operations);
        Assert.All(operations, operation =>
        {
            Assert.True(operation.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _));
            Assert.True(operation.GetProperty("responses").TryGetProperty("413", out _));
            Assert.True(operation.GetProperty("responses").TryGetProperty("415", out _));
        });
    }

    [Fact]
    public async Task A_year_in_an_address_has_an_example()
    {
        JsonElement[] years =
        [
            .. (await PathsAsync()).SelectMany(path => path.Value.EnumerateObject())
                .Where(operation => operation.Value.TryGetProperty("parameters", out _))
                .SelectMany(operation => operation.Value.GetProperty("parameters").EnumerateArray())
                .Where(parameter => parameter.GetProperty("name").GetString() == "year"),
        ];

        Assert.NotEmpty(years);
        Assert.All(years, year => Assert.Equal("FY2568", year.GetProperty("example").GetString()));
    }

    private async Task<IEnumerable<JsonProperty>> PathsAsync()
    {
        using var document = JsonDocument.Parse(await api.Client.GetStringAsync("/openapi/v1.json"));
        return [.. document.RootElement.Clone().GetProperty("paths").EnumerateObject()];
    }
}
