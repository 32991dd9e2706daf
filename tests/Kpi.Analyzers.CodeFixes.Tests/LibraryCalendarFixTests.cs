extern alias analyzers;

using analyzers::Kpi.Analyzers.Dates;
using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class LibraryCalendarFixTests
{
    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Analyzers = [new HandWrittenCalendarAnalyzer()],
        Fix = new LibraryCalendarFix(),
        Title = "Let the library work it out",
    };

    [Theory]
    [InlineData("LocalDate", "{|KPI1004:d.Year + 543|}", "BuddhistYear.Containing(d).BuddhistEra")]
    [InlineData("YearMonth", "{|KPI1004:d.Year + 543|}", "BuddhistYear.FromCommonEra(d.Year).BuddhistEra")]
    [InlineData("DateOnly", "{|KPI1004:d.Year + 543|}", "BuddhistYear.Containing(LocalDate.FromDateOnly(d)).BuddhistEra")]
    [InlineData("DateTime", "{|KPI1004:d.Year - 543|}", "BuddhistYear.FromBuddhistEra(d.Year).CommonEra")]
    [InlineData("DateTime", "{|KPI1004:d.Month >= 10 ? d.Year + 1 : d.Year|}", "FiscalYear.Containing(LocalDate.FromDateTime(d)).CommonEra")]
    [InlineData("DateTimeOffset", "{|KPI1004:d.AddMonths(3).Year + 543|}", "FiscalYear.Containing(LocalDate.FromDateTime(d.DateTime)).BuddhistEra")]
    [InlineData("LocalDate", "{|KPI1004:(d.Month + 2) % 12 / 3 + 1|}", "FiscalQuarter.Containing(d).Number")]
    [InlineData("YearMonth", "{|KPI1004:(d.Month + 2) % 12 + 1|}", "FiscalMonth.Containing(d).Number")]
    [InlineData("DateTime", "$\"{{|KPI1004:d.Year + 543|}}/{({|KPI1004:d.Month >= 10 ? d.Year + 544 : d.Year + 543|})}\"", "$\"{BuddhistYear.Containing(LocalDate.FromDateTime(d)).BuddhistEra}/{(FiscalYear.Containing(LocalDate.FromDateTime(d)).BuddhistEra)}\"")]
    [InlineData("LocalDate", "1000 * /* era */ ({|KPI1004:d.Year + 543|}) // here\n", "1000 * /* era */ (BuddhistYear.Containing(d).BuddhistEra) // here\n")]
    public Task An_expression_becomes_the_call(string type, string before, string after) => Fix.VerifyAsync(
        DefinitionTest.InClass($"public static object Run({type} d) => {before};"),
        DefinitionTest.InClass($"public static object Run({type} d) => {after};"));

    [Theory]
    [InlineData("if ({|KPI1004:d.Month >= 10|})\n            return d.Year + 1;\n        return d.Year;", "return FiscalYear.Containing(d).CommonEra;")]
    [InlineData("if ({|KPI1004:d.Month > 9|})\n        {\n            return d.Year + 544;\n        }\n        else\n        {\n            return d.Year + 543;\n        }", "return FiscalYear.Containing(d).BuddhistEra;")]
    [InlineData("int year = d.Year; // in the Common Era\n        if ({|KPI1004:d.Month >= 10|})\n            year++;\n        return year;", "int year = FiscalYear.Containing(d).CommonEra; // in the Common Era\n        return year;")]
    [InlineData("int year;\n        if ({|KPI1004:d.Month >= 10|}) year = d.Year + 1; else year = d.Year;\n        return year;", "int year;\n        year = FiscalYear.Containing(d).CommonEra;\n        return year;")]
    [InlineData("switch ({|KPI1004:d.Month|})\n        {\n            case >= 10: return 1;\n            case >= 7: return 4;\n            case >= 4: return 3;\n            default: return 2;\n        }", "return FiscalQuarter.Containing(d).Number;")]
    public Task Statements_become_the_call(string before, string after) => Fix.VerifyAsync(Method(before), Method(after));

    [Theory]
    [InlineData("return {|KPI1004:d.Year + /* to the Buddhist Era */ 543|};")]
    [InlineData("if ({|KPI1004:d.Month >= 10|})\n        {\n            return d.Year + 1; // the next\n        }\n        return d.Year;")]
    [InlineData("if ({|KPI1004:d.Month >= 10|})\n            return d.Year + 1;\n        // otherwise\n        return d.Year;")]
    [InlineData("return {|KPI1004:d.PlusYears(543)|}.Day;")]
    public Task There_is_no_fix_where_a_comment_would_be_lost_or_a_whole_date_is_moved(string statements) => Fix.VerifyNoFixAsync(Method(statements));

    [Fact]
    public Task Names_are_in_full_where_no_using_has_them() => (Fix with { Settings = Fix.Settings with { GlobalUsings = "global using System;" } }).VerifyAsync(
        DefinitionTest.InClass("public static int Run(DateTime d) => {|KPI1004:d.Month >= 10 ? d.Year + 1 : d.Year|};"),
        DefinitionTest.InClass("public static int Run(DateTime d) => Kpi.Domain.Time.FiscalYear.Containing(NodaTime.LocalDate.FromDateTime(d)).CommonEra;"));

    private static string Method(string statements) => DefinitionTest.InClass($"    public static int Run(LocalDate d)\n    {{\n        {statements}\n    }}");
}
