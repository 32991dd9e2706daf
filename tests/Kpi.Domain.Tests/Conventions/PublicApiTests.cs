using System.Reflection;
using System.Runtime.Versioning;
using Kpi.Testing;

namespace Kpi.Domain.Tests.Conventions;

public class PublicApiTests
{
    private static readonly Assembly Library = typeof(Scorecard).Assembly;

    /// <summary>These tests are built once for each target framework of the library, and each has its approved file.</summary>
    [Fact]
    public void The_public_API_is_the_approved_one() => Approved.Verify(PublicApi.Of(Library), $"PublicApi.{TargetFramework}");

    private static string TargetFramework =>
        Library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal) ? "netstandard2.0" : "net10.0";
}
