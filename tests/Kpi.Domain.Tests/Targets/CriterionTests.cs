using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class CriterionTests
{
    [Theory]
    [InlineData(100, 500, true, true)]
    [InlineData(100, 499, false, true)]
    [InlineData(99, 500, false, true)]
    [InlineData(99, 499, false, false)]
    public void And_means_both_and_or_means_either(long smes, int millions, bool both, bool either)
    {
        Observation[] observations = [Smes.Observed(smes), Impact.Observed(Baht.Millions(millions))];
        Criterion left = Smes >= 100;
        Criterion right = Impact >= Baht.Millions(500);
        Assert.Equal(both, (left & right).IsSatisfiedBy(observations));
        Assert.Equal(either, (left | right).IsSatisfiedBy(observations));
        Assert.Equal(!both, (!(left & right)).IsSatisfiedBy(observations));
    }

    [Fact]
    public void What_is_not_observed_leaves_it_open_unless_the_rest_decides()
    {
        Criterion both = Smes >= 100 & Impact >= Baht.Millions(500);
        Assert.Null(both.IsSatisfiedBy());
        Assert.Null(both.IsSatisfiedBy(Smes.Observed(100)));
        Assert.False(both.IsSatisfiedBy(Smes.Observed(99)));
        Assert.True((Smes >= 100 | Plan.Done).IsSatisfiedBy(Plan.Observed(true)));
    }

    [Fact]
    public void Observations_of_other_measures_do_not_matter() => Assert.True((Smes >= 100).IsSatisfiedBy(Smes.Observed(100), Trust.Observed(0)));

    [Fact]
    public void It_names_its_measures_once_in_the_order_of_their_first_mention() =>
        Assert.Equal([Impact, Smes, Plan], ((Impact >= Baht.Zero & Smes >= 1) | !(Plan.Done & Smes >= 2)).Measures);

    [Fact]
    public void The_published_text_is_kept_beside_the_interpretation()
    {
        Criterion criterion = (Smes > 544).AsPrinted("จำนวนระหว่าง 544 – 580 บริการ");
        Assert.Equal("จำนวนระหว่าง 544 – 580 บริการ", criterion.Printed);
        Assert.False(criterion.IsSatisfiedBy(Smes.Observed(544)));
        Assert.True(criterion.IsSatisfiedBy(Smes.Observed(545)));
        Assert.Null((Smes > 544).Printed);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void An_empty_published_text_is_refused(string? text)
    {
        var thrown = Assert.Throws<ArgumentException>(() => (Smes > 544).AsPrinted(text!));
        Assert.Equal("text", thrown.ParamName);
        Assert.StartsWith("The published text is needed; leave AsPrinted out where there is none.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_criterion_is_refused_by_name()
    {
        Criterion none = null!;
        Assert.Equal("left", Assert.Throws<ArgumentNullException>(() => none & Smes >= 1).ParamName);
        Assert.Equal("right", Assert.Throws<ArgumentNullException>(() => Smes >= 1 & none).ParamName);
        Assert.Equal("left", Assert.Throws<ArgumentNullException>(() => none | Smes >= 1).ParamName);
        Assert.Equal("right", Assert.Throws<ArgumentNullException>(() => Smes >= 1 | none).ParamName);
        Assert.Equal("criterion", Assert.Throws<ArgumentNullException>(() => !none).ParamName);
    }

    [Fact]
    public void A_measure_that_is_observed_twice_is_refused_by_its_code()
    {
        var thrown = Assert.Throws<ArgumentException>(() => (Smes >= 1).IsSatisfiedBy(Smes.Observed(1), Smes.Observed(1)));
        Assert.Equal("observations", thrown.ParamName);
        Assert.StartsWith("Measure smes-supported is observed twice; each is observed once.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_among_the_observations_is_refused_by_its_place()
    {
        Assert.Equal("observations", Assert.Throws<ArgumentNullException>(() => (Smes >= 1).IsSatisfiedBy(null!)).ParamName);
        var thrown = Assert.Throws<ArgumentException>(() => (Smes >= 1).IsSatisfiedBy(Smes.Observed(1), null!));
        Assert.Equal("observations", thrown.ParamName);
        Assert.StartsWith("Observation 1 is null; every observation is needed.", thrown.Message, StringComparison.Ordinal);
    }
}
