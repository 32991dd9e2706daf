using System.Globalization;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Rules;

/// <summary>Tiers are decided by cells; here every verdict is held against trying all points of a grid.</summary>
public class TierRulesTests
{
    [Fact]
    public void A_target_is_well_formed_when_advanced_lies_strictly_in_standard_and_standard_in_basic()
    {
        var met = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        Property.Holds(Formulas.Tiers(), Formulas.ShrinkEach, tiers =>
        {
            HashSet<int>[] reached = [.. tiers.Select(tier => PointsOf(tier, tiers))];
            bool isWellFormed = reached[2].IsProperSubsetOf(reached[1])
                && reached[1].IsProperSubsetOf(reached[0])
                && reached[0].Count < Grid.Of(tiers).Count
                && reached[2].Count > 0;
            met[isWellFormed]++;
            Assert.Equal(isWellFormed, Check(tiers).Count == 0);
        }, cases: 1000);
        Assert.All(met.Values, count => Assert.InRange(count, 10, int.MaxValue));
    }

    [Fact]
    public void Each_verdict_is_the_one_that_trying_every_point_gives()
    {
        var met = new Dictionary<string, int>();
        Property.Holds(Formulas.Tiers(), Formulas.ShrinkEach, tiers =>
        {
            string[] expected = [.. Expected([.. tiers.Select(tier => PointsOf(tier, tiers))], Grid.Of(tiers).Count)];
            foreach (string verdict in expected)
                met[verdict] = met.GetValueOrDefault(verdict) + 1;
            Assert.Equal(expected, Check(tiers).Select(violation => $"{violation.RuleId} {violation.ParameterName}"));
        });
        Assert.Equal(
            ["KPI2001 advanced", "KPI2001 standard", "KPI2002 advanced", "KPI2002 standard", "KPI2003 advanced", "KPI2003 basic", "KPI2003 standard"],
            met.Keys.Order());
    }

    [Fact]
    public void The_witness_reaches_the_higher_tier_and_misses_the_lower()
    {
        int met = 0;
        Property.Holds(Formulas.Tiers(), Formulas.ShrinkEach, tiers =>
        {
            foreach (Violation violation in Check(tiers).Where(violation => violation.RuleId == "KPI2001"))
            {
                met++;
                Formula higher = tiers[IndexOf(violation.Values[0])];
                Formula lower = tiers[IndexOf(violation.Values[1])];
                Dictionary<(string Code, int Position), decimal> witness = WitnessOf(violation);
                MeasureFacts[] measures = [.. lower.Thresholds.Concat(higher.Thresholds).Select(threshold => threshold.Measure).Distinct()];
                Assert.Equal(measures.Select((measure, position) => (measure.Code!, position)), witness.Keys);

                decimal ValueOf(MeasureFacts measure) => witness[(measure.Code!, Array.IndexOf(measures, measure))];
                Assert.All(measures, measure => Assert.True(MeasureDomain.Of(measure).Contains(ValueOf(measure))));
                Assert.True(higher.Holds(ValueOf));
                Assert.False(lower.Holds(ValueOf));
            }
        });
        Assert.InRange(met, 10, int.MaxValue);
    }

    [Fact]
    public void On_counts_more_than_n_is_at_least_n_plus_1() =>
        Property.Holds(Gen.Choose(0, 1_000_000), number => number == 0 ? [] : [number / 2], number =>
        {
            Violation violation = Assert.Single(TieredTarget.Validate(Example.Smes > number, Example.Smes >= number + 1, Example.Smes > number + 1));
            Assert.Equal(("KPI2002", "standard"), (violation.RuleId, violation.ParameterName));
        });

    private static IReadOnlyList<Violation> Check(Formula[] tiers) =>
        TierRules.Check(tiers[0].ToCondition(), tiers[1].ToCondition(), tiers[2].ToCondition());

    private static HashSet<int> PointsOf(Formula tier, Formula[] tiers) =>
        [.. Grid.Of(tiers).Select((point, index) => (point, index)).Where(pair => tier.Holds(measure => pair.point[measure])).Select(pair => pair.index)];

    /// <summary>KPI2003 for a tier by itself; then KPI2002 or KPI2001 for neighbours that have meaning; then basic and advanced.</summary>
    private static IEnumerable<string> Expected(HashSet<int>[] reached, int everything)
    {
        string[] names = ["basic", "standard", "advanced"];
        bool[] hasMeaning = [.. reached.Select(points => points.Count > 0 && points.Count < everything)];
        for (int tier = 0; tier < 3; tier++)
        {
            if (!hasMeaning[tier])
                yield return $"KPI2003 {names[tier]}";
        }

        bool isNested = true;
        for (int higher = 1; higher < 3; higher++)
        {
            if (!hasMeaning[higher] || !hasMeaning[higher - 1] || reached[higher].IsProperSubsetOf(reached[higher - 1]))
                continue;
            bool isSame = reached[higher].SetEquals(reached[higher - 1]);
            isNested &= isSame;
            yield return $"{(isSame ? "KPI2002" : "KPI2001")} {names[higher]}";
        }

        if (isNested && hasMeaning[0] && hasMeaning[2] && !reached[2].IsSubsetOf(reached[0]))
            yield return "KPI2001 advanced";
    }

    private static int IndexOf(BilingualText tier) => Array.IndexOf(["basic", "standard", "advanced"], tier.English);

    private static Dictionary<(string Code, int Position), decimal> WitnessOf(Violation violation) =>
        violation.Values[2].English.Split(", ").Select((text, position) =>
        {
            string[] parts = text.Split(' ', 2);
            decimal value = parts[1] switch
            {
                "done" => 1m,
                "not done" => 0m,
                [_, _, _, _, '-', _, _, '-', _, _] date => (DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) - DateTime.MinValue).Days,
                string number => decimal.Parse(number, CultureInfo.InvariantCulture),
            };
            return (Key: (parts[0], position), value);
        }).ToDictionary(pair => pair.Key, pair => pair.value);
}
