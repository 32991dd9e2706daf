using System.Reflection;
using System.Runtime.Versioning;

namespace Kpi.Domain.Tests;

public class BuildTests
{
    [Fact]
    public void These_tests_run_against_the_library_as_built_for_netstandard() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(Scorecard).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}
