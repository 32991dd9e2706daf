namespace Kpi.Domain.Tests.Scorecards;

/// <summary>A framework that a user defines: copied in, checked whole, equal by every datum.</summary>
public class OwnFrameworkTests
{
    private static readonly TierPoints Points = new(2, 3, 4);
    private static readonly LevelScale Scale = new(new Level("Passed", 2.5m), new Level("Failed", 0m));

    [Fact]
    public void It_holds_what_it_was_given()
    {
        EvaluationFramework framework = Framework();
        Assert.Equal("Our framework", framework.ToString());
        Assert.Equal(new Sourced<DecimalInterval>(DecimalInterval.Closed(0, 4), "page 1"), framework.ScoreRange);
        Assert.Equal(new Sourced<TierPoints>(Points, "page 2"), framework.TierPoints);
        Assert.Equal(new Sourced<Score>(1m, "page 3"), framework.ScoreBelowBasic);
        Assert.Equal(new Sourced<LevelScale>(Scale, "page 4"), framework.Levels);
        Assert.Equal(new Sourced<int>(1, "page 5"), framework.DecimalsOfTotal);
        Assert.Equal(["1: 60", "2: 40"], framework.ComponentWeights!.Value.Select(weight => weight.ToString()));
        Assert.Equal("page 6", framework.ComponentWeights.Source);
        Assert.Equal(new Sourced<bool>(true, "page 7"), framework.CodesNest);
        Assert.Equal(new Sourced<int>(3, "page 8"), framework.DecimalsOfScore);
        Assert.Equal("Passed", framework.LevelOf(2.45m).Name.English);
        Assert.Equal("Failed", framework.LevelOf(2.44m).Name.English);
    }

    [Theory]
    [InlineData(true, "1.1", null)]
    [InlineData(true, "3.1", "KPI3006")]
    [InlineData(false, "3.1", null)]
    public void A_scorecard_is_held_to_its_weights_and_to_whether_codes_nest(bool nests, string code, string? rule)
    {
        Component[] components = [Example.Component("1", Example.Indicator(code, 60)), Example.Component("2", Example.Indicator("2.1", 40))];
        Assert.Equal(rule, Scorecard.Validate("DEMO", Example.Year, Framework(nests: nests), components).SingleOrDefault()?.Rule.Id);
        Assert.Contains("KPI3004", Scorecard.Validate("DEMO", Example.Year, Framework(nests: nests, weights: [new("1", 50), new("2", 50)]), components).Select(violation => violation.Rule.Id));
        Assert.DoesNotContain("KPI3004", Scorecard.Validate("DEMO", Example.Year, Framework(hasWeights: false), components).Select(violation => violation.Rule.Id));
        Assert.Empty(Scorecard.Validate("DEMO", Example.Year, OutOf100(decimalsOfTotal: 2), components));
    }

    [Fact]
    public void Weights_that_are_changed_afterwards_change_nothing()
    {
        ComponentWeight[] weights = [new("1", 60), new("2", 40)];
        EvaluationFramework framework = Framework(weights: weights);
        weights[0] = new("9", 60);
        Assert.Equal("1", framework.ComponentWeights!.Value[0].Code);
    }

    [Fact]
    public void Frameworks_are_equal_by_every_datum_and_its_source()
    {
        EvaluationFramework framework = Framework();
        EvaluationFramework[] others =
        [
            Framework(belowBasic: 0m),
            Framework(decimals: 2),
            Framework(source: "page 3, second edition"),
            Framework(weights: [new("1", 50), new("2", 50)]),
            Framework(weights: [new("2", 40), new("1", 60)]),
            Framework(sourceOfWeights: "page 6, second edition"),
            Framework(hasWeights: false),
            Framework(nests: false),
            Framework(decimalsOfScore: 2),
            Example.FrameworkOf(new(50, 75, 100), new LevelScale(new Level("All", 0m))),
        ];
        Assert.All(others, other => Laws.Equality(framework, Framework(), other));
        Laws.Equality(Framework(hasWeights: false), Framework(hasWeights: false), framework);
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("2.1")]
    public void The_score_below_basic_lies_within_the_range_and_not_above_basic(string score) =>
        Assert.Equal(
            $"The score below basic, {score}, must lie within [0, 4] and not above basic's 2. (Parameter 'scoreBelowBasic')",
            Assert.Throws<ArgumentException>(() => Framework(belowBasic: Number.Of(score))).Message);

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    public void The_score_below_basic_may_be_the_lowest_or_basics(string score) => Assert.Equal(Number.Of(score), Framework(belowBasic: Number.Of(score)).ScoreBelowBasic.Value.Value);

