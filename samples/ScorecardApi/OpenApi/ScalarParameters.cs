using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ScorecardApi.OpenApi;

/// <summary>Scalars of the library in routes and queries are texts; this says which.</summary>
internal sealed class ScalarParameters : IOpenApiOperationTransformer
{
    private static readonly Dictionary<Type, (string Description, string Example)> Texts = new()
    {
        [typeof(FiscalYear)] = ("A fiscal year, by the Buddhist year in which it ends: FY2568, or as Thai documents write it.", "FY2568"),
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var types = context.Description.ParameterDescriptions.ToDictionary(parameter => parameter.Name, parameter => parameter.ParameterDescriptor?.ParameterType);
        foreach (OpenApiParameter parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            Type? type = types.GetValueOrDefault(parameter.Name ?? "");
            if (type is null || !Texts.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out (string Description, string Example) text))
                continue;
            parameter.Description = text.Description;
            parameter.Example = JsonValue.Create(text.Example);
        }

        return Task.CompletedTask;
    }
}
