using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Rules;

public class ConditionDecisionTests
{
    private static readonly Gen<Formula> AnyFormula = Formulas.Measures.SelectMany(Formulas.Of);

    [Fact]
    public void A_condition_is_decided_exactly_when_every_completion_of_the_missing_values_agrees()
    {
        var met = new Dictionary<(bool? Answer, bool IsComplete), int>();
        Property.Holds(
            AnyFormula.Zip(Gen.Choose(0, int.MaxValue - 1)),
            pair => pair.Item1.Shrink().Select(simpler => (simpler, pair.Item2)),
            pair =>
            {
                (Formula formula, int seed) = pair;
                var grid = Grid.Of(formula);
                MeasureFacts[] measures = [.. grid[0].Keys];
                var point = grid[seed % grid.Count];
                bool IsObserved(MeasureFacts measure) => (seed >> Array.IndexOf(measures, measure) + 20 & 1) == 1;

                bool[] answers = [.. grid
                    .Where(completion => measures.Where(IsObserved).All(measure => completion[measure] == point[measure]))
                    .Select(completion => formula.Holds(measure => completion[measure]))
                    .Distinct()];
                bool? expected = answers.Length == 1 ? answers[0] : null;
                var key = (expected, measures.All(IsObserved));
                met[key] = met.GetValueOrDefault(key) + 1;

                Assert.Equal(expected, ConditionDecision.Decide(formula.ToCondition(), measure => IsObserved(measure) ? point[measure] : null));
            });
        Assert.Equal(5, met.Count);
    }

    [Fact]
    public void An_alternative_that_covers_every_value_is_satisfied_by_any()
    {
        Assert.True((Example.Trust >= 65 | Example.Trust < 65).IsSatisfiedBy());
        Assert.False((Example.Smes > 5 & Example.Smes < 6).IsSatisfiedBy());
        Assert.Null((Example.Impact > Baht.Of(5) & Example.Impact < Baht.Of(6)).IsSatisfiedBy());
    }

    [Fact]
    public void Beyond_the_limit_of_cells_only_plain_logic_decides()
    {
        Criterion everything = Enumerable.Range(0, 17).Select(index => Measure.Achieved($"plan-{index}", "Plan"))
            .Select(plan => plan.Done | plan.NotDone).Aggregate((left, right) => left & right);
        Assert.Null(everything.IsSatisfiedBy());

        Criterion anyDone = Enumerable.Range(0, 17).Select(index => Measure.Achieved($"plan-{index}", "Plan").Done).Aggregate((left, right) => left | right);
        Assert.True(anyDone.IsSatisfiedBy(Measure.Achieved("plan-3", "Plan").Observed(true)));
        Assert.Null(anyDone.IsSatisfiedBy(Measure.Achieved("plan-3", "Plan").Observed(false)));
    }
}
