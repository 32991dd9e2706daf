using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

/// <summary>Criteria are equal by the set of observations that they stand for.</summary>
public class CriterionEqualityTests
{
    [Fact]
    public void The_same_set_written_otherwise_is_equal()
    {
        Laws.Equality(Smes > 544, Smes >= 545, Smes >= 544);
        Laws.Equality(Trust >= 65, !(Trust < 65), Trust > 65);
        Laws.Equality(Trust >= 65.0m, Trust >= 65.00m, Trust >= 65.01m);
        Laws.Equality(Smes >= 50 & Plan.Done, !(Plan.NotDone | Smes < 50), Smes >= 50 | Plan.Done);
        Laws.Equality(Smes.Between(5, 7), Smes.Exactly(5) | Smes.Exactly(6) | Smes.Exactly(7), Smes.Between(5, 8));
        Laws.Equality(Trust > 0, !Trust.Exactly(0), Trust >= 0);
    }

    [Fact]
    public void A_measure_that_does_not_matter_does_not_count()
    {
        Laws.Equality(Smes >= 50, (Smes >= 50 & Trust >= 5) | (Smes >= 50 & Trust < 5), Smes >= 50 & Trust >= 5);
        Laws.Equality(Smes >= 0, Plan.Done | Plan.NotDone, Plan.Done & Plan.NotDone);
    }

    [Fact]
    public void The_published_text_does_not_count() => Laws.Equality(Smes > 544, (Smes > 544).AsPrinted("มากกว่า 544"), (Smes > 545).AsPrinted("มากกว่า 544"));

    [Fact]
    public void Equality_is_that_of_the_points_that_satisfy_it()
    {
        int met = 0;
        Property.Holds(Pairs, pair => Formulas.ShrinkEach(pair), pair =>
        {
            bool isEqual = Grid.Of(pair).All(point => pair[0].Holds(measure => point[measure]) == pair[1].Holds(measure => point[measure]));
            (ConditionForm left, ConditionForm right) = (ConditionForm.Of(pair[0].ToCondition()), ConditionForm.Of(pair[1].ToCondition()));
            Assert.Equal(isEqual, left.Equals(right));
            Assert.Equal(isEqual, right.Equals(left));
            if (isEqual)
            {
                met++;
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }
        });
        Assert.InRange(met, 30, int.MaxValue);
    }

    // 17 done/not-done measures make 131,072 cases, more than are decided.
    [Fact]
    public void Above_65536_cases_only_what_is_written_alike_is_equal()
    {
        Criterion[] plans = [.. Enumerable.Range(0, 17).Select(index => Measure.Achieved($"plan-{index}", "Plan").Done)];
        Laws.Equality(AllOf(plans), AllOf(plans), AllOf(plans.Reverse()));
        Laws.Equality(AllOf(plans[..16]), AllOf(plans[..16].Reverse()), AllOf(plans));
    }

    private static FsCheck.Gen<Formula[]> Pairs => Formulas.Tiers().Select(tiers => tiers[..2]);

    private static Criterion AllOf(IEnumerable<Criterion> criteria) => criteria.Aggregate((left, right) => left & right);
}
