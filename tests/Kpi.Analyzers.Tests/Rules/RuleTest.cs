using System.Globalization;
using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>The definitions that the tests of the rules have in common.</summary>
internal static class RuleTest
{
    /// <summary>Measures, a legal scorecard that uses them, and one of which nothing is known.</summary>
    private const string Fields =
        """
        private static readonly Measure<long> Served = Measure.Count("served", "Served");
        private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
        private static readonly Measure<Percentage> Growth = Measure.Percent("growth", "Growth");
        private static readonly Measure<Baht> Impact = Measure.Money("impact", "Impact");
        private static readonly Achievement Adopted = Measure.Achieved("adopted", "Adopted");
        private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
        private static readonly EvaluationFramework Framework = EvaluationFramework.OpdcPublicOrganization2568;
        private static readonly Scorecard Legal = new("ETDA", Year, Framework,
        [
            new("1", "A", [new("1.1", "B", 70, new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85))]),
            new("2", "C", [new("2.1", "D", 30)]),
        ]);

        """;

    /// <summary>Verifies an expression that a method with parameters of no known value returns.</summary>
    public static Task VerifyAsync(string expression, params Expectation[] expectations) => DefinitionTest.VerifyAsync(Members(expression), expectations);

    /// <summary>Verifies the Thai message of an expression with one mistake.</summary>
    public static Task VerifyThaiAsync(string expression, string message) =>
        (DefinitionTest.Analysis with { Culture = CultureInfo.GetCultureInfo("th-TH") }).VerifyAsync(DefinitionTest.InClass(Members(expression)), message);

    /// <summary>An expression as it stands, or marked with the id of the rule that it breaks.</summary>
    public static string Marked(string expression, string? id) => id is null ? expression : $"{{|{id}:{expression}|}}";

    private static string Members(string expression) =>
        Fields
        + "public static object Run(int number, decimal amount, string code, Measure<long> count, Measure<Percentage> percentage, Measure<Baht> money, Criterion criterion,\n"
        + "    TieredTarget target, Indicator indicator, IEnumerable<Indicator> indicators, Component component, IEnumerable<Component> components,\n"
        + "    Evidence evidence, IEnumerable<Evidence> pieces, EvaluationFramework framework, Scorecard scorecard) =>\n    "
        + expression + ";";
}
