namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI3004.</summary>
public sealed class ComponentWeightsTests
{
    [Fact]
    public Task Components_that_weigh_otherwise_than_the_framework_says() => RuleTest.VerifyAsync(
        """
        new Scorecard("ETDA", Year, Framework, {|KPI3004:[
                new("1", "A", [new("1.1", "B", 40), new("1.2", "B", 20)]),
                new("2", "C", [new("2.1", "D", 40)]),
            ]|})
        """,
        "Components of scorecard ETDA 2568 weigh 1: 60, 2: 40, where OPDC public organization 2568 sets 1: 70, 2: 30");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "new Scorecard(\"ETDA\", Year, Framework, {|KPI3004:[new(\"1\", \"A\", [new(\"1.1\", \"B\", 100)])]|})",
        "องค์ประกอบของแบบประเมิน ETDA 2568 มีน้ำหนัก 1: 100 แต่กรอบการประเมินองค์การมหาชนของสำนักงาน ก.พ.ร. ปี 2568 กำหนด 1: 70, 2: 30");

    [Theory]
    [InlineData("1", "70", "2", "30", null)]
    [InlineData("2", "30", "1", "70", null)]
    [InlineData("1", "69.99m", "2", "30.01m", "KPI3004")]
    [InlineData("1", "30", "2", "70", "KPI3004")]
    [InlineData("1", "70", "3", "30", "KPI3004")]
    public Task Each_component_has_the_weight_that_the_framework_gives_it(string first, string firstWeight, string second, string secondWeight, string? id) =>
        RuleTest.VerifyAsync($"new Scorecard(\"ETDA\", Year, Framework, {RuleTest.Marked(Components(first, firstWeight, second, secondWeight), id)})");

    [Fact]
    public Task A_third_component_is_one_too_many() => RuleTest.VerifyAsync(
        "new Scorecard(\"ETDA\", Year, Framework, {|KPI3004:[new(\"1\", \"A\", [new(\"1.1\", \"B\", 70)]), new(\"2\", \"C\", [new(\"2.1\", \"D\", 20)]), new(\"3\", \"E\", [new(\"3.1\", \"F\", 10)])]|})");

    [Fact]
    public Task A_total_that_is_not_100_is_the_mistake_that_is_reported() =>
        RuleTest.VerifyAsync($"new Scorecard(\"ETDA\", Year, Framework, {RuleTest.Marked(Components("1", "60", "2", "30"), "KPI3001")})");

    [Theory]
    [InlineData("framework", "[new(\"1\", \"A\", [new(\"1.1\", \"B\", 100)])]")]
    [InlineData("Framework", "[new(\"1\", \"A\", [new(\"1.1\", \"B\", 60)]), new(code, \"C\", [new(\"2.1\", \"D\", 40)])]")]
    [InlineData("Framework", "[new(\"1\", \"A\", [new(\"1.1\", \"B\", 80)]), component]")]
    [InlineData("Framework", "[new(\"1\", \"A\", [new(\"1.1\", \"B\", 80)]), .. components]")]
    [InlineData("Framework", "[new(\"1\", \"A\", [new(\"1.1\", \"B\", 60), .. indicators])]")]
    public Task What_is_unknown_is_not_judged(string framework, string components) =>
        RuleTest.VerifyAsync($"new Scorecard(\"ETDA\", Year, {framework}, {components})");

    private static string Components(string first, string firstWeight, string second, string secondWeight) =>
        $"[new(\"{first}\", \"A\", [new(\"{first}.1\", \"B\", {firstWeight})]), new(\"{second}\", \"C\", [new(\"{second}.1\", \"D\", {secondWeight})])]";
}
