using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ScorecardApi.OpenApi;

/// <summary>The version that a client names when it changes something, in the description.</summary>
internal static class VersionParameter
{
    /// <summary>Says that the endpoint takes <c>If-Match</c>, and whether it asks for it.</summary>
    public static RouteHandlerBuilder TakesVersion(this RouteHandlerBuilder endpoint, bool isRequired = false) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = "If-Match",
                In = ParameterLocation.Header,
                Required = isRequired,
                Description = "The version that is meant, as ETag gave it; where it is another by now, 412.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = JsonValue.Create("\"1\""),
            });
            return Task.CompletedTask;
        });
}
