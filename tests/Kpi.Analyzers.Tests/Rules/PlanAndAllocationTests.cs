namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI4005.</summary>
public sealed class PlanAndAllocationTests
{
    [Fact]
    public Task A_plan_of_less_than_is_allocated() => RuleTest.VerifyAsync(
        "BudgetLedger.Open(Year, Baht.Of(100), {|KPI4005:new SpendingPlan(Baht.Of(10), Baht.Of(20), Baht.Of(30), Baht.Of(39.5m))|})",
        "The spending plan totals 99.5 baht, not the 100 baht that are allocated: 10 + 20 + 30 + 39.5");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "BudgetLedger.Open(plan: {|KPI4005:new(Baht.Of(10), Baht.Of(20), Baht.Of(30), Baht.Of(41))|}, year: Year, allocated: Baht.Of(100))",
        "แผนการใช้จ่ายรวมได้ 101 บาท ไม่เท่ากับงบประมาณที่ได้รับจัดสรร 100 บาท: 10 + 20 + 30 + 41");

    [Theory]
    [InlineData("Baht.Of(39.99m)", true)]
    [InlineData("Baht.Of(40)", false)]
    [InlineData("Baht.Of(40.00m)", false)]
    [InlineData("Baht.Of(40.01m)", true)]
    [InlineData("Baht.Of(amount)", false)]
    [InlineData("Baht.Of(-1)", false)]
    public Task The_quarters_total_the_allocation(string fourth, bool isWrong) => RuleTest.VerifyAsync(
        $"BudgetLedger.Open(Year, Baht.Of(100), {RuleTest.Marked($"new SpendingPlan(Baht.Of(10), Baht.Of(20), Baht.Of(30), {fourth})", isWrong ? "KPI4005" : null)})");

    [Theory]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(100))")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(100), plan: null)")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(amount), new SpendingPlan(Baht.Of(10), Baht.Of(20), Baht.Of(30), Baht.Of(41)))")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(-1), new SpendingPlan(Baht.Of(10), Baht.Of(20), Baht.Of(30), Baht.Of(41)))")]
    [InlineData("BudgetEntry.RevisePlan(new LocalDate(2024, 11, 5), \"M-1\", new SpendingPlan(Baht.Of(10), Baht.Of(20), Baht.Of(30), Baht.Of(41)))")]
    public Task Where_there_is_no_plan_or_no_known_allocation_nothing_is_said(string expression) => RuleTest.VerifyAsync(expression);

    [Fact]
    public Task The_year_may_be_unknown_and_the_ledger_stays_known() => RuleTest.VerifyAsync(
        "new[] { BudgetLedger.Open(FiscalYear.FromBuddhistEra(number), Baht.Of(1), {|KPI4005:new(Baht.Of(1), Baht.Of(1), Baht.Zero, Baht.Zero)|}), "
        + "BudgetLedger.Open(Year, Baht.Of(1), {|KPI4005:new(Baht.Of(1), Baht.Of(1), Baht.Zero, Baht.Zero)|}).Post({|KPI4002:BudgetEntry.Commit(new LocalDate(2025, 10, 1), code, Baht.Of(1))|}) }");

    [Theory]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(1), new SpendingPlan(Baht.Of(1), ))")]
    [InlineData("BudgetLedger.Open(Year, , new SpendingPlan())")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1525", "CS7036", "CS0839", "CS1729", "CS0103")
            .VerifyAsync(DefinitionTest.InClass($"public static object Run() => {expression};"));
}
