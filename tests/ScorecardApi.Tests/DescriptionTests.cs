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

    [Fact]
    public async Task Every_endpoint_that_compares_versions_says_that_it_takes_one()
    {
        (JsonElement Operation, JsonElement IfMatch)[] described =
        [
            .. from path in await PathsAsync()
               from operation in path.Value.EnumerateObject()
               where operation.Value.TryGetProperty("parameters", out _)
               from parameter in operation.Value.GetProperty("parameters").EnumerateArray()
               where parameter.GetProperty("name").GetString() == "If-Match"
               select (operation.Value, parameter),
        ];

        Assert.Equal(
            (await PathsAsync()).SelectMany(path => path.Value.EnumerateObject()).Count(operation => operation.Value.GetProperty("responses").TryGetProperty("412", out _)),
            described.Length);
        Assert.All(described, each =>
        {
            JsonElement responses = each.Operation.GetProperty("responses");
            bool isRequired = each.IfMatch.TryGetProperty("required", out JsonElement required) && required.GetBoolean();
            Assert.Equal("header", each.IfMatch.GetProperty("in").GetString());
            Assert.True(responses.TryGetProperty("412", out _));
            Assert.Equal(responses.TryGetProperty("428", out _), isRequired);
        });
    }

    [Theory]
    [InlineData("/scorecards", "scorecard.schema.json")]
    [InlineData("/scorecards/{agency}/{year}/evidence", "definitions.schema.json#/$defs/evidence")]
    [InlineData("/ledgers", "ledger.schema.json")]
    [InlineData("/ledgers/{id}/entries", "definitions.schema.json#/$defs/budgetEntry")]
    public async Task What_a_document_looks_like_is_said_by_the_librarys_schema(string address, string schema)
    {
        JsonElement description = await DescriptionAsync();
        JsonElement taken = Followed(
            description,
            description.GetProperty("paths").GetProperty(address).GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema"));
        JsonElement one = taken.TryGetProperty("items", out JsonElement items) ? Followed(description, items) : taken;

        Assert.Equal($"/schemas/v1/{schema}", one.GetProperty("externalDocs").GetProperty("url").GetString());
    }

    [Fact]
    public async Task Every_schema_that_is_linked_to_is_served_as_the_package_has_it()
    {
        string[] links = [.. LinksOf(await DescriptionAsync()).Distinct()];

        Assert.Equal(10, links.Length);
        foreach (string link in links)
        {
            string[] parts = link.Split('#');
            string served = await api.Client.GetStringAsync(parts[0]);
            JsonElement schema = JsonElement.Parse(served);
            foreach (string name in parts.Skip(1).SelectMany(pointer => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)))
                schema = schema.GetProperty(name);

            Assert.Equal(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "Kpi.Domain", parts[0].TrimStart('/'))), served);
            Assert.Equal(JsonValueKind.Object, schema.ValueKind);
        }
    }

    private static IEnumerable<string> LinksOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member =>
            member.Name == "externalDocs" ? [member.Value.GetProperty("url").GetString()!] : LinksOf(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(LinksOf),
        _ => [],
    };

    private static JsonElement Followed(JsonElement description, JsonElement schema) =>
        schema.TryGetProperty("$ref", out JsonElement reference)
            ? reference.GetString()!.Split('/').Skip(1).Aggregate(description, (element, name) => element.GetProperty(name))
            : schema;

    private async Task<JsonElement> DescriptionAsync() => JsonElement.Parse(await api.Client.GetStringAsync("/openapi/v1.json"));

    private async Task<IEnumerable<JsonProperty>> PathsAsync() => [.. (await DescriptionAsync()).GetProperty("paths").EnumerateObject()];
}
