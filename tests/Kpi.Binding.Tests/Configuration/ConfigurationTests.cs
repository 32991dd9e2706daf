using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Kpi.Binding.Tests.Configuration;

/// <summary>Configuration binds every scalar wherever an options class has one.</summary>
public class ConfigurationTests
{
    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public void A_property_takes_either_text<T>(T scalar, string text, string thai)
        where T : struct
    {
        Assert.Equal(scalar, Settings.Bind<T>(("Value", text)).Value);
        Assert.Equal(scalar, Settings.Bind<T>(("Value", thai)).Value);
        Assert.Equal(scalar, Settings.Bind<T>(("Nested:Value", text)).Nested!.Value);
    }

    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public void An_optional_property_takes_its_text_or_is_null<T>(T scalar, string text, string thai)
        where T : struct
    {
        Assert.Equal(scalar, Settings.Bind<T>(("Optional", thai)).Optional);
        Assert.Null(Settings.Bind<T>(("Value", text)).Optional);
        Assert.Null(Settings.Bind<T>(("Optional", "")).Optional);
    }

    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public void Lists_arrays_and_dictionaries_take_their_texts<T>(T scalar, string text, string thai)
        where T : struct
    {
        var settings = Settings.Bind<T>(
            ("List:0", text), ("List:1", thai), ("Array:0", thai), ("ByName:first", text), ("ByName:second", thai));

        Assert.Equal([scalar, scalar], settings.List);
        Assert.Equal([scalar], settings.Array);
        Assert.Equal(new Dictionary<string, T> { ["first"] = scalar, ["second"] = scalar }, settings.ByName);
    }

    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public void A_single_value_is_read_by_its_type<T>(T scalar, string text, string thai)
        where T : struct
    {
        IConfiguration configuration = Settings.Of(("Canonical", text), ("Thai", thai));

        Assert.Equal(scalar, configuration.GetValue<T>("Canonical"));
        Assert.Equal(scalar, configuration.GetValue<T?>("Thai"));
        Assert.Null(configuration.GetValue<T?>("Absent"));
    }

    [Fact]
    public void A_JSON_file_has_every_scalar_as_a_string()
    {
        Dictionary<string, string> texts = Scalars.Right.ToDictionary(row => row[0].GetType().Name, row => (string)row[2]);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { Agency = texts })));

        ScalarSettings settings = new ConfigurationBuilder().AddJsonStream(file).Build().GetRequiredSection("Agency").Get<ScalarSettings>()!;

        Assert.All(Scalars.Right, row => Assert.Equal(row[0], typeof(ScalarSettings).GetProperty(row[0].GetType().Name)!.GetValue(settings)));
    }

    // A number of JSON reaches the binder as its text, as it stands in the file.
    [Fact]
    public void A_weight_and_a_score_may_be_numbers_of_JSON()
    {
        using var file = new MemoryStream("""{ "Weight": 12.50, "Score": 94.13 }"""u8.ToArray());

        ScalarSettings settings = new ConfigurationBuilder().AddJsonStream(file).Build().Get<ScalarSettings>()!;

        Assert.Equal(12.5m, settings.Weight.Value);
        Assert.Equal(94.13m, settings.Score.Value);
    }
}
