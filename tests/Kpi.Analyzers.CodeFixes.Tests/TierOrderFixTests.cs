using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class TierOrderFixTests
{
    private const string Measures =
        """
        private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
        private static readonly Measure<long> Served = Measure.Count("served", "Served");

        """;

    private static readonly CodeFixTest Fix = FixTest.Of(new TierOrderFix());

    [Theory]
    [InlineData("Trust >= 75, {|KPI2001:Trust >= 65|}, Trust >= 85", "Trust >= 65, Trust >= 75, Trust >= 85")]
    [InlineData("Trust >= 65, Trust >= 85, {|KPI2001:Trust >= 75|}", "Trust >= 65, Trust >= 75, Trust >= 85")]
    [InlineData("Trust >= 75, Trust >= 85, {|KPI2001:Trust >= 65|}", "Trust >= 65, Trust >= 75, Trust >= 85")]
    [InlineData("Trust >= 85, {|KPI2001:Trust >= 65|}, Trust >= 75", "Trust >= 65, Trust >= 75, Trust >= 85")]
    [InlineData("Trust <= 5, {|KPI2001:Trust < 20|}, Trust < 3", "Trust < 20, Trust <= 5, Trust < 3")]
    [InlineData("Trust >= 75 & Served >= 5, {|KPI2001:Trust >= 65|}, Trust >= 75 & Served >= 9", "Trust >= 65, Trust >= 75 & Served >= 5, Trust >= 75 & Served >= 9")]
    [InlineData("(Trust >= 75), {|KPI2001:Trust >= 65|}, Trust >= 85", "(Trust >= 65), Trust >= 75, Trust >= 85")]
    [InlineData("Trust >= 75, {|KPI2001:Trust >= 65|}, Trust >= 85, ScoringMethod.Linear", "Trust >= 65, Trust >= 75, Trust >= 85, ScoringMethod.Linear")]
    public Task The_criteria_are_put_in_order(string before, string after) => Fix.VerifyMembersAsync(
        $"{Measures}public static TieredTarget Run() => new({before});", $"{Measures}public static TieredTarget Run() => new({after});");

    [Fact]
    public Task Two_violations_of_one_target_are_one_mistake() => Fix.VerifyMembersAsync(
        $"{Measures}public static TieredTarget Run() => new(Trust >= 85, {{|KPI2001:Trust >= 75|}}, {{|KPI2001:Trust >= 65|}});",
        $"{Measures}public static TieredTarget Run() => new(Trust >= 65, Trust >= 75, Trust >= 85);");

    [Fact]
    public Task Names_layout_and_comments_stay_where_they_are() => Fix.VerifyMembersAsync(
        Measures +
        """
        public static readonly TieredTarget Target = new(
            advanced: {|KPI2001:Trust >= 75|}, // of all users
            basic:    /* most */ Trust >= 65,
            standard: (Trust >= 85) & Served > 3);
        """,
        Measures +
        """
        public static readonly TieredTarget Target = new(
            advanced: (Trust >= 85) & Served > 3, // of all users
            basic:    /* most */ Trust >= 65,
            standard: Trust >= 75);
        """);

    [Fact]
    public Task Criteria_in_fields_are_reordered_where_they_are_used() => Fix.VerifyMembersAsync(
        $"{Measures}private static readonly Criterion Low = Trust >= 65;\nprivate static readonly Criterion High = Trust >= 75;\npublic static TieredTarget Run() => new(High, {{|KPI2001:Low|}}, Trust >= 85);",
        $"{Measures}private static readonly Criterion Low = Trust >= 65;\nprivate static readonly Criterion High = Trust >= 75;\npublic static TieredTarget Run() => new(Low, High, Trust >= 85);");

    [Fact]
    public Task Several_targets_of_one_expression_are_all_fixed() => Fix.VerifyMembersAsync(
        $"{Measures}public static TieredTarget[] Run() => [new(Trust >= 85, {{|KPI2001:Trust >= 75|}}, {{|KPI2001:Trust >= 65|}}), new(Trust > 1, Trust > 2, Trust > 3), new(Served >= 2, {{|KPI2001:Served >= 1|}}, Served >= 3)];",
        $"{Measures}public static TieredTarget[] Run() => [new(Trust >= 65, Trust >= 75, Trust >= 85), new(Trust > 1, Trust > 2, Trust > 3), new(Served >= 1, Served >= 2, Served >= 3)];");

    [Fact]
    public Task The_fix_says_what_it_does() => (Fix with { Title = "Reorder the tiers so that each is within the one below" }).VerifyMembersAsync(
        $"{Measures}public static TieredTarget Run() => new(Trust >= 75, {{|KPI2001:Trust >= 65|}}, Trust >= 85);",
        $"{Measures}public static TieredTarget Run() => new(Trust >= 65, Trust >= 75, Trust >= 85);");

    [Theory]
    [InlineData("Trust >= 75, {|KPI2001:Trust >= 65|}, {|KPI2001:Served >= 5|}")] // no order nests them
    [InlineData("Trust >= 75, {|KPI2001:Trust >= 65|}, {|KPI2003:Trust >= 0|}")] // one is no tier in any place
    [InlineData("Trust >= 75, {|KPI2001:Trust >= 65|}, criterion")] // one is not known
    [InlineData("Trust >= 75, {|KPI2001:Trust >= 65|}, Trust >= 85 & Served >= 5, {|KPI2005:ScoringMethod.Linear|}")] // no order can be scored
    public Task There_is_no_fix_where_no_order_is_known_to_cure_it(string tiers) =>
        Fix.VerifyNoFixForMembersAsync($"{Measures}public static TieredTarget Run(Criterion criterion) => new({tiers});");
}
