extern alias analyzers;

using analyzers::Kpi.Analyzers;
using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class ObservedPercentageFixTests
{
    private const string Fields =
        """
        private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
        private static readonly Measure<Percentage> Use = Measure.Percent("use", "Use");
        private static readonly Scorecard Scorecard = new("ETDA", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        [
            new("1", "A", [new("1.1", "B", 70, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85))]),
            new("2", "C", [new("2.1", "D", 30, new TieredTarget(Use >= 65, Use >= 75, Use >= 85))]),
        ]);

        """;

    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Analyzers = [new DefinitionAnalyzer()],
        Fix = new ObservedPercentageFix(),
    };

    [Fact]
    public Task Every_fraction_is_written_as_a_percentage() => VerifyAsync(
        "public static object Run() => Scorecard.Assess({|KPI2007:Trust.Observed(/* so much */ 0.7753m /* of one */)|}, {|KPI2007:Use.Observed(asOf: new LocalDate(2025, 9, 30), value: 0.8m)|});",
        "public static object Run() => Scorecard.Assess(Trust.Observed(/* so much */ 77.53m /* of one */), Use.Observed(asOf: new LocalDate(2025, 9, 30), value: 80m));");

    [Fact]
    public Task It_is_written_where_the_value_stands() => VerifyAsync(
        "private static readonly Observation Seen = Trust.Observed(1);\npublic static object Run() => Scorecard.Assess([{|KPI2007:Seen|}, Use.Observed(70)]);",
        "private static readonly Observation Seen = Trust.Observed(100);\npublic static object Run() => Scorecard.Assess([Seen, Use.Observed(70)]);");

    [Fact]
    public Task A_value_that_is_no_literal_is_left_to_its_author() => Fix.VerifyNoFixAsync(DefinitionTest.InClass(
        Fields + "private const decimal Seen = 0.77m;\npublic static object Run() => Scorecard.Assess({|KPI2007:Trust.Observed(Seen)|}, Use.Observed(70));"));

    [Fact]
    public Task The_fix_says_what_it_does() => (Fix with { Title = "Write 77.53, the percentage" }).VerifyAsync(
        DefinitionTest.InClass(Fields + "public static object Run() => Scorecard.Assess({|KPI2007:Trust.Observed(0.7753m)|}, Use.Observed(70));"),
        DefinitionTest.InClass(Fields + "public static object Run() => Scorecard.Assess(Trust.Observed(77.53m), Use.Observed(70));"));

    private static Task VerifyAsync(string before, string after) =>
        Fix.VerifyAsync(DefinitionTest.InClass(Fields + before), DefinitionTest.InClass(Fields + after));
}
