namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI4006.</summary>
public sealed class ImplausibleAmountTests
{
    [Fact]
    public Task An_amount_finer_than_a_satang() => RuleTest.VerifyAsync(
        "Baht.Of({|KPI4006:24.7285m|})",
        "The amount of 24.7285 baht: no money is finer than a satang, 0.01 baht");

    [Fact]
    public Task A_forgotten_Millions_in_Thai() => RuleTest.VerifyThaiAsync(
        "new SpendingPlan(Baht.Millions(10), {|KPI4006:Baht.Of(12)|}, Baht.Millions(9), Baht.Zero)",
        "จำนวนเงิน 12 บาท: อยู่กับ 10000000 บาท ลืม Baht.Millions หรือไม่");

    [Fact]
    public Task A_doubled_Millions() => RuleTest.VerifyAsync(
        "new SpendingPlan(Baht.Of(10_000_000), Baht.Of(12_000_000), {|KPI4006:Baht.Millions(9_000_000)|}, Baht.Zero)",
        "The amount of 9000000000000 baht: it stands beside 10000000 baht; is Baht.Millions one too many?");

    [Theory]
    [InlineData("Baht.Of(0.01m)")]
    [InlineData("Baht.Of(0.010m)")]
    [InlineData("Baht.Of({|KPI4006:0.011m|})")]
    [InlineData("Baht.Of({|KPI4006:-0.005m|})")]
    [InlineData("Baht.Satang(1)")]
    [InlineData("Baht.Satang({|KPI4006:0.5m|})")]
    [InlineData("Baht.Thousands(0.00001m)")]
    [InlineData("Baht.Thousands({|KPI4006:0.000001m|})")]
    [InlineData("Baht.Millions(39.11510001m)")]
    [InlineData("Baht.Millions({|KPI4006:39.115100001m|})")]
    [InlineData("Baht.In(BahtUnit.Satang, {|KPI4006:1.5m|})")]
    [InlineData("Baht.Of(amount)")]
    [InlineData("Baht.Of(1) * 0.001m")]
    public Task A_constant_amount_is_whole_satang(string amount) => RuleTest.VerifyAsync(amount);

    [Theory]
    [InlineData("Baht.Of(100)", true)]
    [InlineData("Baht.Of(100.01m)", false)]
    [InlineData("Baht.Of(1)", false)]
    [InlineData("Baht.Of(1.01m)", true)]
    [InlineData("Baht.Zero", false)]
    [InlineData("Baht.Of(amount)", false)]
    public Task The_quarters_of_a_plan_are_less_than_100000_times_apart(string quarter, bool isWrong) =>
        RuleTest.VerifyAsync($"new SpendingPlan(Baht.Millions(10), {Marked(quarter, isWrong)}, Baht.Of(amount), Baht.Millions(9))");

    [Theory]
    [InlineData("BudgetLedger.Open(Year, {|KPI4006:Baht.Of(40)|}, new SpendingPlan(Baht.Millions(10), Baht.Millions(10), Baht.Millions(10), Baht.Millions(10)))")]
    [InlineData("BudgetLedger.Open(Year, Baht.Millions(40), {|KPI4006:new SpendingPlan(Baht.Of(10), Baht.Of(10), Baht.Of(10), Baht.Of(10))|})")]
    [InlineData("BudgetLedger.Open(Year, Baht.Millions(40), new SpendingPlan(Baht.Of(amount), Baht.Of(10), Baht.Of(10), Baht.Of(10)))")]
    [InlineData("BudgetLedger.Open(Year, Baht.Millions(40)).Post(BudgetEntry.Refund(new LocalDate(2024, 11, 5), \"PO-1\", Baht.Of(12)))")]
    public Task So_are_an_allocation_and_its_plan(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("new TieredTarget({|KPI4006:Impact >= Baht.Of(500)|}, Impact >= Baht.Millions(500), Impact >= Baht.Millions(700))")]
    [InlineData("new TieredTarget(Impact >= Baht.Of(1), Impact >= Baht.Millions(500), Impact >= Baht.Millions(700))")]
    [InlineData("new TieredTarget(Impact > Baht.Zero, Impact >= Baht.Millions(500), Impact >= Baht.Millions(700))")]
    [InlineData("new TieredTarget(Impact >= Baht.Millions(500), Impact >= Baht.Millions(700), {|KPI4006:Impact >= Baht.Millions(900_000_000)|})")]
    [InlineData("new TieredTarget(money >= Baht.Of(500), money >= Baht.Millions(500), money >= Baht.Millions(700))")]
    [InlineData("new TieredTarget(Served >= 5, Served >= 5_000_000, Served >= 50_000_000)")]
    public Task So_are_the_thresholds_on_a_measure_of_money(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("Baht.Millions(39.)")]
    [InlineData("Baht.Of()")]
    [InlineData("new SpendingPlan(Baht.Of(5), Baht.Millions()")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1001", "CS1026", "CS7036", "CS1061", "CS1503")
            .VerifyAsync(DefinitionTest.InClass($"public static object Run() => {expression};"));

    private static string Marked(string expression, bool isWrong) => RuleTest.Marked(expression, isWrong ? "KPI4006" : null);
}
