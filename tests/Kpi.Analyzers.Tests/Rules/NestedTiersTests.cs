namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2001.</summary>
public sealed class NestedTiersTests
{
    [Fact]
    public Task A_standard_tier_that_is_reached_where_basic_is_not() => RuleTest.VerifyAsync(
        "new TieredTarget(basic: Trust >= 75, standard: {|KPI2001:Trust >= 65|}, advanced: Trust >= 85)",
        "The standard tier is reached at trust 65, where the basic tier is not; every result that reaches standard must also reach basic");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new TieredTarget(Adopted.Done & Trust >= 65, Adopted.Done & Trust >= 75, {|KPI2001:Trust >= 85|})",
        "ขั้นสูงบรรลุได้ที่ adopted ไม่สำเร็จ, trust 85 แต่ขั้นมาตรฐานไม่บรรลุ: ผลที่บรรลุขั้นสูงต้องบรรลุขั้นมาตรฐานด้วย");

    [Fact]
    public Task Two_pairs_that_are_not_nested_are_two_mistakes() => RuleTest.VerifyAsync(
        "new TieredTarget(Served >= 100, {|KPI2001:Served >= 75|}, {|KPI2001:Served >= 50|})",
        "The standard tier is reached at served 75, where the basic tier is not; every result that reaches standard must also reach basic",
        "The advanced tier is reached at served 50, where the standard tier is not; every result that reaches advanced must also reach standard");

    [Theory]
    [InlineData("Trust >= 65", "Trust >= 64.99m", "KPI2001")]
    [InlineData("Trust >= 65", "Trust > 65", null)]
    [InlineData("Trust > 65", "Trust >= 65", "KPI2001")]
    [InlineData("Trust <= 65", "Trust <= 65.01m", "KPI2001")]
    [InlineData("Trust <= 65", "Trust < 65", null)]
    [InlineData("!(Trust >= 65)", "Trust < 64", null)]
    [InlineData("!(Trust < 65)", "Trust < 64", "KPI2001")]
    [InlineData("Served >= 50 | Adopted.Done", "Served >= 50", null)]
    [InlineData("Served >= 50 & Adopted.Done", "Served >= 50", "KPI2001")]
    [InlineData("Served >= 50", "Served >= 75 & Impact >= Baht.Millions(500)", null)]
    [InlineData("Served >= 50", "Impact >= Baht.Millions(500)", "KPI2001")]
    [InlineData("Served > 544", "Served >= 546", null)]
    [InlineData("Served > 544", "Served >= 544", "KPI2001")]
    [InlineData("Served >= 5", "Served.Exactly(5)", null)]
    [InlineData("Served >= 5", "Served.Exactly(4)", "KPI2001")]
    [InlineData("Growth >= -5", "Growth >= -6", "KPI2001")]
    [InlineData("(Trust >= 65).AsPrinted(\"65\")", "(Trust >= 60).AsPrinted(\"60\")", "KPI2001")]
    public Task The_higher_tier_lies_within_the_lower(string basic, string standard, string? id) =>
        RuleTest.VerifyAsync($"new TieredTarget({basic}, {RuleTest.Marked(standard, id)}, criterion)");

    [Theory]
    [InlineData("new TieredTarget(criterion, Trust >= 75, {|KPI2001:Trust >= 65|})")]
    [InlineData("new TieredTarget(Trust >= 75, {|KPI2001:Trust >= 65|}, criterion)")]
    [InlineData("new TieredTarget(Trust >= 75, criterion, {|KPI2001:Trust >= 65|})")]
    [InlineData("new TieredTarget(Trust >= 75, Trust >= amount, {|KPI2001:Trust >= 65|})")]
    public Task Two_known_tiers_decide_whatever_the_third_is(string target) => RuleTest.VerifyAsync(target);

    [Fact]
    public Task Advanced_outside_basic_is_decided_with_an_unknown_tier_between() => RuleTest.VerifyAsync(
        "new TieredTarget(Trust >= 75, criterion, {|KPI2001:Trust >= 65|})",
        "The advanced tier is reached at trust 65, where the basic tier is not; every result that reaches advanced must also reach basic");

    [Theory]
    [InlineData("new TieredTarget(criterion, criterion, criterion)")]
    [InlineData("new TieredTarget(Trust >= 75, Trust >= amount, Trust >= 85)")]
    [InlineData("new TieredTarget(percentage >= 75, percentage >= 65, percentage >= 85)")]
    [InlineData("new TieredTarget(Measure.Count(code, \"A\") >= 75, Measure.Count(code, \"A\") >= 65, Measure.Count(code, \"A\") >= 85)")]
    [InlineData("new TieredTarget(Trust >= 75, Trust >= 65 & criterion, Trust >= 85)")]
    public Task Tiers_that_are_unknown_are_not_judged(string target) => RuleTest.VerifyAsync(target);

    [Fact]
    public Task A_tier_with_an_error_of_its_own_counts_as_unknown() => RuleTest.VerifyAsync(
        "new TieredTarget(Served >= 5, Served >= {|KPI2004:-1|}, Served >= 7)",
        "-1 is outside what measure served can take: a count is a whole number from 0");

    [Fact]
    public Task A_tier_with_an_error_of_its_own_leaves_the_others_to_decide() => RuleTest.VerifyAsync(
        "new TieredTarget(Served >= 5, Served >= {|KPI2004:-1|}, {|KPI2001:Served >= 4|})");
}
