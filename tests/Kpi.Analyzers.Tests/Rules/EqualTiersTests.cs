namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2002.</summary>
public sealed class EqualTiersTests
{
    [Fact]
    public Task Two_tiers_with_one_threshold() => RuleTest.VerifyAsync(
        "new TieredTarget(Trust >= 65, {|KPI2002:Trust >= 65|}, Trust >= 85)",
        "The standard and basic tiers are the same, so basic can never be the result");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new TieredTarget(Trust >= 65, Trust >= 75, advanced: {|KPI2002:Trust >= 75.0m|})",
        "ขั้นสูงและขั้นมาตรฐานมีเกณฑ์เดียวกัน จึงไม่มีผลใดได้ขั้นมาตรฐาน");

    [Theory]
    [InlineData("Served > 544", "Served >= 545", "KPI2002")]
    [InlineData("Served > 544", "Served >= 546", null)]
    [InlineData("Trust > 54", "Trust >= 54.0000000001m", null)]
    [InlineData("Trust >= 54", "!(Trust < 54)", "KPI2002")]
    [InlineData("Adopted.Done", "!Adopted.NotDone", "KPI2002")]
    [InlineData("Trust >= 65", "Trust >= 65 & Trust >= 60", "KPI2002")]
    [InlineData("Trust >= 65 & Adopted.Done", "Adopted.Done & Trust >= 65", "KPI2002")]
    [InlineData("!(Trust < 65 | Adopted.NotDone)", "Trust >= 65 & Adopted.Done", "KPI2002")]
    public Task Tiers_are_the_same_where_the_same_results_reach_them(string basic, string standard, string? id) =>
        RuleTest.VerifyAsync($"new TieredTarget({basic}, {RuleTest.Marked(standard, id)}, criterion)");

    [Fact]
    public Task Three_equal_tiers_are_two_mistakes() =>
        RuleTest.VerifyAsync("new TieredTarget(Trust >= 65, {|KPI2002:Trust >= 65|}, {|KPI2002:Trust >= 65|})");

    [Fact]
    public Task Each_pair_is_judged_for_itself() =>
        RuleTest.VerifyAsync("new TieredTarget(Trust >= 65, {|KPI2002:Trust >= 65|}, {|KPI2001:Trust >= 60|})");

    [Fact]
    public Task Basic_and_advanced_alike_are_left_to_the_unknown_tier_between() =>
        RuleTest.VerifyAsync("new TieredTarget(Trust >= 65, criterion, Trust >= 65)");
}
