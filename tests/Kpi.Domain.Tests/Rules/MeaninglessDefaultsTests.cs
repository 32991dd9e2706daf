using Kpi.Testing;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI9002: which types it is about.</summary>
public class MeaninglessDefaultsTests
{
    [Fact]
    public void The_types_are_those_whose_documentation_says_so()
    {
        IEnumerable<string> documented =
            from file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src", "Kpi.Domain"), "*.cs", SearchOption.AllDirectories)
            where File.ReadAllText(file).Contains("The default has no meaning", StringComparison.Ordinal)
            select Path.GetFileNameWithoutExtension(file);

        Assert.Equal(documented.Order(StringComparer.Ordinal), MeaninglessDefaults.ReasonByType.Keys.Select(name => name[(name.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_types_are_values_of_the_library() =>
        Assert.All(MeaninglessDefaults.ReasonByType.Keys, name => Assert.True(typeof(Scorecard).Assembly.GetType(name) is { IsValueType: true, IsPublic: true }, name));
}
