using Microsoft.Extensions.FileProviders;
using Microsoft.OpenApi;

namespace ScorecardApi.OpenApi;

/// <summary>The OpenAPI document of the API.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Scorecards and budgets",
                Version = "v1",
                Description =
                    "Performance scorecards and budget ledgers of Thai agencies. Whatever is refused is answered with problem details "
                    + "(RFC 9457) that name every violation, in Thai or English as Accept-Language asks.",
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(new ScalarParameters());
        options.AddSchemaTransformer(new LibraryTypes());
    });

    /// <summary>Serves the description, and the JSON Schemas that it links to.</summary>
    public static void UseApiDescription(this WebApplication application)
    {
        application.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "schemas")),
            RequestPath = LibraryTypes.Address,
        });
        application.MapOpenApi();
    }
}
