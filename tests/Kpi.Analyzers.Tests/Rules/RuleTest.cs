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

    /// <summary>Verifies the Thai messages of an expression's mistakes.</summary>
    public static Task VerifyThaiAsync(string expression, params Expectation[] messages) =>
        (DefinitionTest.Analysis with { Culture = CultureInfo.GetCultureInfo("th-TH") }).VerifyAsync(DefinitionTest.InClass(Members(expression)), messages);

    /// <summary>An expression as it stands, or marked with the id of the rule that it breaks.</summary>
    public static string Marked(string expression, string? id) => id is null ? expression : $"{{|{id}:{expression}|}}";

    /// <summary>A framework of one's own, each part of it as it is written; without component weights, or whether codes nest, where these are null.</summary>
    public static string FrameworkOf(
        string range = "new(DecimalInterval.Closed(0, 100), \"page 1\")",
        string points = "new(new TierPoints(50, 75, 100), \"page 2\")",
        string levels = "new(new LevelScale(new Level(\"Good\", 80), new Level(\"Fair\", 0)), \"page 4\")",
        string? weights = null,
        string? nest = null) =>
        $"new EvaluationFramework(new(\"กรอบของเรา\", \"Our framework\"), {range}, {points}, new(0m, \"page 3\"), {levels}, new(2, \"page 5\")"
        + $"{(weights is null ? "" : $", componentWeights: {weights}")}{(nest is null ? "" : $", codesNest: {nest}")})";

    private static string Members(string expression) =>
        Fields
        + "public static object Run(int number, decimal amount, string code, Measure<long> count, Measure<Percentage> percentage, Measure<Baht> money, Criterion criterion,\n"
        + "    TieredTarget target, Indicator indicator, IEnumerable<Indicator> indicators, Component component, IEnumerable<Component> components,\n"
        + "    Evidence evidence, IEnumerable<Evidence> pieces, EvaluationFramework framework, Scorecard scorecard, DecimalInterval range, TierPoints points,\n"
        + "    Level level, Level[] levels, LevelScale scale, ComponentWeight componentWeight, IReadOnlyList<ComponentWeight> componentWeights, bool flag) =>\n    "
        + expression + ";";
}
