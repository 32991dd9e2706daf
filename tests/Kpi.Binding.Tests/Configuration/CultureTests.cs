using System.Globalization;

namespace Kpi.Binding.Tests.Configuration;

/// <summary>A Thai server reads the same settings: its culture, with years of the Buddhist Era, changes nothing.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");

    [Theory]
    [MemberData(nameof(Scalars.Right), MemberType = typeof(Scalars))]
    public void A_setting_is_read_alike<T>(T scalar, string text, string thai)
        where T : struct
    {
        Assert.Equal("th-TH", CultureInfo.CurrentCulture.Name);
        Assert.Equal(scalar, Settings.Bind<T>(("Value", text)).Value);
        Assert.Equal(scalar, Settings.Bind<T>(("Value", thai)).Value);
    }

    [Theory]
    [MemberData(nameof(Scalars.Wrong), MemberType = typeof(Scalars))]
    public void A_wrong_setting_is_refused_in_the_same_words<T>(T scalar, string text, string ruleId, string message)
        where T : struct
    {
        Assert.IsType<T>(scalar);
        var exception = Assert.Throws<InvalidOperationException>(() => Settings.Bind<T>(("Value", text)));

        Assert.Equal($"{ruleId}: {message}", exception.InnerException!.Message);
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
