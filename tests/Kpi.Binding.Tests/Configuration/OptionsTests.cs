using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Kpi.Binding.Tests.Configuration;

/// <summary>A host with wrong options does not start, and says why.</summary>
public class OptionsTests
{
    [Fact]
    public async Task A_host_starts_with_right_options()
    {
        using IHost host = Host(("Agency:Year", "FY2568"), ("Agency:Allocated", "39.1151 ล้านบาท"), ("Agency:Weights:1.1", "70"), ("Agency:Weights:2.1", "30"));
        await host.StartAsync();

        AgencyOptions options = host.Services.GetRequiredService<IOptions<AgencyOptions>>().Value;

        Assert.Equal(FiscalYear.FromBuddhistEra(2568), options.Year);
        Assert.Equal(Baht.Millions(39.1151m), options.Allocated);
        Assert.Equal(new Dictionary<string, Weight> { ["1.1"] = 70, ["2.1"] = 30 }, options.Weights);
    }

    [Fact]
    public async Task A_wrong_text_stops_the_start_with_its_key_and_the_rule()
    {
        using IHost host = Host(("Agency:Year", "FY2568"), ("Agency:Allocated", "39.1151"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());

        Assert.Equal($"Failed to convert configuration value '39.1151' at 'Agency:Allocated' to type '{typeof(Baht)}'.", exception.Message);
        Assert.Equal(
            "KPI1003: \"39.1151\" cannot be read: expected a unit such as บาท, ล้านบาท, baht or THB at the end",
            Assert.IsType<KpiFormatException>(exception.InnerException).Message);
    }

    [Fact]
    public async Task A_wrong_item_stops_the_start_too()
    {
        using IHost host = Host(("Agency:Year", "FY2568"), ("Agency:Weights:1.1", "170"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());

        Assert.Equal($"Failed to convert configuration value '170' at 'Agency:Weights:1.1' to type '{typeof(Weight)}'.", exception.InnerException!.Message);
        Assert.Equal("KPI3003", Assert.IsType<KpiFormatException>(exception.InnerException.InnerException).Violation.RuleId);
    }

    [Fact]
    public async Task What_is_required_and_what_is_validated_stops_the_start()
    {
        using IHost host = Host(("Agency:Weights:1.1", "70"), ("Agency:Weights:2.1", "29"));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(
            ["DataAnnotation validation failed for 'AgencyOptions' members: 'Year' with the error: 'The Year field is required.'.", "The weights must total 100."],
            exception.Failures);
    }

    private static IHost Host(params (string Key, string? Text)[] settings)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddConfiguration(Settings.Of(settings));
        builder.Services.AddOptions<AgencyOptions>()
            .BindConfiguration(AgencyOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .Validate(options => options.Weights.Values.Sum(weight => weight.Value) is 0 or 100, "The weights must total 100.")
            .ValidateOnStart();
        return builder.Build();
    }
}
