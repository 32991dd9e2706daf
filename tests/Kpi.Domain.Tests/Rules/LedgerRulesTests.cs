using NodaTime;

namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI4002, KPI4003, KPI4004 and KPI4007.</summary>
public class LedgerRulesTests
{
    private static readonly LocalDate November = new(2024, 11, 5);
    private static readonly LocalDate January = new(2025, 1, 20);
    private static readonly LocalDate May = new(2025, 5, 2);

    private static readonly BudgetLedger Opened = BudgetLedger.Open(Example.Year, Baht.Of(100m));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.01", "-0.01")]
    public void An_amount_that_is_not_above_zero_is_refused(string amount, string printed) => RuleAssert.Breaks(
        () => BudgetEntry.Commit(November, "PO-001", Baht.Of(Number.Of(amount))),
        () => BudgetEntry.Validate(BudgetEntryKind.Commitment, "PO-001", Baht.Of(Number.Of(amount))),
        new Broken("KPI4002", "amount", $"The commitment PO-001 is not allowed: the amount of {printed} baht is not above zero", $"รายการผูกพัน PO-001 ใช้ไม่ได้: จำนวนเงิน {printed} บาท ไม่มากกว่าศูนย์"));

    [Fact]
    public void The_smallest_amount_above_zero_is_accepted() => RuleAssert.Keeps(
        () => BudgetEntry.Commit(November, "PO-001", Baht.Of(1e-28m)),
        () => BudgetEntry.Validate(BudgetEntryKind.Commitment, "PO-001", Baht.Of(1e-28m)));

    [Fact]
    public void A_plan_of_nothing_is_no_revision() => RuleAssert.Throws(
        () => BudgetEntry.RevisePlan(May, "MEMO-1", new SpendingPlan(default, default, default, default)),
        new Broken("KPI4002", "plan", "The plan revision MEMO-1 is not allowed: the amount of 0 baht is not above zero", "รายการปรับแผนการใช้จ่าย MEMO-1 ใช้ไม่ได้: จำนวนเงิน 0 บาท ไม่มากกว่าศูนย์"));

    [Theory]
    [InlineData(2024, 9, 30, "2024-09-30")]
    [InlineData(2025, 10, 1, "2025-10-01")]
    [InlineData(2568, 1, 1, "2568-01-01")]
    public void A_day_outside_the_year_is_refused(int year, int month, int day, string printed)
    {
        BudgetEntry entry = BudgetEntry.Commit(new LocalDate(year, month, day), "PO-001", Baht.Of(1m));

        RuleAssert.Breaks(() => Opened.Post(entry), () => Opened.Validate(entry), new Broken(
            "KPI4002", "entry",
            $"The commitment PO-001 is not allowed: {printed} lies outside FY 2568 (2024-10-01 – 2025-09-30)",
            $"รายการผูกพัน PO-001 ใช้ไม่ได้: วันที่ {printed} อยู่นอกปีงบประมาณ พ.ศ. 2568 (2024-10-01 – 2025-09-30)"));
    }

    [Fact]
    public void The_first_and_the_last_day_are_inside()
    {
        foreach (LocalDate day in new[] { Example.Year.Start, Example.Year.End })
            RuleAssert.Keeps(() => Opened.Post(BudgetEntry.Commit(day, "PO-001", Baht.Of(1m))), () => Opened.Validate(BudgetEntry.Commit(day, "PO-001", Baht.Of(1m))));
    }

    [Fact]
    public void More_than_is_outstanding_on_a_reference_is_neither_disbursed_nor_released()
    {
        BudgetLedger ledger = Opened.Post(BudgetEntry.Commit(November, "PO-001", Baht.Of(10m))).Post(BudgetEntry.Commit(November, "PO-002", Baht.Of(10m)));

        AssertBreaks(ledger, BudgetEntry.Disburse(January, "PO-001", Baht.Of(10.01m)), new Broken(
            "KPI4003", "entry",
            "The disbursement PO-001 on 2025-01-20: the outstanding commitment would be -0.01 baht, which is below zero",
            "รายการเบิกจ่ายจากเงินผูกพัน PO-001 วันที่ 2025-01-20: ยอดผูกพันคงค้างจะเป็น -0.01 บาท ซึ่งต่ำกว่าศูนย์"));
        AssertBreaks(ledger, BudgetEntry.Release(January, "PO-003", Baht.Of(1m)), new Broken(
            "KPI4003", "entry",
            "The release PO-003 on 2025-01-20: the outstanding commitment would be -1 baht, which is below zero",
            "รายการยกเลิกผูกพัน PO-003 วันที่ 2025-01-20: ยอดผูกพันคงค้างจะเป็น -1 บาท ซึ่งต่ำกว่าศูนย์"));
        AssertKeeps(ledger, BudgetEntry.Disburse(January, "PO-001", Baht.Of(10m)));
    }

