extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI9003.</summary>
public sealed class RoundingWithoutModeTests
{
    private static readonly CodeTest Rule = new(new RoundingAnalyzer());

    [Theory]
    [InlineData("{|KPI9003:Math.Round(score.Value, 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(score.Value)|}", "Math.Round")]
    [InlineData("{|KPI9003:decimal.Round(score.Value, 2)|}", "Decimal.Round")]
    [InlineData("{|KPI9003:decimal.Round(score.Value)|}", "Decimal.Round")]
    [InlineData("{|KPI9003:Math.Round((double)score.Value, 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(decimals: 2, d: score.Value)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(percentage.Value * 2 / 3, 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(100 - (-baht.Amount), 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(baht.InMillions(), 4)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(maybe!.Value.Value, 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(maybe?.Value ?? 0, 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(flag ? score.Value : 0, 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(scores.Average(item => item.Value), 2)|}", "Math.Round")]
    [InlineData("{|KPI9003:Math.Round(scores.Sum(item => item.Value) / 2, 2)|}", "Math.Round")]
    public Task A_figure_of_the_library(string expression, string method) => Rule.VerifyAsync(
        Run($"return {expression};"),
        $"{method} without a mode rounds half to even: 77.525 gives 77.52 where reports print 77.53; write MidpointRounding.AwayFromZero");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync(
        Run("return {|KPI9003:Math.Round(score.Value, 2)|};"),
        "Math.Round ที่ไม่ระบุวิธีปัดครึ่งไปหาเลขคู่: 77.525 ได้ 77.52 แต่รายงานพิมพ์ 77.53 ให้เขียน MidpointRounding.AwayFromZero");

    [Theory]
    [InlineData("decimal mean = (score.Value + 1) / 2; return {|KPI9003:Math.Round(mean, 2)|};")]
    [InlineData("decimal first = score.Value; decimal twice = first * 2; return {|KPI9003:Math.Round(twice, 2)|};")]
    [InlineData("decimal mean = score.Value; Console.WriteLine(mean); return {|KPI9003:Math.Round(mean, 2)|};")]
    public Task A_local_that_is_assigned_once(string statements) => Rule.VerifyAsync(Run(statements));

    [Theory]
    [InlineData("decimal mean = score.Value; mean = number; return Math.Round(mean, 2);")]
    [InlineData("decimal mean = score.Value; mean += number; return Math.Round(mean, 2);")]
    [InlineData("decimal mean = score.Value; mean++; return Math.Round(mean, 2);")]
    [InlineData("decimal mean = score.Value; Change(ref mean); return Math.Round(mean, 2);")]
    [InlineData("decimal mean; mean = score.Value; return Math.Round(mean, 2);")]
    public Task A_local_that_is_assigned_again_is_not_judged(string statements) => Rule.VerifyAsync(Run(statements));

    [Theory]
    [InlineData("Math.Round(score.Value, 2, MidpointRounding.AwayFromZero)")]
    [InlineData("Math.Round(score.Value, MidpointRounding.ToEven)")]
    [InlineData("decimal.Round(score.Value, 2, MidpointRounding.ToEven)")]
    [InlineData("score.Round(2, Rounding.HalfAwayFromZero)")]
    [InlineData("Math.Round(number, 2)")]
    [InlineData("Math.Round(number * 2 + 77.525m)")]
    [InlineData("Math.Round(numbers.Average(), 2)")]
    [InlineData("Math.Round(numbers.Sum(item => item * 2), 2)")]
    [InlineData("Math.Round(Plain(score), 2)")]
    [InlineData("Math.Floor(score.Value)")]
    [InlineData("Math.Truncate(score.Value)")]
    [InlineData("Round(score.Value)")]
    public Task Rounding_that_says_how_or_of_other_numbers(string expression) => Rule.VerifyAsync(Run($"return {expression};"));

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        Run("return Math.Round();\nreturn Math.Round(score., 2);\nreturn Math.Round(, score.Value);"), "CS0839", "CS1501", "CS1001", "CS1525", "CS1503", "CS0117", "CS0119", "CS0120");

    private static string Run(string statements) =>
        $$"""
        private static decimal Plain(Score score) => 1;
        private static decimal Round(decimal number) => number;
        private static void Change(ref decimal number) => number = 1;
        public static object Run(Score score, Percentage percentage, Baht baht, Score? maybe, Score[] scores, decimal number, decimal[] numbers, bool flag)
        {
            {{statements}}
        }
        """;
}
