using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ScorecardApi.OpenApi;

/// <summary>Scalars of the library are texts in routes and queries, each with an example.</summary>
internal sealed class ScalarSchemas : IOpenApiSchemaTransformer
{
    private static readonly Dictionary<Type, (string Description, string Example)> Texts = new()
    {
        [typeof(FiscalYear)] = ("A fiscal year, by the Buddhist year in which it ends.", "FY2568"),
    };

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = context.JsonTypeInfo.Type;
        if (Texts.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out (string Description, string Example) text))
        {
            schema.Type = JsonSchemaType.String;
            schema.Properties?.Clear();
            schema.Description = text.Description;
            schema.Examples = [JsonValue.Create(text.Example)];
        }

        return Task.CompletedTask;
    }
}