    [Fact]
    public void A_late_entry_with_an_early_day_is_refused_where_it_breaks_a_later_moment()
    {
        BudgetLedger ledger = Opened.Post([BudgetEntry.Commit(November, "PO-001", Baht.Of(10m)), BudgetEntry.Disburse(May, "PO-001", Baht.Of(8m))]);

        AssertBreaks(ledger, BudgetEntry.Release(January, "PO-001", Baht.Of(3m)), new Broken(
            "KPI4003", "entry",
            "The disbursement PO-001 on 2025-05-02: the outstanding commitment would be -1 baht, which is below zero",
            "รายการเบิกจ่ายจากเงินผูกพัน PO-001 วันที่ 2025-05-02: ยอดผูกพันคงค้างจะเป็น -1 บาท ซึ่งต่ำกว่าศูนย์"));
        AssertKeeps(ledger, BudgetEntry.Release(January, "PO-001", Baht.Of(2m)));
    }

    [Fact]
    public void More_than_is_allocated_is_neither_committed_nor_paid_nor_left_by_a_transfer()
    {
        BudgetLedger ledger = Opened.Post(BudgetEntry.Commit(November, "PO-001", Baht.Of(90m)));

        AssertBreaks(ledger, BudgetEntry.DisburseDirectly(January, "INV-7", Baht.Of(10.01m)), new Broken(
            "KPI4004", "entry",
            "The direct disbursement INV-7 on 2025-01-20: 100.01 baht would be spent, above the allocation of 100 baht",
            "รายการเบิกจ่ายตรง INV-7 วันที่ 2025-01-20: ผลใช้จ่ายจะเป็น 100.01 บาท เกินงบประมาณที่ได้รับจัดสรร 100 บาท"));
        AssertBreaks(ledger, BudgetEntry.TransferOut(January, "T-1", Baht.Of(11m)), new Broken(
            "KPI4004", "entry",
            "The transfer out T-1 on 2025-01-20: 90 baht would be spent, above the allocation of 89 baht",
            "รายการโอนออก T-1 วันที่ 2025-01-20: ผลใช้จ่ายจะเป็น 90 บาท เกินงบประมาณที่ได้รับจัดสรร 89 บาท"));
        AssertKeeps(ledger, BudgetEntry.DisburseDirectly(January, "INV-7", Baht.Of(10m)));
        AssertKeeps(ledger, BudgetEntry.Disburse(January, "PO-001", Baht.Of(90m)));
    }

    [Fact]
    public void No_more_comes_back_than_was_disbursed_under_the_reference()
    {
        BudgetLedger ledger = Opened.Post(BudgetEntry.DisburseDirectly(November, "INV-7", Baht.Of(10m)));

        AssertBreaks(ledger, BudgetEntry.Refund(January, "INV-7", Baht.Of(12m)), new Broken(
            "KPI4007", "entry",
            "The refund INV-7 on 2025-01-20: what is disbursed under the reference would be -2 baht, which is below zero",
            "รายการเบิกเกินส่งคืน INV-7 วันที่ 2025-01-20: ยอดเบิกจ่ายของเลขที่อ้างอิงนี้จะเป็น -2 บาท ซึ่งต่ำกว่าศูนย์"));
        AssertKeeps(ledger, BudgetEntry.Refund(January, "INV-7", Baht.Of(10m)));
    }

    [Fact]
    public void Every_entry_that_breaks_a_rule_is_carried_with_its_place_in_the_list()
    {
        BudgetEntry[] entries =
        [
            BudgetEntry.Disburse(May, "PO-001", Baht.Of(2m)),
            BudgetEntry.Commit(January, "PO-002", Baht.Of(150m)),
            BudgetEntry.Commit(November, "PO-001", Baht.Of(1m)),
        ];

        KpiRuleException thrown = Assert.Throws<KpiRuleException>(() => Opened.Post(entries));

        Assert.Equal(
            [("KPI4004", 1), ("KPI4003", 0)],
            thrown.Violations.Select(violation => (violation.RuleId, violation.ItemIndex!.Value)));
        Assert.Equal(thrown.Violations, Opened.Validate(entries));
    }

    [Fact]
    public void Where_a_day_is_wrong_nothing_is_said_about_the_sequence()
    {
        BudgetEntry[] entries =
        [
            BudgetEntry.Disburse(May, "PO-001", Baht.Of(2m)),
            BudgetEntry.Commit(new LocalDate(2567, 11, 5), "PO-001", Baht.Of(2m)),
        ];

        Violation violation = Assert.Single(Opened.Validate(entries));
        Assert.Equal(("KPI4002", 1), (violation.RuleId, violation.ItemIndex));
    }

    private static void AssertBreaks(BudgetLedger ledger, BudgetEntry entry, Broken expected) =>
        RuleAssert.Breaks(() => ledger.Post(entry), () => ledger.Validate(entry), expected);

    private static void AssertKeeps(BudgetLedger ledger, BudgetEntry entry) =>
        RuleAssert.Keeps(() => ledger.Post(entry), () => ledger.Validate(entry));
}
