using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Kpi.Binding.Tests.Http;

/// <summary>A web application on a free port of the loopback, with a client that talks to it over the wire.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private WebServer(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <summary>Starts what the two actions make: the services first, then the endpoints. The environment decides whether a bad request throws.</summary>
    public static async Task<WebServer> StartAsync(Action<WebApplicationBuilder> services, Action<WebApplication> endpoints, string environment = "Production")
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = environment, ApplicationName = typeof(WebServer).Assembly.GetName().Name });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        services(builder);
        WebApplication application = builder.Build();
        endpoints(application);
        await application.StartAsync();
        return new WebServer(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
