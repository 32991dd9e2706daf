namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI2005.</summary>
public sealed class LinearScoringTests
{
    [Fact]
    public Task A_tier_of_two_measures() => RuleTest.VerifyAsync(
        "new TieredTarget(Served >= 50, Served >= 75, Served >= 100 & Impact >= Baht.Millions(500), {|KPI2005:ScoringMethod.Linear|})",
        "Linear scoring needs one measure in one direction, but the advanced tier is not one threshold on one measure");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new TieredTarget(scoring: {|KPI2005:ScoringMethod.Linear|}, basic: Served >= 50, standard: criterion, advanced: {|KPI2001:Growth >= 5|})",
        "การให้คะแนนเชิงเส้นต้องใช้ตัววัดเดียวในทิศทางเดียว แต่ขั้นสูงใช้ตัววัดอื่นจากขั้นต้น",
        "ขั้นสูงบรรลุได้ที่ served 0, growth 5 แต่ขั้นต้นไม่บรรลุ: ผลที่บรรลุขั้นสูงต้องบรรลุขั้นต้นด้วย");

    [Theory]
    [InlineData("new TieredTarget(Trust >= 65, Trust >= 75, Trust >= 85, ScoringMethod.Linear)")]
    [InlineData("new TieredTarget(Trust <= 30, Trust < 20, !(Trust > 10), ScoringMethod.Linear)")]
    [InlineData("new TieredTarget(Served >= 50 & Served >= 40, Served > 75, Served > 100, ScoringMethod.Linear)")]
    [InlineData("new TieredTarget(Trust.Between(65, 100), Trust >= 75, Trust >= 85, ScoringMethod.Linear)")]
    [InlineData("new TieredTarget(Trust >= 65 | Adopted.Done, Trust >= 75 | Adopted.Done, Trust >= 85 | Adopted.Done, ScoringMethod.Step)")]
    [InlineData("new TieredTarget(Trust >= 65 | Adopted.Done, Trust >= 75 | Adopted.Done, Trust >= 85 | Adopted.Done)")]
    [InlineData("new TieredTarget(criterion, criterion, criterion, ScoringMethod.Linear)")]
    [InlineData("new TieredTarget(Trust >= 65 | Adopted.Done, Trust >= 75 | Adopted.Done, Trust >= 85 | Adopted.Done, (ScoringMethod)number)")]
    [InlineData("new TieredTarget(percentage >= 65, Trust >= 75, Trust >= 85, ScoringMethod.Linear)")]
    public Task One_measure_in_one_direction_is_right_and_what_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("new TieredTarget(Trust >= 65, criterion, !(Trust >= 5), {|KPI2005:ScoringMethod.Linear|})", "KPI2001")]
    [InlineData("new TieredTarget(criterion, Trust.Between(65, 99), criterion, {|KPI2005:ScoringMethod.Linear|})", null)]
    [InlineData("new TieredTarget(criterion, Trust.Exactly(65), Trust >= amount, {|KPI2005:ScoringMethod.Linear|})", null)]
    public Task The_known_tiers_decide(string expression, string? otherId) => RuleTest.VerifyAsync(
        otherId is null ? expression : expression.Replace("!(Trust >= 5)", "{|KPI2001:!(Trust >= 5)|}", StringComparison.Ordinal));
}
