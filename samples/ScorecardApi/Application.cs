using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScorecardApi.Endpoints;
using ScorecardApi.OpenApi;
using ScorecardApi.Problems;
using ScorecardApi.Storage;

namespace ScorecardApi;

/// <summary>The API put together.</summary>
internal static class Application
{
    /// <summary>The application, whose database is there and has its tables; it does not listen yet.</summary>
    public static WebApplication Build(string[] arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Application).Assembly.GetName().Name });
        AddServices(builder.Services);
        builder.WebHost.ConfigureKestrel((context, kestrel) =>
            kestrel.Limits.MaxRequestBodySize = context.Configuration.Get<ApiOptions>()!.MaximumDocumentBytes);

        WebApplication application = builder.Build();
        using (IServiceScope scope = application.Services.CreateScope())
            scope.ServiceProvider.GetRequiredService<ApiContext>().Database.EnsureCreated();

        application.UseApiProblems();
        application.UseApiDescription();
        RouteGroupBuilder api = application.MapGroup("").WithBindingProblems();
        api.MapScorecards();
        api.MapEvidence();
        api.MapAssessment();
        api.MapLedgers();
        api.MapStatements();
        return application;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddOptions<ApiOptions>().BindConfiguration("").ValidateDataAnnotations().ValidateOnStart();
        services.AddDbContext<ApiContext>((provider, options) =>
            options.UseSqlite($"Data Source={provider.GetRequiredService<IOptions<ApiOptions>>().Value.Database}"));
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.AddApiProblems();
        services.AddApiDescription();
    }
}
