namespace Kpi.Domain.Tests.Reporting;

public class ReportedQuarterlyBudgetLedgerTests
{
    private const string NoPlan = "0 0 0 0 0";

    private static readonly FiscalYear Year = Example.Year;

    [Fact]
    public void The_ledger_of_every_table_of_the_report_comes_to_each_of_its_twenty_figures() => Assert.All(EtdaBudgets.Quarterly, table =>
    {
        Baht allocated = Baht.Millions(table.Plan.Number!.Value);
        BudgetLedger ledger = table.ToLedger(Year, allocated);

        Assert.Equal((table.Project, Year, allocated), (ledger.Title.Thai, ledger.Year, ledger.OpeningAllocation));
        Assert.Equal(20, table.Reconcile(ledger.Statement()).CountOf(Verdict.Exact));
    });

    [Fact]
    public void What_is_spent_is_committed_on_a_quarters_first_day_and_what_is_disbursed_paid_on_its_last()
    {
        BudgetLedger ledger = Table("10 4 3 2 1", "9 5 4 0 0", "7 2 1 4 0", "2 3 3 -4 0").ToLedger(Year, Baht.Millions(10m));

        Assert.Equal(
            [
                BudgetEntry.Commit(Year.Quarter(1).Start, "p", Baht.Millions(5m)),
                BudgetEntry.Disburse(Year.Quarter(1).End, "p", Baht.Millions(2m)),
                BudgetEntry.Commit(Year.Quarter(2).Start, "p", Baht.Millions(4m)),
                BudgetEntry.Disburse(Year.Quarter(2).End, "p", Baht.Millions(1m)),
                BudgetEntry.Disburse(Year.Quarter(3).End, "p", Baht.Millions(4m)),
            ],
            ledger.Entries);
        Assert.Equal(new SpendingPlan(Baht.Millions(4m), Baht.Millions(3m), Baht.Millions(2m), Baht.Millions(1m)), ledger.OpeningPlan);
    }

    [Fact]
    public void Spending_that_falls_is_released()
    {
        ReportedQuarterlyBudget table = Table(NoPlan, "6 10 (4) 0 0", "5 2 3 0 0", "1 8 (7) 0 0");
        BudgetLedger ledger = table.ToLedger(Year, Baht.Millions(10m));

        Assert.Equal(BudgetEntry.Release(Year.Quarter(2).Start, "p", Baht.Millions(4m)), ledger.Entries[2]);
        Assert.Equal(20, table.Reconcile(ledger.Statement()).CountOf(Verdict.Exact));
    }

    [Fact]
    public void A_dash_is_nothing_and_makes_no_entry()
    {
        ReportedQuarterlyBudget table = Table("- - - - -", "- - - - -", "- - - - -", "- - - - -");
        BudgetLedger ledger = table.ToLedger(Year, Baht.Zero);

        Assert.Empty(ledger.Entries);
        Assert.Equal(20, table.Reconcile(ledger.Statement()).CountOf(Verdict.Exact));
    }

    [Theory]
    [InlineData("6 10 (4) 0 0", "6 10 (4) 0 0", "0 0 0 0 0")] // what came back is no longer spent
    [InlineData("10 10 0 0 0", "6 10 (4) 0 0", "4 0 4 0 0")] // what came back is committed again, up to the allocation
    [InlineData("4 10 (6) 0 0", "2 6 (4) 0 0", "2 4 (2) 0 0")] // some of what was committed is released as well
    public void A_disbursement_below_zero_is_a_refund(string spent, string disbursed, string committed)
    {
        ReportedQuarterlyBudget table = Table(NoPlan, spent, disbursed, committed);
        BudgetLedger ledger = table.ToLedger(Year, Baht.Millions(10m));

        Assert.Contains(BudgetEntry.Refund(Year.Quarter(2).Start, "p", Baht.Millions(4m)), ledger.Entries);
        Assert.Equal(20, table.Reconcile(ledger.Statement()).CountOf(Verdict.Exact));
    }

