namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI4002.</summary>
public sealed class LedgerEntryOutOfPlaceTests
{
    private const string Fields =
        """
        private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
        private static readonly LocalDate Day = new(2024, 11, 5);
        private static readonly Baht Nothing = Baht.Zero;
        private static readonly BudgetLedger Ledger = BudgetLedger.Open(Year, allocated: Baht.Millions(10));
        private static readonly BudgetEntry Early = BudgetEntry.Commit(new LocalDate(2024, 9, 30), "PO-1", Baht.Of(1));
        private static readonly BudgetEntry Late = BudgetEntry.Allocate(Year.EndExclusive, "PO-2", Baht.Of(1));

        """;

    [Fact]
    public Task An_amount_that_is_not_above_zero() => RuleTest.VerifyAsync(
        "BudgetEntry.Commit(new LocalDate(2024, 11, 5), \"PO-001\", {|KPI4002:Baht.Millions(-4)|})",
        "The commitment PO-001 is not allowed: the amount of -4000000 baht is not above zero");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "BudgetLedger.Open(Year, Baht.Of(1)).Post({|KPI4002:BudgetEntry.Refund(new LocalDate(2567, 11, 5), \"PO-001\", Baht.Of(1))|})",
        "รายการเบิกเกินส่งคืน PO-001 ใช้ไม่ได้: วันที่ 2567-11-05 อยู่นอกปีงบประมาณ พ.ศ. 2568 (2024-10-01 – 2025-09-30)");

    [Theory]
    [InlineData("Allocate")]
    [InlineData("TransferIn")]
    [InlineData("TransferOut")]
    [InlineData("Commit")]
    [InlineData("Disburse")]
    [InlineData("DisburseDirectly")]
    [InlineData("Release")]
    [InlineData("Refund")]
    public async Task Every_entry_has_an_amount_above_zero(string factory)
    {
        await ThrownTest.VerifyAsync($"BudgetEntry.{factory}(Day, \"A-1\", {{|KPI4002:Nothing|}})", Fields);
        await ThrownTest.VerifyAsync($"BudgetEntry.{factory}(amount: {{|KPI4002:Baht.Satang(-1)|}}, on: Day, reference: \"A-1\")", Fields);
        await ThrownTest.VerifyAsync($"BudgetEntry.{factory}(Day, \"A-1\", Baht.Satang(1))", Fields);
        await ThrownTest.VerifyAsync($"BudgetEntry.{factory}(Day, \" \", Nothing)", Fields);
    }

    [Theory]
    [InlineData("{|KPI4002:new SpendingPlan(Nothing, Nothing, Nothing, Nothing)|}")]
    [InlineData("{|KPI4002:new(Nothing, Baht.Of(0), Nothing, Nothing)|}")]
    [InlineData("new SpendingPlan(Nothing, Nothing, Nothing, Baht.Satang(1))")]
    [InlineData("new SpendingPlan(Nothing, Nothing, Nothing, Baht.Satang(-1))")]
    [InlineData("null!")]
    public Task So_has_a_revision_of_the_plan(string plan) => ThrownTest.VerifyAsync($"BudgetEntry.RevisePlan(Day, \"M-1\", {plan})", Fields);

    [Theory]
    [InlineData("new LocalDate(2024, 9, 30)", true)]
    [InlineData("new LocalDate(2024, 10, 1)", false)]
    [InlineData("new LocalDate(2025, 9, 30)", false)]
    [InlineData("new LocalDate(2025, 10, 1)", true)]
    [InlineData("new LocalDate(2567, 11, 5)", true)]
    [InlineData("Year.Start", false)]
    [InlineData("Year.End", false)]
    [InlineData("Year.Next().Start", true)]
    [InlineData("ThaiDate.Parse(\"30 ก.ย. 2567\")", true)]
    [InlineData("ThaiDate.Parse(\"1 ต.ค. 2567\")", false)]
    [InlineData("Year.Quarter(4).End", false)]
    public Task A_day_lies_in_the_year_of_the_ledger(string day, bool isOutside) => ThrownTest.VerifyAsync(
        $"Ledger.Post({RuleTest.Marked($"BudgetEntry.Commit({day}, \"PO-1\", Baht.Of(1))", isOutside ? "KPI4002" : null)})", Fields);

    [Theory]
    [InlineData("Ledger.Post({|KPI4002:Early|})")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(1)).Post({|KPI4002:Late|})")]
    [InlineData("Ledger.Post([{|KPI4002:Early|}, BudgetEntry.Commit(Day, \"PO-3\", Baht.Of(1)), {|KPI4002:Late|}])")]
    [InlineData("Ledger.Post(new[] { BudgetEntry.Commit(Day, \"PO-3\", Baht.Of(1)), {|KPI4002:Late|} })")]
    [InlineData("Ledger.Post(BudgetEntry.Commit(Day, \"PO-3\", Baht.Of(1))).Post({|KPI4002:Late|})")]
    [InlineData("Ledger.Post([BudgetEntry.Commit(Day, \"PO-3\", Baht.Of(1))]).Post([BudgetEntry.Release(Day, \"PO-3\", Baht.Of(1))]).Post({|KPI4002:Early|})")]
    [InlineData("Ledger.CarryOver().Post(Late)")]
    [InlineData("Ledger.CarryOver().Post({|KPI4002:Early|})")]
    [InlineData("Ledger.Post([{|KPI4002:Early|}, BudgetEntry.Release(Day, \"PO-3\", Baht.Of(1))])")]
    [InlineData("Ledger.Post([])")]
    [InlineData("Ledger.Validate(Early)")]
    [InlineData("BudgetLedger.Open(Ledger.Year.Next(), Baht.Of(1)).Post(Late)")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(-1)).Post(Early)")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(1), sourceYear: Year.Previous()).Post({|KPI4002:Early|})")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(1), sourceYear: Year.Next()).Post(Early)")]
    public Task Every_entry_that_is_posted_is_checked(string expression) => ThrownTest.VerifyAsync(expression, Fields);

    [Theory]
    [InlineData("{|KPI1002:BudgetLedger.Open(FiscalYear.MaxValue, Baht.Of(1)).CarryOver()|}")]
    [InlineData("new SpendingPlan(Nothing, Nothing, Nothing, Nothing)[{|KPI1002:5|}]")]
    [InlineData("new SpendingPlan(Nothing, Nothing, Nothing, Nothing)[4]")]
    [InlineData("BudgetEntry.Commit(Day, \"PO-1\", {|KPI4002:new SpendingPlan(Baht.Of(1), Nothing, Nothing, Nothing)[2]|})")]
    [InlineData("BudgetEntry.Commit(Day, \"PO-1\", new SpendingPlan(Nothing, Baht.Of(1), Nothing, Nothing)[2])")]
    [InlineData("BudgetEntry.Commit(Day, \"PO-1\", new SpendingPlan(Nothing, Nothing, Nothing, Baht.Of(1)).Total)")]
    public Task Plans_and_ledgers_of_the_next_year_are_known(string expression) => ThrownTest.VerifyAsync(expression, Fields);

    [Theory]
    [InlineData("Baht.Of(1) - Baht.Satang(100)")]
    [InlineData("Baht.Thousands(1) - Baht.Millions(0.001m)")]
    [InlineData("Baht.In(BahtUnit.Satang, 5) + Baht.In(BahtUnit.Satang, -5)")]
    [InlineData("Baht.Of(Baht.Of(5).InSatang() - 500)")]
    [InlineData("Baht.Of(Baht.Of(5000).InThousands() - 5)")]
    [InlineData("Baht.Of(Baht.Millions(5).InMillions() - 5)")]
    [InlineData("Baht.Of(Baht.Millions(5).In(BahtUnit.Baht) - 5000000)")]
    [InlineData("Baht.Of(5) * 0m")]
    [InlineData("-1m * Baht.Of(5)")]
    [InlineData("-Baht.Of(5)")]
    [InlineData("Baht.Of(Baht.Zero.Amount)")]
    public async Task An_amount_is_known_in_every_unit(string amount)
    {
        await ThrownTest.VerifyAsync($"BudgetEntry.Commit(Day, \"PO-1\", {{|KPI4002:{amount}|}})", Fields);
        await ThrownTest.VerifyAsync($"BudgetEntry.Commit(Day, \"PO-1\", {amount} + Baht.Of(6))", Fields);
    }

    [Theory]
    [InlineData("Baht.Millions(decimal.MaxValue) * -1m")]
    [InlineData("Baht.Of({|KPI4006:0.0000000000000000000000000001m|}) * 0.1m - Baht.Of(1)")]
    [InlineData("Baht.Of(-79228162514264337593543950335m) + Baht.Of(0.5m)")]
    [InlineData("Baht.In((BahtUnit)4, -1)")]
    public Task An_amount_that_no_decimal_holds_is_refused_by_no_rule(string amount) =>
        RuleTest.VerifyAsync($"BudgetEntry.Commit(new LocalDate(2024, 11, 5), \"PO-1\", {amount})");

    [Theory]
    [InlineData("BudgetEntry.Commit(new LocalDate(number, 1, 1), code, Baht.Of(amount))")]
    [InlineData("BudgetEntry.RevisePlan(new LocalDate(2024, 11, 5), code, new SpendingPlan(Baht.Zero, Baht.Zero, Baht.Of(amount), Baht.Zero))")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(1)).Post(BudgetEntry.Commit(new LocalDate(number, 1, 1), code, Baht.Of(1)))")]
    [InlineData("BudgetLedger.Open(FiscalYear.FromBuddhistEra(number), Baht.Of(1)).Post(BudgetEntry.Commit(new LocalDate(2567, 1, 1), code, Baht.Of(1)))")]
    public Task What_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    [Theory]
    [InlineData("BudgetEntry.Commit(new LocalDate(number, 1, 1), code, {|KPI4002:Baht.Of(0)|})", "The commitment … is not allowed: the amount of 0 baht is not above zero")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(amount)).Post([BudgetEntry.Commit(new LocalDate(number, 1, 1), code, Baht.Of(amount)), {|KPI4002:BudgetEntry.Release(new LocalDate(2025, 10, 1), code, Baht.Of(amount))|}])", "The release … is not allowed: 2025-10-01 lies outside FY 2568 (2024-10-01 – 2025-09-30)")]
    public Task The_known_part_decides(string expression, string message) => RuleTest.VerifyAsync(expression, message);

    [Theory]
    [InlineData("BudgetEntry.Commit(new LocalDate(2024, 11, 5), \"PO-1\", )")]
    [InlineData("BudgetLedger.Open(Year, Baht.Of(1)).Post()")]
    [InlineData("BudgetLedger.Open(Year).Post([,])")]
    public Task Half_typed_code_is_left_alone(string expression) =>
        DefinitionTest.Analysis.Allowing("CS1525", "CS0839", "CS1501", "CS7036", "CS1503", "CS1001", "CS1003", "CS9174", "CS0443")
            .VerifyAsync(DefinitionTest.InClass($"{Fields}public static object Run() => {expression};"));
}
