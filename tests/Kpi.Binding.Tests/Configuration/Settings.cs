using Microsoft.Extensions.Configuration;

namespace Kpi.Binding.Tests.Configuration;

/// <summary>Configurations that are made of keys and texts.</summary>
internal static class Settings
{
    public static IConfiguration Of(params (string Key, string? Text)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Text)))
            .Build();

    public static Setting<T> Bind<T>(params (string Key, string? Text)[] settings)
        where T : struct =>
        Of(settings).Get<Setting<T>>()!;
}
