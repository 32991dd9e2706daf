using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Rules;

/// <summary>What is decided without cells is what the rules decide.</summary>
public class TierLadderTests
{
    private static readonly Comparison[] Comparisons = Enum.GetValues<Comparison>();

    private static readonly decimal[] Thresholds =
        [decimal.MinValue, -1m, -0.5m, 0m, 0.000_1m, 0.5m, 1m, 2m, 3m, 64.999m, 65m, 65.0m, 99.999m, 100m, 100.001m, 3_652_057m, 3_652_058m, 3_652_059m, long.MaxValue, long.MaxValue + 1m, decimal.MaxValue];

    // One measure in one direction, often rising in steps; sometimes anything.
    private static readonly Gen<Condition[]> Ladders =
        from kind in Gen.Elements(Enum.GetValues<MeasureKind>())
        from canBeNegative in Gen.Elements(false, false, true)
        from others in Gen.Choose(0, 19).Select(chance => chance == 0)
        from first in Gen.Elements(Comparisons)
        from chance in Gen.Elements(Comparisons)
        from second in Gen.Elements(first, first, first, chance)
        from third in Gen.Elements(Comparisons).Select(comparison => others ? comparison : second)
        from thresholds in Gen.Elements(Thresholds).ArrayOf(3)
        from isSorted in Gen.Elements(true, true, false)
        let measure = new MeasureFacts("a", kind, canBeNegative && kind is MeasureKind.Money or MeasureKind.Points)
        let ordered = isSorted ? [.. thresholds.Order()] : thresholds
        let falling = first is Comparison.AtMost or Comparison.LessThan && isSorted ? [.. ordered.Reverse()] : ordered
        select new[]
        {
            Condition.Where(measure, first, falling[0]), Condition.Where(measure, second, falling[1]),
            Condition.Where(others ? measure with { Code = "b" } : measure, third, falling[2]),
        };

    [Fact]
    public void Three_thresholds_on_one_measure_are_decided_as_the_rules_decide_them()
    {
        int wellFormed = 0, refused = 0;
        Property.Holds(
            Ladders.Where(tiers => tiers.All(tier => MeasureDomain.Of(tier.Measure!).Contains(tier.Threshold) && tier.Threshold < long.MaxValue)),
            _ => [],
            tiers =>
            {
                bool isWellFormed = TargetRules.CheckEachRule(tiers[0], tiers[1], tiers[2], ScoringMethod.Step).Count == 0;
                bool isLadder = TierLadder.IsWellFormed(tiers[0], tiers[1], tiers[2]);
                if (isLadder)
                    Assert.Empty(TargetRules.CheckEachRule(tiers[0], tiers[1], tiers[2], ScoringMethod.Linear));
                if (isWellFormed && tiers.All(tier => tier.Comparison != Comparison.Exactly && IsRising(tier) == IsRising(tiers[0]) && tier.Measure == tiers[0].Measure))
                    Assert.True(isLadder);
                _ = isLadder ? wellFormed++ : refused++;
            },
            cases: 3_000);
        Assert.InRange(wellFormed, 100, int.MaxValue);
        Assert.InRange(refused, 100, int.MaxValue);
    }

    [Fact]
    public void Whatever_it_accepts_breaks_no_rule() => Property.Holds(
        Formulas.Tiers(),
        Formulas.ShrinkEach,
        formulas =>
        {
            Condition[] tiers = [.. formulas.Select(formula => formula.ToCondition())];
            if (TierLadder.IsWellFormed(tiers[0], tiers[1], tiers[2]))
                Assert.Empty(TargetRules.CheckEachRule(tiers[0], tiers[1], tiers[2], ScoringMethod.Linear));
        });

    [Theory]
    [InlineData(MeasureKind.Share, Comparison.AtLeast, 65, 75, 85, true)]
    [InlineData(MeasureKind.Share, Comparison.AtLeast, 0, 75, 85, false)]
    [InlineData(MeasureKind.Share, Comparison.MoreThan, 0, 75, 85, true)]
    [InlineData(MeasureKind.Share, Comparison.AtLeast, 65, 75, 100, true)]
    [InlineData(MeasureKind.Share, Comparison.MoreThan, 65, 75, 100, false)]
    [InlineData(MeasureKind.Share, Comparison.AtLeast, 65, 65, 85, false)]
    [InlineData(MeasureKind.Share, Comparison.AtMost, 30, 20, 0, true)]
    [InlineData(MeasureKind.Share, Comparison.LessThan, 30, 20, 0, false)]
    [InlineData(MeasureKind.Share, Comparison.AtMost, 100, 20, 0, false)]
    [InlineData(MeasureKind.Count, Comparison.AtLeast, 1, 2, 3, true)]
    [InlineData(MeasureKind.Count, Comparison.AtLeast, 0, 2, 3, false)]
    [InlineData(MeasureKind.Count, Comparison.MoreThan, 0, 1, 2, true)]
    [InlineData(MeasureKind.Count, Comparison.LessThan, 3, 2, 1, true)]
    [InlineData(MeasureKind.Count, Comparison.LessThan, 3, 2, 0, false)]
    [InlineData(MeasureKind.Percentage, Comparison.AtLeast, -5, 0, 5, true)]
    public void Bounds_of_the_domain_are_told_apart(MeasureKind kind, object comparison, int basic, int standard, int advanced, bool expected)
    {
        var measure = new MeasureFacts("a", kind);
        Condition[] tiers = [.. new[] { basic, standard, advanced }.Select(threshold => Condition.Where(measure, (Comparison)comparison, threshold))];
        Assert.Equal(expected, TierLadder.IsWellFormed(tiers[0], tiers[1], tiers[2]));
        Assert.Equal(expected, TargetRules.CheckEachRule(tiers[0], tiers[1], tiers[2], ScoringMethod.Step).Count == 0);
    }

    [Fact]
    public void A_measure_whose_code_is_unknown_may_be_another_each_time() => Assert.False(TierLadder.IsWellFormed(
        Condition.Where(new MeasureFacts(null, MeasureKind.Share), Comparison.AtLeast, 65),
        Condition.Where(new MeasureFacts(null, MeasureKind.Share), Comparison.AtLeast, 75),
        Condition.Where(new MeasureFacts(null, MeasureKind.Share), Comparison.AtLeast, 85)));

    private static bool IsRising(Condition tier) => tier.Comparison is Comparison.AtLeast or Comparison.MoreThan;
}
