namespace Kpi.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class WrongDefinitionTests(PackageFixture fixture)
{
    private static readonly string[] InThai =
    [
        "Era.cs(5,76): error KPI1001: 2568 เป็นปี พ.ศ. ไม่ใช่ปี ค.ศ. ให้เขียน FiscalYear.FromBuddhistEra(2568) (docs/rules/KPI1001.md)",
        "Heavy.cs(5,83): error KPI3003: น้ำหนัก 101 ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100 (docs/rules/KPI3003.md)",
        "Tiers.cs(9,19): error KPI2001: ขั้นมาตรฐานบรรลุได้ที่ platform-trust 65 แต่ขั้นต้นไม่บรรลุ: ผลที่บรรลุขั้นมาตรฐานต้องบรรลุขั้นต้นด้วย (docs/rules/KPI2001.md)",
        "Total.cs(7,9): error KPI3001: น้ำหนักของแบบประเมิน ETDA 2568 รวมได้ 99 ไม่ใช่ 100: 40 + 30 + 29 (docs/rules/KPI3001.md)",
    ];

    [Fact]
    public void Wrong_definitions_fail_with_exactly_their_diagnostics_at_the_mistakes() =>
        Assert.Equal(
            [
                "Era.cs(5,76): error KPI1001: 2568 is a Buddhist Era year, not a Common Era year; write FiscalYear.FromBuddhistEra(2568) (docs/rules/KPI1001.md)",
                "Heavy.cs(5,83): error KPI3003: Weight 101 is not allowed: a weight is a percentage above 0 and at most 100 (docs/rules/KPI3003.md)",
                "Tiers.cs(9,19): error KPI2001: The standard tier is reached at platform-trust 65, where the basic tier is not; every result that reaches standard must also reach basic (docs/rules/KPI2001.md)",
                "Total.cs(7,9): error KPI3001: Weights of scorecard ETDA 2568 total 99, not 100: 40 + 30 + 29 (docs/rules/KPI3001.md)",
            ],
            fixture.Build.DiagnosticsOf("Wrong"));

    [Fact]
    public async Task A_project_that_asks_for_Thai_gets_the_same_diagnostics_in_Thai()
    {
        BuildOutput build = await fixture.Consumers.RebuildAsync("Wrong", new Dictionary<string, string?>(), "-p:PreferredUILang=th-TH");

        Assert.Equal(InThai, build.DiagnosticsOf("Wrong"));
    }

    [Fact]
    public async Task A_developer_whose_command_line_is_Thai_gets_the_same_diagnostics_in_Thai()
    {
        BuildOutput build = await fixture.Consumers.RebuildAsync(
            "Wrong", new Dictionary<string, string?> { ["DOTNET_CLI_UI_LANGUAGE"] = "th-TH" });

        Assert.Equal(InThai, build.DiagnosticsOf("Wrong"));
    }

    [Fact]
    public void An_editorconfig_sets_the_severity_of_a_rule() =>
        Assert.Equal(
            ["Weights.cs(5,46): warning KPI3003: Weight 101 is not allowed: a weight is a percentage above 0 and at most 100 (docs/rules/KPI3003.md)"],
            fixture.Build.DiagnosticsOf("Configured"));

    [Fact]
    public void An_indirect_consumer_gets_the_analyzers_and_no_global_usings() =>
        Assert.Equal(
            ["Clock.cs(8,104): error KPI1001: 2568 is a Buddhist Era year, not a Common Era year; write FiscalYear.FromBuddhistEra(2568) (docs/rules/KPI1001.md)"],
            fixture.Build.DiagnosticsOf("Indirect"));

    [Fact]
    public void Nothing_is_said_of_any_other_project() =>
        Assert.Equal(["Configured", "Indirect", "OptedOutWithoutUsings", "Wrong"], fixture.Build.ProjectsWithDiagnostics);

    [Theory]
    [InlineData("CS8032")] // an analyzer cannot be created
    [InlineData("CS8033")] // an assembly has no analyzer
    [InlineData("CS8034")] // an assembly cannot be loaded
    [InlineData("CS9057")] // an analyzer needs a newer compiler
    [InlineData("AD0001")] // an analyzer threw
    public void The_compiler_loads_and_runs_the_analyzers_without_trouble(string trouble)
    {
        Assert.Contains("Build FAILED", fixture.Build.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(trouble, fixture.Build.Text, StringComparison.Ordinal);
    }
}
