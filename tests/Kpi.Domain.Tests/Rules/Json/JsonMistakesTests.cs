using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Projects;
using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>Documents that are right but for a few parts: each is read whole or refused with its problems, and nothing else is thrown.</summary>
public class JsonMistakesTests
{
    private static readonly string[] Parts =
    [
        "null", "true", "0", "-1", "0.5", "2568", "79228162514264337593543950335", "1e400", "\"\"", "\"x\"", "\"1\"", "\"FY2569\"", "\"Q4/2568\"", "\"2025-02-28\"",
        "\"smes-supported\"", "\"met\"", "\"planRevision\"", "\"sum\"", "[]", "{}", "[null]", "{ \"a\": 1 }",
    ];

    private static readonly BudgetLedger Ledger = BudgetLedger.Open(Year, Baht.Of(20m), new SpendingPlan(Baht.Of(1m), Baht.Of(2m), Baht.Of(3m), Baht.Of(4m))).Post(
    [
        BudgetEntry.Commit(Year.Start, "PO", Baht.Of(6.25m)),
        BudgetEntry.Disburse(Year.Quarter(2).Start, "PO", Baht.Of(5m)),
        BudgetEntry.Refund(Year.Quarter(3).Start, "PO", Baht.Of(1m)),
        BudgetEntry.RevisePlan(Year.Quarter(3).Start, "order", new SpendingPlan(Baht.Of(1m), Baht.Of(2m), Baht.Of(3m), Baht.Of(0m))),
    ]);

    private static readonly QuarterlyProgress Progress =
        new(Smes.Incremental(Year, 10, null, 5, -1), Smes.Cumulative(Year, 12, null, 3).WithWords(2, "ติดตามผล"), BetterWhen.Lower);

    private static readonly Observation Mean =
        Growth.AsMeanOf(1, Measure.Percent("a", "A"), Measure.Percent("b", "B")).Observed(Measure.Percent("a", "A").Observed(1.5m), Measure.Percent("b", "B").Observed(2m, new LocalDate(2025, 1, 1)));

    private static readonly Sample[] Samples =
    [
        Of(BudgetLedger.Json, Ledger),
        Of(BudgetLedger.Json, Ledger.CarryOver()),
        Of(BudgetStatement.Json, BudgetStatement.Combine("Both", [Ledger.Statement(), Ledger.Statement()])),
        Of(DisbursementTarget.Json, new DisbursementTarget("overall", Year.Quarter(1), 32m, "source")),
        Of(QuarterProgress.Json, Progress[2]),
        Of(QuarterlyProgress.Json, Progress),
        Of(QuarterEntry.Json, Progress.Actual!.Entries[1]),
        Of(Observation.Json, Mean),
        Of(ProjectStanding.Json, EtdaProjects2568.Smart.StandingOn(Year.End)),
        Of(PortfolioStanding.Json, new ProjectPortfolio("T", Year, [new Project("1", "P", Year, [new ProjectIndicator("1", "I", Smes >= 1 & Trust >= 2, progress: [Progress])])]).StandingOn(Year.End)),
        Of(IndicatorStanding.Json, EtdaProjects2568.Skills.StandingOn(Year.End)["3"]),
        Of(StatusCounts.Json, EtdaProjects2568.Skills.StandingOn(Year.End).Counts),
        Of(Explanation.Json, Progress.Explain()),
        Of(ThaiDateFormat.Json, ThaiDateFormat.ThaiAbbreviated.WithThaiNumerals().WithBuddhistEra().WithTwoDigitYears(2500)),
        Of(Violation.Json, ProjectIndicator.Validate("1.", "Title")[0]),
        Of(Kpi.Domain.Scorecards.Scorecard.Json, Example.Scorecard()),
        Of(Assessment.Json, Example.Scorecard().Assess(Trust.Observed(80), Evidence.Pending("1.2", 100), Evidence.Awarded("2.1", 75, raw: 3))),
        Of(EvaluationFramework.Json, FrameworkOf(new TierPoints(50, 75, 100), Framework.Levels.Value)),
    ];

    private static readonly Gen<(int Sample, (int Place, int Part)[] Changes)> Mistakes =
        from sample in Gen.Choose(0, Samples.Length - 1)
        from count in Gen.Choose(1, 3)
        from changes in Gen.Choose(0, 10_000).SelectMany(place => Gen.Choose(0, 2 * Parts.Length).Select(part => (place, part))).ArrayOf(count)
        select (sample, changes);

    [Fact]
    public void Each_is_read_whole_or_refused_with_its_problems() => Property.Holds(
        Mistakes,
        mistakes => mistakes.Changes.Length > 1 ? mistakes.Changes.Select(change => (mistakes.Sample, new[] { change })) : [],
        mistakes => Samples[mistakes.Sample].Check(Changed(Samples[mistakes.Sample].Json, mistakes.Changes)),
        cases: 1_000);

    /// <summary>The document with other parts: some of the list's, some from elsewhere in it, some left out.</summary>
    private static string Changed(string json, IEnumerable<(int Place, int Part)> changes)
    {
        JsonNode root = JsonNode.Parse(json)!;
        foreach ((int place, int part) in changes)
        {
            (JsonNode Parent, string? Name, int Index)[] places = [.. PlacesIn(root)];
            if (places.Length == 0)
                continue;
            (JsonNode parent, string? name, int index) = places[place % places.Length];
            (JsonNode source, string? sourceName, int sourceIndex) = places[place * 31 % places.Length];
            if (part == Parts.Length)
                Remove(parent, name, index);
            else
                Set(parent, name, index, part < Parts.Length ? JsonNode.Parse(Parts[part]) : (sourceName is null ? source[sourceIndex] : source[sourceName])?.DeepClone());
        }

        return root.ToJsonString();
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> PlacesIn(JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject members => members.ToArray().SelectMany(member => PlacesIn(member.Value).Prepend((members, member.Key, 0))),
        JsonArray items => items.ToArray().SelectMany((item, index) => PlacesIn(item).Prepend((items, null, index))),
        _ => [],
    };

    private static void Remove(JsonNode parent, string? name, int index)
    {
        if (name is null)
            parent.AsArray().RemoveAt(index);
        else
            parent.AsObject().Remove(name);
    }

    private static void Set(JsonNode parent, string? name, int index, JsonNode? part)
    {
        if (name is null)
            parent[index] = part;
        else
            parent[name] = part;
    }

    private static Sample Of<T>(JsonFormat<T> format, T right)
        where T : notnull => new(format.Write(right), json => Check(format, json));

    private static void Check<T>(JsonFormat<T> format, string json)
        where T : notnull
    {
        JsonReading<T> reading = format.Read(json);
        if (reading.TryGetValue(out T? value))
        {
            Assert.NotNull(value);
            JsonAssert.RoundTrips(format, value);
            return;
        }

        Assert.Equal(reading.Problems, Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<T>(json)).Problems);
        Assert.All(reading.Problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
    }

    private sealed record Sample(string Json, Action<string> Check);
}
