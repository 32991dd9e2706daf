using NodaTime;

namespace Tour;

/// <summary>
/// 3. A ledger through a year (บัญชีงบประมาณ): what was allotted, committed (ผูกพัน), paid (เบิกจ่าย) and transferred, and
/// what of it is carried over. Figures are derived from entries, never stored. The project and its amounts are invented.
/// </summary>
public sealed class LedgerThroughAYear
{
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    // ── What happened ───────────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly BudgetLedger Opened = BudgetLedger.Open(
        Year,
        allocated: Baht.Millions(20),
        plan: new SpendingPlan(Baht.Millions(12), Baht.Millions(2), Baht.Millions(3), Baht.Millions(3)),
        title: new("โครงการแผนที่กลาง", "Common map"));

    private static readonly BudgetLedger Ledger = Opened.Post(
    [
        // Q1: the contract for the system; the rent, paid without a commitment.
        BudgetEntry.Commit(on: new LocalDate(2024, 11, 5), "C-12/2568", Baht.Millions(12)),
        BudgetEntry.DisburseDirectly(on: new LocalDate(2024, 12, 20), "RENT-1", Baht.Millions(0.6m)),

        // Q2: the first instalment liquidates a part of the commitment. Money goes to another project.
        BudgetEntry.Disburse(on: new LocalDate(2025, 2, 28), "C-12/2568", Baht.Millions(4.8m)),
        BudgetEntry.TransferOut(on: new LocalDate(2025, 3, 14), "T-3/2568", Baht.Millions(2.5m)),

        // Q3: money comes in, the plan follows; the second instalment.
        BudgetEntry.TransferIn(on: new LocalDate(2025, 6, 2), "T-7/2568", Baht.Millions(1.2m)),
        BudgetEntry.RevisePlan(on: new LocalDate(2025, 6, 2), "P-2/2568", new SpendingPlan(Baht.Millions(12), Baht.Millions(2), Baht.Millions(2), Baht.Millions(2.7m))),
        BudgetEntry.Disburse(on: new LocalDate(2025, 6, 15), "C-12/2568", Baht.Millions(3.6m)),

        // Q4: less work than contracted; rent that was paid too much comes back; a contract that reaches into the next year.
        BudgetEntry.Release(on: new LocalDate(2025, 7, 10), "C-12/2568", Baht.Millions(0.4m)),
        BudgetEntry.Refund(on: new LocalDate(2025, 8, 5), "RENT-1", Baht.Millions(0.05m)),
        BudgetEntry.Commit(on: new LocalDate(2025, 9, 9), "C-31/2568", Baht.Millions(1.5m)),
    ]);

    // ── Where it stands ─────────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly BudgetStatement Statement = Ledger.Statement();

    [Fact]
    public void At_the_end_of_the_year()
    {
        Assert.Equal(Baht.Millions(18.7m), Statement.Allocated); // 20 − 2.5 + 1.2
        Assert.Equal(Baht.Millions(8.95m), Statement.Disbursed); // 0.6 + 4.8 + 3.6 − 0.05
        Assert.Equal(Baht.Millions(4.7m), Statement.Committed); // 12 − 4.8 − 3.6 − 0.4 + 1.5
        Assert.Equal(Baht.Millions(13.65m), Statement.Spent); // ใช้จ่าย: จ่ายจริง + ผูกพัน
        Assert.Equal(Baht.Millions(5.05m), Statement.Available); // คงเหลือ
    }

    // What a quarter commits is the net change: below zero where more was paid than newly committed.
    [Fact]
    public void Quarter_by_quarter() => Assert.Equal(
        [
            (20m, 0.6m, 12m),
            (-2.5m, 4.8m, -4.8m),
            (1.2m, 3.6m, -3.6m),
            (0m, -0.05m, 1.1m),
        ],
        Statement.Quarters.Select(quarter => quarter.Figures).Select(figures =>
            (figures.Allocated.InMillions(), figures.Disbursed.InMillions(), figures.Committed.InMillions())));

    [Fact]
    public void On_any_day()
    {
        BudgetStatement halfYear = Ledger.Statement(asOf: Year.Half(1).End);

        Assert.Equal(
            "Common map as of 2025-03-31: allocated 17.5 million baht, spent 12.6 million baht = disbursed 5.4 million baht + committed 7.2 million baht, available 4.9 million baht",
            halfYear.Explain().Statement.English);
    }

    // ── What always holds ───────────────────────────────────────────────────────────────────────────────────────────────

    [Fact]
    public void Spent_is_disbursed_and_committed_in_each_quarter_and_in_the_year()
    {
        Assert.All(Statement.Quarters, quarter => Assert.Equal(quarter.Figures.Disbursed + quarter.Figures.Committed, quarter.Figures.Spent));
        Assert.Equal(Statement.Disbursed + Statement.Committed, Statement.Spent);
        Assert.Equal(Statement.Allocated - Statement.Spent, Statement.Available);
    }

    [Fact]
    public void The_quarters_add_up_to_the_year()
    {
        Assert.Equal(Statement.Total, Statement.Quarters.Select(quarter => quarter.Figures).Aggregate((sum, figures) => sum + figures));
        Assert.Equal(Statement.Total, Statement.Quarters[^1].Cumulative);
    }

    // The revised plan is in force for the whole year, so that the year is held against one plan.
    [Fact]
    public void The_plan_adds_up_to_what_is_allocated()
    {
        Assert.Equal(Baht.Zero, Statement.Unplanned);
        Assert.Equal(
            [0.6m, -1.4m, -3.4m, -5.05m],
            Statement.Quarters.Select(quarter => quarter.Cumulative.AgainstPlan.InMillions()));
    }

    // ── What is refused ─────────────────────────────────────────────────────────────────────────────────────────────────

    // 7.2 million are outstanding on 1 March, so the release is right on its day. It leaves 2.2 for the 3.6 of June.
    [Fact]
    public void A_late_entry_is_refused_if_it_breaks_a_later_moment_and_the_ledger_stays_as_it_was()
    {
        BudgetEntry late = BudgetEntry.Release(on: new LocalDate(2025, 3, 1), "C-12/2568", Baht.Millions(5));

        KpiRuleException refused = Assert.Throws<KpiRuleException>(() => Ledger.Post(late));

        Assert.Equal(
            "KPI4003: The disbursement C-12/2568 on 2025-06-15: the outstanding commitment would be -1400000 baht, which is below zero",
            refused.Violations[0].ToString());
        Assert.Equal(Baht.Millions(4.7m), Ledger.Statement().Committed);
        Assert.DoesNotContain(late, Ledger.Entries);
    }

    // Validate says the same beforehand, for what comes from outside.
    [Fact]
    public void Nobody_spends_more_than_is_allocated()
    {
        Violation violation = Assert.Single(Ledger.Validate(BudgetEntry.Commit(on: new LocalDate(2025, 9, 20), "C-32/2568", Baht.Millions(6))));

        Assert.Equal("KPI4004", violation.RuleId);
        Assert.Equal(
            "รายการผูกพัน C-32/2568 วันที่ 2025-09-20: ผลใช้จ่ายจะเป็น 19650000 บาท เกินงบประมาณที่ได้รับจัดสรร 18700000 บาท",
            violation.Describe(Language.Thai));
    }

    // ── The next year ───────────────────────────────────────────────────────────────────────────────────────────────────

    [Fact]
    public void What_is_still_committed_is_carried_over_under_its_source_year()
    {
        BudgetLedger carried = Ledger.CarryOver();

        Assert.Equal("FY2569, of FY2568", $"{carried.Year}, of {carried.SourceYear}");
        Assert.Equal(Baht.Millions(4.7m), carried.OpeningAllocation);
        Assert.Equal(Baht.Millions(3.2m), carried.Outstanding(carried.Year.Start)["C-12/2568"]);
        Assert.Equal(Baht.Millions(1.5m), carried.Outstanding(carried.Year.Start)["C-31/2568"]);
    }

    [Fact]
    public void It_is_paid_beside_the_new_years_budget()
    {
        BudgetLedger carried = Ledger.CarryOver().Post(BudgetEntry.Disburse(on: new LocalDate(2025, 12, 12), "C-12/2568", Baht.Millions(3.2m)));
        BudgetLedger next = BudgetLedger.Open(Year.Next(), allocated: Baht.Millions(15), title: new("งบประมาณปี 2569", "Budget of 2569"))
            .Post(BudgetEntry.Commit(on: new LocalDate(2025, 11, 3), "C-2/2569", Baht.Millions(9)));

        BudgetStatement both = BudgetStatement.Combine(new("รวม", "Both"), [next.Statement(), carried.Statement()]);

        Assert.Equal(Baht.Millions(19.7m), both.Allocated);
        Assert.Equal(Baht.Millions(3.2m), both.Disbursed);
        Assert.Equal(Baht.Millions(10.5m), both.Committed);
        Assert.Equal(Baht.Millions(6), both.Available);
    }
}
