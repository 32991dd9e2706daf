using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI2008.</summary>
public class CodeOfTwoKindsTests
{
    private static readonly Measure<long> Count = Measure.Count("x", "A count");
    private static readonly Measure<Percentage> Share = Measure.Share("x", "A share");

    [Fact]
    public void One_code_for_two_kinds_is_refused_where_the_second_is_named() =>
        TierAssert.Breaks(Count >= 5, Count >= 10 & Share >= 5, Count >= 20 & Share >= 10, CountAndShareAt("standard"));

    [Fact]
    public void It_is_refused_within_one_tier_and_said_once() =>
        TierAssert.Breaks(Count >= 5 & Share >= 1, Count >= 10 & Share >= 5, Count >= 20 & Share >= 10, CountAndShareAt("basic"));

    [Fact]
    public void It_hides_nothing_else() =>
        Assert.Equal(["KPI2008", "KPI2001"], TieredTarget.Validate(Count >= 5, Share >= 10, Share >= 20).Select(violation => violation.RuleId));

    [Fact]
    public void Signs_are_kinds_too() => TierAssert.Breaks(
        Impact >= Baht.Of(1),
        Impact >= Baht.Of(2) & Measure.Money("economic-impact", "A", canBeNegative: true) > Baht.Of(-1),
        Impact >= Baht.Of(3) & Measure.Money("economic-impact", "A", canBeNegative: true) > Baht.Of(-1),
        new Broken(
            "KPI2008",
            "standard",
            "Measure code economic-impact stands for money and for money that can be negative: one code is one kind of measure",
            "รหัสตัววัด economic-impact เป็นทั้งจำนวนเงินและจำนวนเงินที่ติดลบได้: หนึ่งรหัสเป็นตัววัดได้ชนิดเดียว"));

    [Fact]
    public void One_kind_under_two_titles_is_one_measure() => TierAssert.Keeps(Count >= 5, Measure.Count("x", "Another title") >= 10, Count >= 20);

    [Fact]
    public void Every_kind_has_a_name()
    {
        MeasureKind[] kinds = Enum.GetValues<MeasureKind>();
        string[] said = [.. kinds.Select(kind => Assert.Single(MeasureCodeRules.Check(
            [("basic", null, new MeasureFacts("x", kind)), ("basic", null, new MeasureFacts("x", kind == MeasureKind.Count ? MeasureKind.Share : MeasureKind.Count))]))
            .Describe(Language.English).Split(" and for ")[0])];
        Assert.Equal(
            ["a count", "a share", "a percentage", "money", "done or not done", "a ratio", "points", "a date"],
            said.Select(text => text["Measure code x stands for ".Length..]));
    }

    [Fact]
    public void One_code_for_two_kinds_is_refused_across_a_scorecard_at_the_component_that_names_the_second()
    {
        Component[] components =
        [
            Component("1", Indicator("1.1", 70, new TieredTarget(Count >= 5, Count >= 10, Count >= 20))),
            Component("2", Indicator("2.1", 10, Target()), Indicator("2.2", 20, new TieredTarget(Share >= 5, Share >= 10, Share >= 20))),
        ];
        RuleAssert.Breaks(
            () => Scorecard(components),
            () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, components),
            CountAndShareAt("components") with { ItemIndex = 1 });
    }

    [Fact]
    public void One_measure_for_several_indicators_is_kept()
    {
        Component[] components = [Component("1", Indicator("1.1", 30, Target()), Indicator("1.2", 40, Target())), Component("2", Indicator("2.1", 30, Target()))];
        RuleAssert.Keeps(() => Scorecard(components), () => Kpi.Domain.Scorecards.Scorecard.Validate("ETDA", Year, Framework, components));
    }

    private static Broken CountAndShareAt(string parameterName) => new(
        "KPI2008",
        parameterName,
        "Measure code x stands for a count and for a share: one code is one kind of measure",
        "รหัสตัววัด x เป็นทั้งจำนวนนับและสัดส่วน: หนึ่งรหัสเป็นตัววัดได้ชนิดเดียว");
}