    [Fact]
    public void Totals_and_commitments_are_derived_whatever_is_printed()
    {
        ReportedQuarterlyBudget table = Table("9 1 0 0 0", "? 5 0 0 0", "? 2 0 0 0", "? ? ? ? 7");
        Reconciliation held = table.Reconcile(table.ToLedger(Year, Baht.Millions(5m)).Statement());

        Assert.Equal((12, 2, 6), (held.CountOf(Verdict.Exact), held.CountOf(Verdict.Contradiction), held.CountOf(Verdict.NotCheckable)));
        Assert.Equal(["9", "7"], held.With(Verdict.Contradiction).Select(finding => finding.Printed.ToString()));
    }

    [Fact]
    public void Amounts_are_in_the_unit_of_the_table()
    {
        ReportedQuarterlyBudget table = new("p", BahtUnit.Thousands, Cells(NoPlan), Cells("2.50 2.50 0 0 0"), Cells("1.25 1.25 0 0 0"), Cells("1.25 1.25 0 0 0"));

        Assert.Equal((Baht.Of(1_250m), Baht.Of(2_500m)), (table.ToLedger(Year, Baht.Of(2_500m)).Statement().Disbursed, table.ToLedger(Year, Baht.Of(2_500m)).Statement().Spent));
    }

    [Theory]
    [InlineData("0 อยู่ระหว่าง 0 0 0", NoPlan, NoPlan, "“อยู่ระหว่าง” is no amount (table p, row แผนการใช้จ่าย, column Q1), so no ledger comes to it.")]
    [InlineData(NoPlan, "0 0 39,1151 0 0", NoPlan, "“39,1151” is no amount (table p, row ผลใช้จ่าย (เบิกจ่าย+ผูกพัน), column Q2), so no ledger comes to it.")]
    [InlineData(NoPlan, NoPlan, "0 0 0 0 ", "(not reported) is no amount (table p, row - เบิกจ่าย, column Q4), so no ledger comes to it.")]
    public void Words_and_gaps_in_a_quarter_give_no_ledger(string plan, string spent, string disbursed, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Table(plan, spent, disbursed, NoPlan).ToLedger(Year, Baht.Millions(1m))).Message);

    [Theory]
    [InlineData("5 5 0 0 0", "6 6 0 0 0", "KPI4003", "The disbursement p on 2024-12-31: the outstanding commitment would be -1000000 baht, which is below zero")]
    [InlineData("5 5 (6) 0 0", "0 0 0 0 0", "KPI4003", "The release p on 2025-01-01: the outstanding commitment would be -1000000 baht, which is below zero")]
    [InlineData("11 5 6 0 0", "0 0 0 0 0", "KPI4004", "The commitment p on 2025-01-01: 11000000 baht would be spent, above the allocation of 10000000 baht")]
    [InlineData("5 5 0 0 0", "0 2 (3) 0 0", "KPI4007", "The refund p on 2025-01-01: what is disbursed under the reference would be -1000000 baht, which is below zero")]
    public void Quarters_that_no_ledger_comes_to_break_its_rules(string spent, string disbursed, string rule, string message)
    {
        var thrown = Assert.Throws<KpiRuleException>(() => Table(NoPlan, spent, disbursed, NoPlan).ToLedger(Year, Baht.Millions(10m)));

        Violation violation = Assert.Single(thrown.Violations);
        Assert.Equal((rule, message), (violation.RuleId, violation.Describe(Language.English)));
    }

    [Fact]
    public void Neither_a_plan_nor_the_allocation_is_below_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Table("0 (1) 1 0 0", NoPlan, NoPlan, NoPlan).ToLedger(Year, Baht.Millions(1m)));
        Assert.Throws<ArgumentOutOfRangeException>("allocated", () => Table(NoPlan, NoPlan, NoPlan, NoPlan).ToLedger(Year, Baht.Millions(-1m)));
    }

    private static ReportedQuarterlyBudget Table(string plan, string spent, string disbursed, string committed) =>
        new("p", BahtUnit.Millions, Cells(plan), Cells(spent), Cells(disbursed), Cells(committed));

    private static string[] Cells(string row) => row.Split(' ');
}
