using System.Globalization;
using FsCheck.Fluent;
using Kpi.Testing;
using Xunit.Abstractions;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// Compile time and run time never disagree: generated definitions are analyzed and executed.
/// </summary>
/// <remarks>
/// <c>KPI_DIFFERENTIAL_DEFINITIONS</c> asks for another number of definitions, <c>KPI_DIFFERENTIAL_SEED</c> for others, and
/// <c>KPI_DIFFERENTIAL_REPAIRS=0</c> for each to be judged once, as it was drawn, for a run that is wide rather than deep.
/// </remarks>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int DefinitionsInABatch = 200;
    private const int MostDirectedBatches = 20;
    private const int MostTried = 5_000;

    private static int NumberOfDefinitions => TestSwitch.Number("KPI_DIFFERENTIAL_DEFINITIONS", 400);

    private static bool AreRepaired => TestSwitch.Number("KPI_DIFFERENTIAL_REPAIRS", 1) != 0;

    private static int Seed => TestSwitch.Number("KPI_DIFFERENTIAL_SEED", 2568);

    [Fact]
    public async Task What_is_reported_is_what_is_thrown()
    {
        var coverage = new CoverageTable();
        await JudgeAsync(Seeds(NumberOfDefinitions).Select(seed => DefinitionGenerator.Generate("D", seed, new HashSet<int>())), coverage);
        int next = unchecked(Seed * 7919);
        for (int round = 0; round < MostDirectedBatches && coverage.EmptyCells.Any(); round++)
            await JudgeAsync(Aimed(coverage, ref next), coverage);

        output.WriteLine($"{NumberOfDefinitions} definitions from seed {Seed}, {coverage.Definitions} with their repairs and those aimed at");
        output.WriteLine(coverage.ToString());
        Assert.Empty(coverage.EmptyCells);
    }

    [Fact]
    public async Task What_is_reported_in_spite_of_unknown_parts_is_thrown()
    {
        int reported = 0;
        foreach (int[] seeds in Seeds(NumberOfDefinitions).Chunk(DefinitionsInABatch))
        {
            IReadOnlyList<Verdict> verdicts = await Enforcers.JudgeAsync(
                [.. seeds.Select((seed, index) => DefinitionGenerator.GenerateWithUnknowns(Name(index), seed))]);
            foreach (Verdict verdict in verdicts.Where(verdict => verdict.Reported.Length > 0))
            {
                reported++;

                // Known whole, a definition can have more to say, and say it in other numbers, but not less.
                List<string> thrown = [.. verdict.Thrown.Select(finding => finding.RuleId)];
                Assert.True(verdict.Reported[0].Findings.All(finding => thrown.Remove(finding.RuleId)), Describe(verdict));
            }
        }

        output.WriteLine($"{reported} of {NumberOfDefinitions} definitions with unknown parts were reported");
        Assert.True(reported > NumberOfDefinitions / 10, $"Only {reported} were reported: the known part hardly ever decided.");
    }

    /// <summary>
    /// Judges definitions, and each again with what it throws first repaired, until nothing is left: that confirms what was
    /// reported further on. Repaired and new ones are judged together, so that no compilation is for a few.
    /// </summary>
    private async Task JudgeAsync(IEnumerable<Definition> generated, CoverageTable coverage)
    {
        var histories = new Dictionary<string, List<Verdict>>();
        IEnumerable<Definition> repaired = [];
        using IEnumerator<Definition> next = generated.GetEnumerator();
        int begun = 0;
        for (bool hasNext = next.MoveNext(); hasNext || histories.Count > 0;)
        {
            List<Definition> definitions = [.. repaired];
            for (; hasNext && definitions.Count < DefinitionsInABatch; hasNext = next.MoveNext())
            {
                string name = Name(begun++);
                definitions.Add(next.Current.Named(name));
                histories.Add(name, []);
            }

            IReadOnlyList<Verdict> verdicts = await Enforcers.JudgeAsync(definitions);
            foreach (Verdict verdict in verdicts)
            {
                coverage.Count(verdict);
                AssertAgreement(verdict);
                histories[verdict.Definition.Name].Add(verdict);
                if (verdict.Reported.IsEmpty && histories.Remove(verdict.Definition.Name, out List<Verdict>? history))
                    await AssertEverythingReportedIsThrownAsync(history);
            }

            if (AreRepaired)
                repaired = verdicts.Where(verdict => !verdict.Reported.IsEmpty).Select(verdict => verdict.Definition.Repair(verdict.Reported[0].Call));
            else
                histories.Clear();
        }
    }

    /// <summary>Definitions that are wrong where the table is still empty.</summary>
    private static List<Definition> Aimed(CoverageTable coverage, ref int next)
    {
        var taken = new List<Definition>();
        var aims = new AimList(coverage, DefinitionsInABatch);
        for (int tried = 0; tried < MostTried && taken.Count < DefinitionsInABatch; tried++, next++)
        {
            if (aims.Take(DefinitionGenerator.Generate("D", next, new HashSet<int>())) is { } definition)
                taken.Add(definition);
        }

        return taken;
    }

    private static int[] Seeds(int count) =>
        Gen.Choose(int.MinValue, int.MaxValue).Sample(count, new FsCheck.Rnd((ulong)Seed), count);

    private static void AssertAgreement(Verdict verdict)
    {
        IEnumerable<Finding> first = verdict.Reported.Length == 0 ? [] : verdict.Reported[0].Findings;
        Assert.True(InAnyOrder(verdict.Thrown).SequenceEqual(InAnyOrder(first)), Describe(verdict));
    }

    // An exception lists violations as they were found, a compiler by where they stand.
    private static IEnumerable<Finding> InAnyOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.RuleId, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal);

    /// <summary>
    /// What was reported is thrown further on, or, where a repair of something else took its mistake away, with few mistakes
    /// alone.
    /// </summary>
    private async Task AssertEverythingReportedIsThrownAsync(List<Verdict> history)
    {
        for (int round = 0; round < history.Count; round++)
        {
            List<string> thrown = [.. history.Skip(round).SelectMany(verdict => verdict.Thrown).Select(finding => finding.RuleId)];
            foreach (Finding finding in history[round].Reported.SelectMany(reported => reported.Findings).Where(finding => !thrown.Remove(finding.RuleId)))
                Assert.True(await IsConfirmedAloneAsync(finding, history[round].Definition), $"{finding} was never thrown.\n{string.Join("\n", history.Skip(round).Select(Describe))}");
        }
    }

    /// <summary>
    /// Whether it is thrown with one or two of the mistakes alone. The same mistakes can also break two rules, such as a code
    /// that two measures share: then what they break first is thrown and the other is reported beside it, which is all that
    /// can be seen of it.
    /// </summary>
    private async Task<bool> IsConfirmedAloneAsync(Finding finding, Definition definition)
    {
        // The names of definitions name their classes, so that each choice is compiled by itself.
        foreach (Definition few in definition.WithFewMistakes())
        {
            Verdict verdict = (await Enforcers.JudgeAsync([few]))[0];
            AssertAgreement(verdict);
            if (verdict.Thrown.Contains(finding))
                return true;
            if (verdict.Reported.Any(reported => reported.Findings.Contains(finding)))
            {
                output.WriteLine($"{finding} shares its mistakes with {string.Join(", ", verdict.Thrown)} (seed {few.Seed})");
                return true;
            }
        }

        return false;
    }

    private static string Describe(Verdict verdict) =>
        $"""
        Reported: {string.Join("; ", verdict.Reported.Select(reported => $"{reported.Call.Owner}: {string.Join(", ", reported.Findings)}"))}
        Thrown:   {string.Join(", ", verdict.Thrown)}
        Seed {verdict.Definition.Seed}, repaired [{string.Join(", ", verdict.Definition.Repaired)}]
        {verdict.Definition.Code.Text}
        {verdict.Definition.Elsewhere}
        """;

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"D{index}");
}
