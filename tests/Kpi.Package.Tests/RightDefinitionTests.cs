using Kpi.Testing;

namespace Kpi.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class RightDefinitionTests(PackageFixture fixture)
{
    [Theory]
    [InlineData("Right")]
    [InlineData("RightWithoutImplicitUsings")]
    [InlineData("RightOptedOut")]
    public async Task A_right_definition_builds_without_a_word_and_runs(string project)
    {
        Assert.Empty(fixture.Build.DiagnosticsOf(project));

        ProcessResult run = await fixture.Consumers.RunAsync(project);
        Assert.Equal("89.489 [86.989, 89.489] Good", run.EnsureSuccess().Output.Trim());
    }

    [Theory]
    [InlineData("RightOnNetStandard")]
    [InlineData("RightOnNetFramework")]
    public void A_right_definition_builds_on_older_frameworks(string project)
    {
        Assert.Empty(fixture.Build.DiagnosticsOf(project));
        Assert.Contains($"{project} -> ", fixture.Build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_opts_out_has_no_global_usings() =>
        Assert.Equal(
            ["Year.cs(5,47): error CS0103: The name 'FiscalYear' does not exist in the current context"],
            fixture.Build.DiagnosticsOf("OptedOutWithoutUsings"));

    [Fact]
    public void A_project_that_uses_nothing_of_the_package_builds_without_a_word()
    {
        Assert.Empty(fixture.Build.DiagnosticsOf("Unused"));
        Assert.Contains("Unused -> ", fixture.Build.Text, StringComparison.Ordinal);
    }
}
