using System.Globalization;

namespace Kpi.Testing;

/// <summary>Switches of test runs, given as environment variables.</summary>
public static class TestSwitch
{
    /// <summary>The number that a variable gives, or another where it is not set.</summary>
    public static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
