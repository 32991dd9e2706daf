using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ScorecardApi.OpenApi;

/// <summary>Types of the library have JSON of their own; this says of what kind it is, and where its JSON Schema stands, which the API serves.</summary>
internal sealed class LibraryTypes : IOpenApiSchemaTransformer
{
    /// <summary>Where the schemas are served, by the names that the package gives them.</summary>
    public const string Address = "/schemas";

    private const JsonSchemaType TextOrObject = JsonSchemaType.String | JsonSchemaType.Object;

    private static readonly Dictionary<Type, (JsonSchemaType Kind, string? Schema)> Forms = new()
    {
        [typeof(Scorecard)] = (JsonSchemaType.Object, "scorecard.schema.json"),
        [typeof(BudgetLedger)] = (JsonSchemaType.Object, "ledger.schema.json"),
        [typeof(Evidence)] = (JsonSchemaType.Object, "definitions.schema.json#/$defs/evidence"),
        [typeof(BudgetEntry)] = (JsonSchemaType.Object, "definitions.schema.json#/$defs/budgetEntry"),
        [typeof(BilingualText)] = (TextOrObject, "definitions.schema.json#/$defs/text"),
        [typeof(DecimalInterval)] = (JsonSchemaType.Object, "definitions.schema.json#/$defs/interval"),
        [typeof(FiscalYear)] = (JsonSchemaType.String, "definitions.schema.json#/$defs/fiscalYear"),
        [typeof(FiscalQuarter)] = (JsonSchemaType.String, null),
        [typeof(Weight)] = (JsonSchemaType.Number, "definitions.schema.json#/$defs/weight"),
        [typeof(Score)] = (JsonSchemaType.Number, "definitions.schema.json#/$defs/score"),
        [typeof(Baht)] = (JsonSchemaType.Number, "definitions.schema.json#/$defs/number"),
    };

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = context.JsonTypeInfo.Type;
        Describe(schema, Nullable.GetUnderlyingType(type) ?? type);

        // Of items with a converter of their own nothing is known yet.
        if (context.JsonTypeInfo.ElementType is { } item && Forms.ContainsKey(item) && schema.Items is null)
        {
            var items = new OpenApiSchema();
            Describe(items, item);
            schema.Items = items;
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        if (!Forms.TryGetValue(type, out (JsonSchemaType Kind, string? Schema) form))
            return;
        schema.Type = form.Kind;
        if (form.Schema is { } name)
            schema.ExternalDocs = new OpenApiExternalDocs { Url = new Uri($"{Address}/v1/{name}", UriKind.Relative) };
    }
}
