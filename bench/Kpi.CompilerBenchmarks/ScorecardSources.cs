using System.Globalization;
using System.Text;

namespace Kpi.CompilerBenchmarks;

/// <summary>Definitions of many indicators, right ones: every rule is checked, and nothing is reported.</summary>
internal static class ScorecardSources
{
    private const int IndicatorsOfAScorecard = 10;

    private const string Measures =
        """
        static class Measures
        {
            public static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
            public static readonly EvaluationFramework Framework = EvaluationFramework.OpdcPublicOrganization2568;
            public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
        }

        Console.WriteLine();

        """;

    /// <summary>Scorecards of ten indicators, each in a file of its own.</summary>
    public static IEnumerable<string> OneAFile(int indicators) =>
        Enumerable.Range(0, indicators / IndicatorsOfAScorecard).Select(Scorecard).Prepend(Program(""));

    /// <summary>The same in one file.</summary>
    public static IEnumerable<string> AllInOneFile(int indicators) =>
        [Program(string.Concat(Enumerable.Range(0, indicators / IndicatorsOfAScorecard).Select(Scorecard)))];

    /// <summary>One list of indicators in one expression.</summary>
    public static IEnumerable<string> OneExpression(int indicators)
    {
        var text = new StringBuilder("static class Table\n{\n    public static readonly Component All = new(\"1\", \"All\",\n    [\n");
        for (int index = 1; index <= indicators; index++)
            text.Append(CultureInfo.InvariantCulture, $"        {Indicator(index, 0.001m)},\n");
        text.Append("    ]);\n}\n");
        return [Program(text.ToString())];
    }

    /// <summary>One condition of many criteria, each on a measure of its own, joined by <c>&amp;</c>.</summary>
    public static IEnumerable<string> OneChain(int criteria) =>
        [Program($"static class Chain\n{{\n    public static readonly Criterion All = {string.Join("\n        & ", Enumerable.Range(0, criteria).Select(index => $"Measures.Trust >= {index % 100}"))};\n}}\n")];

    private static string Program(string types) => Measures.Replace("Console.WriteLine();\n", "", StringComparison.Ordinal).Insert(0, "Console.WriteLine();\n\n") + types;

    private static string Scorecard(int number)
    {
        string indicators = string.Concat(Enumerable.Range(1, IndicatorsOfAScorecard - 1).Select(index => $"            {Indicator(index, index < IndicatorsOfAScorecard - 1 ? 8 : 6)},\n"));
        return $$"""
            static class Scorecard{{number}}
            {
                public static readonly Scorecard Definition = new("Agency {{number}}", Measures.Year, Measures.Framework,
                [
                    new("1", "Results",
                    [
            {{indicators}}        ]),
                    new("2", "Management", [new("2.1", "Management", 30)]),
                ]);
            }

            """;
    }

    private static string Indicator(int index, decimal weight) => string.Create(
        CultureInfo.InvariantCulture,
        $"new(\"1.{index}\", \"Indicator {index}\", {weight}m, new TieredTarget(Measures.Trust >= 65, Measures.Trust >= 75, Measures.Trust >= 85))");
}
