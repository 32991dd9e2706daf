using ScorecardApi.Requests;

namespace ScorecardApi.Problems;

/// <summary>Whatever goes wrong is answered with problem details, in the language of the request.</summary>
internal static class ApiProblems
{
    public static void AddApiProblems(this IServiceCollection services)
    {
        // The body says what is wrong in development too, instead of an exception that the page for developers prints.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            if (context.ProblemDetails is not RuleProblem && ProblemTexts.TitleOf(context.ProblemDetails.Status) is { } title)
                context.ProblemDetails.Title = title.In(context.HttpContext.Speak());
        });
    }

    public static void UseApiProblems(this IApplicationBuilder application)
    {
        application.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = exception => (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        });
        application.UseStatusCodePages();
    }
}
