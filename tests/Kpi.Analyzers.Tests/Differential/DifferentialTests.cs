using System.Globalization;
using FsCheck.Fluent;
using Kpi.Testing;
using Xunit.Abstractions;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// Compile time and run time never disagree: generated definitions are analyzed and executed.
/// </summary>
/// <remarks>
/// <c>KPI_DIFFERENTIAL_DEFINITIONS</c> asks for another number of definitions, <c>KPI_DIFFERENTIAL_SEED</c> for others.
/// </remarks>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int DefinitionsInABatch = 100;
    private const int MostDirectedBatches = 20;
    private const int MostTried = 5_000;

    private static int NumberOfDefinitions => TestSwitch.Number("KPI_DIFFERENTIAL_DEFINITIONS", 400);

    private static int Seed => TestSwitch.Number("KPI_DIFFERENTIAL_SEED", 2568);

    [Fact]
    public async Task What_is_reported_is_what_is_thrown()
    {
        var coverage = new CoverageTable();
        foreach (int[] seeds in Batches(coverage))
        {
            var histories = new Dictionary<string, List<Verdict>>();
            Definition[] definitions = [.. seeds.Select((seed, index) => DefinitionGenerator.Generate(Name(index), seed, new HashSet<int>()))];
            while (definitions.Length > 0)
            {
                IReadOnlyList<Verdict> verdicts = await Enforcers.JudgeAsync(definitions);
                foreach (Verdict verdict in verdicts)
                {
                    coverage.Count(verdict);
                    AssertAgreement(verdict);
                    if (!histories.TryGetValue(verdict.Definition.Name, out List<Verdict>? history))
                        histories.Add(verdict.Definition.Name, history = []);
                    history.Add(verdict);
                }

                // What is reported further on is confirmed by repairing what is thrown first, until nothing is left.
                definitions = [.. verdicts.Where(verdict => verdict.Reported.Length > 0).Select(verdict => verdict.Definition.Repair(verdict.Reported[0].Call))];
            }

            foreach (List<Verdict> history in histories.Values)
                AssertEverythingReportedIsThrownInTheEnd(history);
        }

        output.WriteLine($"{NumberOfDefinitions} definitions from seed {Seed}");
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

    /// <summary>Random definitions, and then such as are wrong where the table is still empty.</summary>
    private static IEnumerable<int[]> Batches(CoverageTable coverage)
    {
        foreach (int[] seeds in Seeds(NumberOfDefinitions).Chunk(DefinitionsInABatch))
            yield return seeds;
        int next = unchecked(Seed * 7919);
        for (int round = 0; round < MostDirectedBatches && coverage.EmptyCells.Any(); round++)
        {
            // One mistake hides others, so a definition that is to show one has hardly any.
            var seeds = new List<int>();
            var aims = new AimList(coverage);
            for (int tried = 0; tried < MostTried && seeds.Count < DefinitionsInABatch; tried++, next++)
            {
                Definition definition = DefinitionGenerator.Generate("D0", next, new HashSet<int>());
                if (definition.Mistakes.Count is 1 or 2 && aims.TryTake(definition))
                    seeds.Add(next);
            }

            yield return [.. seeds];
        }
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

    private static void AssertEverythingReportedIsThrownInTheEnd(List<Verdict> history)
    {
        for (int round = 0; round < history.Count; round++)
        {
            List<string> thrown = [.. history.Skip(round).SelectMany(verdict => verdict.Thrown).Select(finding => finding.RuleId)];
            foreach (Finding finding in history[round].Reported.SelectMany(reported => reported.Findings))
                Assert.True(thrown.Remove(finding.RuleId), $"{finding} was never thrown.\n{string.Join("\n", history.Skip(round).Select(Describe))}");
        }
    }

    private static string Describe(Verdict verdict) =>
        $"""
        Reported: {string.Join("; ", verdict.Reported.Select(reported => $"{reported.Call.Owner}: {string.Join(", ", reported.Findings)}"))}
        Thrown:   {string.Join(", ", verdict.Thrown)}
        Seed {verdict.Definition.Seed}, repaired [{string.Join(", ", verdict.Definition.Repaired)}]
        {verdict.Definition.Code.Text}
        """;

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"D{index}");
}
