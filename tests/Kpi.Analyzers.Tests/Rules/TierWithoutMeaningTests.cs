namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2003.</summary>
public sealed class TierWithoutMeaningTests
{
    [Fact]
    public Task A_tier_that_every_result_reaches() => RuleTest.VerifyAsync(
        "new TieredTarget({|KPI2003:Served >= 0|}, Served >= 5, Served >= 7)",
        "The basic tier is reached by every result; a tier must be reached by some results and missed by others");

    [Fact]
    public Task A_tier_that_no_result_reaches() => RuleTest.VerifyAsync(
        "new TieredTarget(Served >= 5, Served >= 7, {|KPI2003:Served > 10 & Served < 11|})",
        "The advanced tier is reached by no result; a tier must be reached by some results and missed by others");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new TieredTarget(Trust >= 65, Trust >= 75, {|KPI2003:Trust > 100|})",
        "ขั้นสูงบรรลุได้โดยไม่มีผลใดเลย เกณฑ์ของแต่ละขั้นต้องมีทั้งผลที่บรรลุและผลที่ไม่บรรลุ");

    [Theory]
    [InlineData("Served >= 0", "KPI2003")]
    [InlineData("Served > 0", null)]
    [InlineData("Served < 0", "KPI2003")]
    [InlineData("Served <= 0", null)]
    [InlineData("Trust >= 100", null)]
    [InlineData("Trust > 100", "KPI2003")]
    [InlineData("Trust <= 100", "KPI2003")]
    [InlineData("Trust < 100", null)]
    [InlineData("Growth > 100", null)]
    [InlineData("Growth >= -100", null)]
    [InlineData("Impact >= Baht.Zero", "KPI2003")]
    [InlineData("Impact > Baht.Zero", null)]
    [InlineData("Served > 10 & Served < 12", null)]
    [InlineData("Growth > 10 & Growth < 11", null)]
    [InlineData("Adopted.Done | Adopted.NotDone", "KPI2003")]
    [InlineData("Adopted.Done & Adopted.NotDone", "KPI2003")]
    [InlineData("Adopted.Done", null)]
    [InlineData("Served >= 5 | Served < 5", "KPI2003")]
    [InlineData("Served >= 5 | Served < 4", null)]
    [InlineData("!(Served < 0)", "KPI2003")]
    public Task A_tier_is_reached_by_some_results_and_missed_by_others(string tier, string? id) =>
        RuleTest.VerifyAsync($"new TieredTarget({RuleTest.Marked(tier, id)}, criterion, criterion)");

    [Fact]
    public Task It_is_not_also_reported_as_not_nested_or_equal() =>
        RuleTest.VerifyAsync("new TieredTarget({|KPI2003:Served < 0|}, Served >= 5, {|KPI2003:Served >= 0|})");

    [Theory]
    [InlineData("new TieredTarget(count >= 0, criterion, criterion)")]
    [InlineData("new TieredTarget(Measure.Count(code, \"A\") >= 0, criterion, criterion)")]
    [InlineData("new TieredTarget(Served >= number, criterion, criterion)")]
    [InlineData("new TieredTarget(Served >= 0 & criterion, criterion, criterion)")]
    public Task A_tier_that_is_unknown_is_not_judged(string target) => RuleTest.VerifyAsync(target);
}
