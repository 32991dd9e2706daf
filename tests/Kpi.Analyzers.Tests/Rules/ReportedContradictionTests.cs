using Kpi.Domain.Reporting;
using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI4001.</summary>
public sealed class ReportedContradictionTests
{
    [Fact]
    public Task A_weighted_score_that_is_printed_wrong() => RuleTest.VerifyAsync(
        "Reconcile.Weighted(printed: {|KPI4001:Reported.Rounded(9.40m)|}, score: Reported.Rounded(94.13m), weight: 10)",
        "94.13 × 10 % lies in [9.4125, 9.4135], where the printed 9.40 stands for [9.395, 9.405]: 0.0075 apart");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "Reconcile.Sum({|KPI4001:Reported.Exact(5).In(BahtUnit.Millions)|}, Reported.Exact(2).In(BahtUnit.Millions), Reported.Exact(2).In(BahtUnit.Millions))",
        "2 + 2 อยู่ใน [4, 4] แต่ตัวเลขที่พิมพ์ 5 ล้านบาท หมายถึง [5, 5]: ห่างกัน 1");

    [Theory]
    [InlineData("Reconcile.Sum(Reported.Rounded(10.0m), Reported.Rounded(4.9m), Reported.Rounded(4.9m))", true)]
    [InlineData("Reconcile.Sum(Reported.Rounded(10.0m), Reported.Rounded(4.9m), Reported.Rounded(4.95m))", true)]
    [InlineData("Reconcile.Sum(Reported.Rounded(10.0m), Reported.Rounded(4.95m), Reported.Rounded(5.0m))", false)]
    [InlineData("Reconcile.Sum(Reported.Rounded(10.0m), Reported.Rounded(5m), Reported.Rounded(4m))", false)]
    [InlineData("Reconcile.Sum(Reported.Rounded(10m), Reported.Rounded(5), Reported.Rounded(4))", false)]
    [InlineData("Reconcile.Sum(Reported.Truncated(10m), [Reported.Truncated(5.00m), Reported.Truncated(4.99m)])", false)]
    [InlineData("Reconcile.Sum(Reported.Truncated(10.0m), Reported.Truncated(5.0m), Reported.Truncated(4.8m))", true)]
    [InlineData("Reconcile.Sum(Reported.Rounded(10m), Reported.Nothing)", true)]
    [InlineData("Reconcile.Sum(Reported.Rounded(10m), Reported.NotReported)", false)]
    [InlineData("Reconcile.Sum(Reported.Parse(\"10\"), Reported.Parse(\"5\"), Reported.Parse(\"-\"))", true)]
    [InlineData("Reconcile.Sum(Reported.Parse(\"10\", ReportedKind.Exact), Reported.Parse(\"(5)\"), Reported.Parse(\"words\"))", false)]
    [InlineData("Reconcile.Sum(Reported.Rounded(39.1m).In(BahtUnit.Millions), Reported.Rounded(39100).In(BahtUnit.Thousands))", false)]
    [InlineData("Reconcile.Sum(Reported.Rounded(39.1m).In(BahtUnit.Millions), Reported.Rounded(39200).In(ReportedUnit.Of(BahtUnit.Thousands)))", true)]
    [InlineData("Reconcile.Sum(Reported.Rounded(39.1m).In(new ReportedUnit(\"lakh\", \"baht\", 100000)), Reported.Rounded(3.91m).In(BahtUnit.Millions))", false)]
    [InlineData("Reconcile.Sum(Reported.Rounded(5m).In(\"persons\"), Reported.Rounded(7m).In(new ReportedUnit(\"persons\")))", true)]
    [InlineData("Reconcile.Difference(Reported.Rounded(5m), Reported.Rounded(9m), Reported.Rounded(2m))", true)]
    [InlineData("Reconcile.Difference(Reported.Rounded(5m), Reported.Rounded(9m), Reported.Rounded(4m))", false)]
    [InlineData("Reconcile.Combination(Reported.Rounded(5m), (Reported.Rounded(9m), 1m), (Reported.Rounded(2m), -1m))", true)]
    [InlineData("Reconcile.Combination(Reported.Rounded(5m), (Reported.Rounded(9m), 1), (Reported.Rounded(2m), -2))", false)]
    [InlineData("Reconcile.WeightedTotal(Reported.Rounded(93.15m), (Reported.Rounded(94.13m), 10), (Reported.Exact(100), 90))", true)]
    [InlineData("Reconcile.WeightedTotal(Reported.Rounded(99.41m), (Reported.Rounded(94.13m), 10), (Reported.Exact(100), 90))", false)]
    [InlineData("Reconcile.Count(Reported.Exact(18), \"A\", \"B\")", true)]
    [InlineData("Reconcile.Count(Reported.Exact(2), \"A\", \"B\")", false)]
    [InlineData("Reconcile.Mean(Reported.Rounded(77.53m), Reported.Rounded(75.72m), Reported.Rounded(79.33m))", false)]
    [InlineData("Reconcile.Mean(Reported.Rounded(77.54m), Reported.Rounded(75.72m), Reported.Rounded(79.33m))", true)]
    [InlineData("Reconcile.Ratio(Reported.Rounded(2.0m), Reported.Exact(10), Reported.Exact(5))", false)]
    [InlineData("Reconcile.Ratio(Reported.Rounded(2.1m), Reported.Exact(10), Reported.Exact(5))", true)]
    [InlineData("Reconcile.Ratio(Reported.Rounded(2.1m), Reported.Exact(10), Reported.Exact(0))", false)]
    [InlineData("Reconcile.Percentage(Reported.Rounded(33.3m), part: Reported.Exact(1), whole: Reported.Exact(3))", false)]
    [InlineData("Reconcile.Percentage(Reported.Rounded(33.4m), part: Reported.Exact(1), whole: Reported.Exact(3))", true)]
    [InlineData("Reconcile.Weighted(Reported.Rounded(9.41m), Reported.Rounded(94.13m), 10)", false)]
    [InlineData("Reconcile.Partition(Reported.Exact(5), [Reported.Exact(2), Reported.Exact(2)], isComplete: true)", true)]
    [InlineData("Reconcile.Partition(Reported.Exact(5), [Reported.Exact(2), Reported.Exact(2)], isComplete: false)", false)]
    [InlineData("Reconcile.Partition(Reported.Exact(5), [Reported.Exact(2), Reported.Exact(2)], isComplete: true, residual: Reported.Exact(1))", false)]
    [InlineData("Reconcile.Partition(Reported.Exact(5), [Reported.Exact(2), Reported.Exact(2)], isComplete: true, residual: null)", true)]
    [InlineData("Reconcile.Duplicates(Reported.Rounded(900m), Reported.Rounded(100m))", true)]
    [InlineData("Reconcile.Duplicates(Reported.Rounded(9.40m).Titled(\"A\"), Reported.Rounded(9.4m).Titled(\"A\").At(new PlaceOfPrint(page: 5)))", false)]
    [InlineData("Reconcile.Computed(Reported.Exact(5), 4m, \"names\")", true)]
    [InlineData("Reconcile.Computed(Reported.Rounded(5m).In(BahtUnit.Millions), Baht.Millions(5.5m), \"ledger\")", false)]
    [InlineData("Reconcile.Computed(Reported.Rounded(5m).In(BahtUnit.Millions), Baht.Millions(5.51m), \"ledger\")", true)]
    public async Task It_is_reported_just_where_the_verdict_is_a_contradiction(string check, bool isContradiction)
    {
        Assert.Equal(isContradiction, Run(check).Verdict == Verdict.Contradiction);
        string printed = check[(check.IndexOf('(', StringComparison.Ordinal) + 1)..check.IndexOf(EndOfFirst(check), StringComparison.Ordinal)];
        await RuleTest.VerifyAsync(isContradiction ? check.Replace("(" + printed + ", ", "({|KPI4001:" + printed + "|}, ", StringComparison.Ordinal) : check);
    }

    [Theory]
    [InlineData("Reconcile.Sum(Reported.Rounded(amount), Reported.Rounded(5m))")]
    [InlineData("Reconcile.Sum(Reported.Rounded(10m), Reported.Rounded(5m), Reported.Rounded(amount))")]
    [InlineData("Reconcile.Sum(Reported.Rounded(10m), [Reported.Rounded(5m), .. pieces.Select(_ => Reported.Rounded(5m))])")]
    [InlineData("Reconcile.Weighted(Reported.Rounded(9.40m), Reported.Rounded(94.13m), amount)")]
    [InlineData("Reconcile.Combination(Reported.Rounded(5m), [(Reported.Rounded(9m), 1m), (Reported.Rounded(2m), amount)])")]
    [InlineData("Reconcile.WeightedTotal(Reported.Rounded(5m), (Reported.Rounded(9m), 100), (Reported.Rounded(amount), 10))")]
    [InlineData("Reconcile.Count(Reported.Exact(18), \"A\", code)")]
    [InlineData("Reconcile.Partition(Reported.Exact(5), [Reported.Exact(2)], isComplete: flag)")]
    [InlineData("Reconcile.Duplicates(Reported.Rounded(5m).In(\"a\"), Reported.Rounded(5m).In(\"b\"))")]
    [InlineData("Reconcile.Duplicates(Reported.Rounded(5m), Reported.NotReported)")]
    public Task What_is_unknown_or_not_about_the_value_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("Reconcile.Sum(Reported.Rounded(10m), Reported.Rounded())")]
    [InlineData("Reconcile.Sum(, Reported.Rounded(5m))")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1525", "CS7036", "CS0839")
            .VerifyAsync(DefinitionTest.InClass($"public static object Run() => {expression};"));

    private static Finding Run(string check)
    {
        using CodeRunner code = CodeRunner.Load(DefinitionTest.Settings.Compile(DefinitionTest.InClass($"public static Finding Run() => {check};")));
        return (Finding)code.Invoke("Definitions", "Run")!;
    }

    /// <summary>What stands behind the first argument: the comma outside its parentheses.</summary>
    private static string EndOfFirst(string check)
    {
        int depth = 0;
        for (int index = 0; ; index++)
        {
            depth += check[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (check[index] == ',' && depth == 1)
                return check[index..];
        }
    }
}
