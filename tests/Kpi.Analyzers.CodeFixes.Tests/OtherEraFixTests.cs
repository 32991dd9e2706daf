using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class OtherEraFixTests
{
    private static readonly CodeFixTest Fix = FixTest.Of(new OtherEraFix());

    [Theory]
    [InlineData("FiscalYear.FromBuddhistEra({|KPI1001:2025|})", "FiscalYear.FromCommonEra(2025)")]
    [InlineData("FiscalYear.FromCommonEra({|KPI1001:2568|})", "FiscalYear.FromBuddhistEra(2568)")]
    [InlineData("FiscalYear.FromCommonEra({|KPI1001:2505|})", "FiscalYear.FromBuddhistEra(2505)")]
    [InlineData("FiscalYear.FromBuddhistEra({|KPI1001:2100|})", "FiscalYear.FromCommonEra(2100)")]
    [InlineData("FiscalYear.FromCommonEra(year: {|KPI1001:2568|})", "FiscalYear.FromBuddhistEra(year: 2568)")]
    [InlineData("FiscalYear.FromCommonEra({|KPI1001:2560 + 8|})", "FiscalYear.FromBuddhistEra(2560 + 8)")]
    [InlineData("FiscalYear.FromCommonEra(({|KPI1001:2568|}))", "FiscalYear.FromBuddhistEra((2568))")]
    [InlineData("Kpi.Domain.Time.FiscalYear . /* B.E. */ FromCommonEra /* ? */ ( {|KPI1001:2568|} /* ! */ )", "Kpi.Domain.Time.FiscalYear . /* B.E. */ FromBuddhistEra /* ? */ ( 2568 /* ! */ )")]
    public Task The_other_factory_is_called(string before, string after) =>
        Fix.VerifyMembersAsync($"public static FiscalYear Run() => {before};", $"public static FiscalYear Run() => {after};");

    [Theory]
    [InlineData("BuddhistYear.FromBuddhistEra({|KPI1001:2025|})", "BuddhistYear.FromCommonEra(2025)")]
    [InlineData("BuddhistYear.FromCommonEra({|KPI1001:2568|})", "BuddhistYear.FromBuddhistEra(2568)")]
    public Task So_it_is_for_a_Buddhist_year(string before, string after) =>
        Fix.VerifyMembersAsync($"public static BuddhistYear Run() => {before};", $"public static BuddhistYear Run() => {after};");

    [Fact]
    public Task A_factory_that_is_called_by_its_name_alone_is_found() => Fix.VerifyAsync(
        "using static Kpi.Domain.Time.FiscalYear;\n" + DefinitionTest.InClass("public static FiscalYear Run() => FromCommonEra({|KPI1001:2568|});"),
        "using static Kpi.Domain.Time.FiscalYear;\n" + DefinitionTest.InClass("public static FiscalYear Run() => FromBuddhistEra(2568);"));

    [Fact]
    public Task Several_in_one_expression_are_all_fixed() => Fix.VerifyMembersAsync(
        "public static FiscalYear[] Run() => [FiscalYear.FromCommonEra({|KPI1001:2568|}), FiscalYear.FromCommonEra(2025), FiscalYear.FromBuddhistEra({|KPI1001:2025|})];",
        "public static FiscalYear[] Run() => [FiscalYear.FromBuddhistEra(2568), FiscalYear.FromCommonEra(2025), FiscalYear.FromCommonEra(2025)];");

    [Fact]
    public Task Several_files_are_all_fixed() => (Fix with
    {
        Before = [DefinitionTest.InClass("public static FiscalYear Run() => FiscalYear.FromCommonEra({|KPI1001:2568|});"), "static class Other { static FiscalYear Run() => FiscalYear.FromBuddhistEra({|KPI1001:2025|}); }"],
        After = [DefinitionTest.InClass("public static FiscalYear Run() => FiscalYear.FromBuddhistEra(2568);"), "static class Other { static FiscalYear Run() => FiscalYear.FromCommonEra(2025); }"],
    }).VerifyAsync();

    [Fact]
    public Task The_fix_says_what_it_does() => (Fix with { Title = "Call FromBuddhistEra" }).VerifyMembersAsync(
        "public static FiscalYear Run() => FiscalYear.FromCommonEra({|KPI1001:2568|});",
        "public static FiscalYear Run() => FiscalYear.FromBuddhistEra(2568);");
}
