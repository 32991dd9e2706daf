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
    });
}