    [Fact]
    public void Both_ends_of_the_range_are_scores()
    {
        Assert.StartsWith("The score range (0, 4] leaves out an end;", Refused(DecimalInterval.OpenClosed(0, 4)), StringComparison.Ordinal);
        Assert.StartsWith("The score range [0, 4) leaves out an end;", Refused(DecimalInterval.ClosedOpen(0, 4)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    [InlineData(0)] // Passed begins at 2.5.
    public void Decimals_that_are_none_or_fewer_than_a_bound_has_are_refused(int decimals) =>
        Assert.Equal("decimalsOfTotal", Assert.Throws<ArgumentException>(() => Framework(decimals: decimals)).ParamName);

    [Theory]
    [InlineData(-1, "-1 is no number of decimals; it must be 0 to 28.")]
    [InlineData(29, "29 is no number of decimals; it must be 0 to 28.")]
    public void Decimals_of_a_score_that_are_none_are_refused(int decimals, string message)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Framework(decimalsOfScore: decimals));
        Assert.Equal("decimalsOfScore", thrown.ParamName);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }

    // 4 with 28 decimals is a decimal, 100 is one with 26.
    [Fact]
    public void Decimals_that_no_score_of_the_range_can_have_are_refused()
    {
        Assert.Equal(28, Framework(decimalsOfScore: 28).DecimalsOfScore.Value);
        var thrown = Assert.Throws<ArgumentException>(() => OutOf100(decimalsOfTotal: 2, decimalsOfScore: new(27, "page 6")));
        Assert.Equal("decimalsOfScore", thrown.ParamName);
        Assert.StartsWith("Scores of [0, 100] cannot be rounded to 27 decimals; no number holds more than 26 of them.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(26, OutOf100(decimalsOfTotal: 2, decimalsOfScore: new(26, "page 6")).DecimalsOfScore.Value);
    }

    [Fact]
    public void Where_none_are_stated_for_scores_those_of_the_total_stand_in_as_an_assumption()
    {
        Assert.Equal(new Sourced<int>(2, "none are stated for scores; those of the total stand in", isAssumption: true), OutOf100(decimalsOfTotal: 2).DecimalsOfScore);
        Assert.Equal(26, OutOf100(decimalsOfTotal: 28).DecimalsOfScore.Value);
    }

    private static EvaluationFramework OutOf100(int decimalsOfTotal, Sourced<int>? decimalsOfScore = null) => new(
        "Our framework",
        new(DecimalInterval.Closed(0, 100), "page 1"),
        new(new TierPoints(50, 75, 100), "page 2"),
        new(0m, "page 3"),
        new(Scale, "page 4"),
        new(decimalsOfTotal, "page 5"),
        decimalsOfScore: decimalsOfScore);

    [Fact]
    public void A_bound_has_no_more_decimals_than_totals() => Assert.StartsWith(
        "Level Passed begins at 2.5, but totals are rounded to 0 decimals; its bound must have no more.",
        Assert.Throws<ArgumentException>(() => Framework(decimals: 0)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Component_weights_total_100_and_name_each_component_once()
    {
        Assert.StartsWith("The components' weights total 99.99; they must total 100.", Refused(new("1", 60), new("2", 39.99m)), StringComparison.Ordinal);
        Assert.StartsWith("Component 1 has two weights; each component has one.", Refused(new("1", 60), new("1", 40)), StringComparison.Ordinal);
        Assert.StartsWith("Item 1 is null", Refused(new("1", 60), null!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_weight_is_checked_as_an_indicators_is() => RuleAssert.Breaks(
        () => new ComponentWeight("1.", default),
        () => ComponentWeight.Validate("1.", default),
        new Broken("KPI3012", "code", "Code \"1.\" is not numbers joined by dots, at most four levels, like 1.2", "รหัส \"1.\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2"),
        new Broken("KPI3003", "weight", "Weight 0 is not allowed: a weight is a percentage above 0 and at most 100", "น้ำหนัก 0 ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100"));

    [Fact]
    public void A_part_that_is_lacking_is_refused_by_name()
    {
        Assert.Equal("levels", Assert.Throws<ArgumentException>(() => new LevelScale()).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => new Sourced<int>(2, " ")).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new Sourced<TierPoints>(null!, "page 2")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new Level(null!, 1m)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => new ComponentWeight(null!, 1m)).ParamName);
    }

    private static string Refused(DecimalInterval range)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Framework(range: range));
        Assert.Equal("scoreRange", thrown.ParamName);
        return thrown.Message;
    }

    private static string Refused(params ComponentWeight[] weights)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Framework(weights: weights));
        Assert.Equal("componentWeights", thrown.ParamName);
        return thrown.Message;
    }

    private static EvaluationFramework Framework(
        decimal belowBasic = 1m,
        int decimals = 1,
        string source = "page 3",
        ComponentWeight[]? weights = null,
        bool nests = true,
        DecimalInterval? range = null,
        int decimalsOfScore = 3,
        string sourceOfWeights = "page 6",
        bool hasWeights = true) => new(
        new("กรอบของเรา", "Our framework"),
        new(range ?? DecimalInterval.Closed(0, 4), "page 1"),
        new(Points, "page 2"),
        new(belowBasic, source),
        new(Scale, "page 4"),
        new(decimals, "page 5"),
        hasWeights ? new(weights ?? [new("1", 60), new("2", 40)], sourceOfWeights) : null,
        new(nests, "page 7"),
        new(decimalsOfScore, "page 8"));
}
