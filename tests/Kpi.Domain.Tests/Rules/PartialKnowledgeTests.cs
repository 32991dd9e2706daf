using FsCheck;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Rules;

/// <summary>
/// The promise that the analyzers rest on: what a rule says of facts that are known in part holds however the unknown
/// parts turn out.
/// </summary>
public class PartialKnowledgeTests
{
    private const int Cases = 1500;

    [Fact]
    public void What_is_said_of_partly_known_tiers_holds_for_every_completion() => AssertSound(
        PartialTiers.Any,
        partial => partial.Shrink(),
        partial => partial.HasGap,
        partial => partial.Check(),
        partial => partial.Completions().Select(tiers => PartialTiers.Check(tiers)),
        "KPI2001", "KPI2002", "KPI2003");

    [Fact]
    public void What_is_said_of_a_partly_known_component_holds_for_every_completion() => AssertSound(
        PartialComponent.Any,
        partial => partial.Shrink(),
        partial => partial.HasGap,
        partial => partial.Check(),
        partial => partial.Completions().Select(PartialComponent.Check),
        "KPI3005", "KPI3007", "KPI3012");

    [Fact]
    public void What_is_said_of_a_partly_known_scorecard_holds_for_every_completion() => AssertSound(
        PartialScorecard.Any,
        partial => partial.Shrink(),
        partial => partial.HasGap,
        partial => partial.Check(),
        partial => partial.Completions().Select(PartialScorecard.Check),
        "KPI2008", "KPI3001", "KPI3004", "KPI3005", "KPI3006", "KPI3007");

    [Fact]
    public void What_is_said_of_partly_known_evidence_holds_for_every_completion() => AssertSound(
        PartialEvidence.Any,
        partial => partial.Shrink(),
        partial => partial.HasGap,
        partial => partial.Check(),
        partial => partial.Completions().Select(completion => completion.Check()),
        "KPI3009", "KPI3011");

    [Fact]
    public void Nothing_is_said_of_parts_of_a_scorecard_that_is_right() =>
        Property.Holds(PartialScorecard.OfValid, partial => partial.Shrink().Take(0), partial => Assert.Empty(partial.Check()), Cases);

    [Fact]
    public void The_completions_do_make_wrong_looking_parts_right()
    {
        int repaired = 0;
        Property.Holds(PartialScorecard.OfValid, _ => [], partial =>
            repaired += partial.HasGap && partial.Completions().Any(completion => PartialScorecard.Check(completion).Count == 0) ? 1 : 0);
        Assert.InRange(repaired, 30, int.MaxValue);
    }

    /// <summary>Each id named must have been said of facts with a gap; an id that never was would prove nothing.</summary>
    private static void AssertSound<T>(
        Gen<T> partials,
        Func<T, IEnumerable<T>> shrink,
        Func<T, bool> hasGap,
        Func<T, IReadOnlyList<Violation>> check,
        Func<T, IEnumerable<IReadOnlyList<Violation>>> checkCompletions,
        params string[] ids)
    {
        var met = new SortedSet<string>(StringComparer.Ordinal);
        Property.Holds(
            partials,
            shrink,
            partial =>
            {
                HashSet<string> said = [.. check(partial).Select(violation => violation.RuleId)];
                if (hasGap(partial))
                    met.UnionWith(said);
                Assert.All(checkCompletions(partial), completed => Assert.Superset(said, completed.Select(violation => violation.RuleId).ToHashSet()));
            },
            Cases);
        Assert.Equal(ids, met);
    }
}
