using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

public class BudgetStatementTests
{
    private static readonly SpendingPlan Plan = new(Baht.Of(10m), Baht.Of(20m), Baht.Of(30m), Baht.Of(40m));

    private static readonly BudgetLedger Ledger = BudgetLedger.Open(Example.Year, Baht.Of(100m), Plan, new("ทุน", "Fund")).Post(
    [
        BudgetEntry.Commit(new LocalDate(2024, 11, 5), "PO-1", Baht.Of(60m)),
        BudgetEntry.Disburse(new LocalDate(2025, 1, 20), "PO-1", Baht.Of(25m)),
        BudgetEntry.Refund(new LocalDate(2025, 4, 1), "PO-1", Baht.Of(5m)),
        BudgetEntry.TransferOut(new LocalDate(2025, 6, 20), "T-1", Baht.Of(20m)),
        BudgetEntry.RevisePlan(new LocalDate(2025, 6, 20), "M-1", new SpendingPlan(Baht.Of(10m), Baht.Of(20m), Baht.Of(25m), Baht.Of(25m))),
        BudgetEntry.Release(new LocalDate(2025, 9, 30), "PO-1", Baht.Of(15m)),
    ]);

    [Fact]
    public void A_refund_lowers_disbursed_and_does_not_restore_the_commitment()
    {
        BudgetFigures third = Ledger.Statement().Quarters[2].Figures;
        Assert.Equal(Baht.Of(-5m), third.Disbursed);
        Assert.Equal(Baht.Zero, third.Committed);
        Assert.Equal(Baht.Of(35m), Ledger.Outstanding(new LocalDate(2025, 6, 30))["PO-1"]);
    }

    [Fact]
    public void The_year_is_plan_and_actual_after_transfers_and_revisions()
    {
        BudgetStatement statement = Ledger.Statement();
        Assert.Equal(
            [Baht.Of(80m), Baht.Of(80m), Baht.Of(20m), Baht.Of(20m), Baht.Of(40m), Baht.Of(40m)],
            [statement.Planned, statement.Allocated, statement.Disbursed, statement.Committed, statement.Spent, statement.Available]);
        Assert.Equal([50m, 30m, 0m, -40m], statement.Quarters.Select(quarter => quarter.Cumulative.AgainstPlan.Amount));
    }

    [Fact]
    public void Before_the_revision_the_first_plan_is_in_force()
    {
        Assert.Equal(Baht.Of(100m), Ledger.Statement(new LocalDate(2025, 6, 19)).Planned);
        Assert.Equal(Baht.Of(80m), Ledger.Statement(new LocalDate(2025, 6, 20)).Planned);
    }

    [Fact]
    public void Of_two_revisions_on_one_day_the_one_posted_later_stands()
    {
        LocalDate day = new(2025, 6, 20);
        BudgetLedger revisedAgain = Ledger.Post(BudgetEntry.RevisePlan(day, "M-2", Plan));
        Assert.Equal(Baht.Of(100m), revisedAgain.Statement().Planned);
    }

    [Fact]
    public void A_day_outside_the_year_has_no_statement() => Assert.All(new[] { new LocalDate(2024, 9, 30), new LocalDate(2025, 10, 1) }, day =>
        Assert.Equal("asOf", Assert.Throws<ArgumentOutOfRangeException>(() => Ledger.Statement(day)).ParamName));

    [Fact]
    public void What_is_carried_over_is_kept_beside_the_next_years_budget_under_its_source_year()
    {
        BudgetLedger carried = Ledger.CarryOver().Post(BudgetEntry.Disburse(new LocalDate(2025, 12, 1), "PO-1", Baht.Of(12m)));
        BudgetLedger next = BudgetLedger.Open(FiscalYear.FromBuddhistEra(2569), Baht.Of(50m));

        BudgetStatement both = BudgetStatement.Combine("FY2569", [next.Statement(), carried.Statement()]);

        Assert.Equal(2568, carried.SourceYear.BuddhistEra);
        Assert.Equal([Baht.Of(70m), Baht.Of(12m), Baht.Of(8m), Baht.Of(50m)], [both.Allocated, both.Disbursed, both.Committed, both.Available]);
        Assert.Equal([Baht.Of(50m), Baht.Of(20m)], both.Parts.Select(part => part.Allocated));
    }

    [Fact]
    public void Statements_of_different_days_do_not_add_up()
    {
        BudgetStatement[] statements = [Ledger.Statement(), Ledger.Statement(new LocalDate(2025, 6, 30))];
        var thrown = Assert.Throws<ArgumentException>(() => BudgetStatement.Combine("Both", statements));
        Assert.StartsWith("Statements add up for one year and one day: FY2568 as of 2025-06-30 is not FY2568 as of 2025-09-30.", thrown.Message, StringComparison.Ordinal);
    }

    // The targets of FY 2568: 94 % overall, 80 % of capital spending, by the end of the year.
    [Theory]
    [InlineData("93.99", false)]
    [InlineData("94", true)]
    [InlineData("94.01", true)]
    public void A_disbursement_target_is_met_from_its_rate_on(string disbursed, bool isMet)
    {
        var target = new DisbursementTarget(new("ภาพรวม", "overall"), Example.Year.Quarter(4), 94, "Disbursement measures FY 2568");
        BudgetLedger ledger = BudgetLedger.Open(Example.Year, Baht.Of(100m)).Post(BudgetEntry.DisburseDirectly(Example.Year.Start, "INV", Baht.Of(Number.Of(disbursed))));
        Assert.Equal(isMet, ledger.Statement().Meets(target));
    }

    [Theory]
    [InlineData("1", "3", 2, "33.33")]
    [InlineData("2", "3", 2, "66.67")]
    [InlineData("1", "800", 2, "0.13")]
    [InlineData("1", "8000000", 0, "0")]
    public void A_rate_is_rounded_once_half_away_from_zero(string disbursed, string allocated, int decimals, string rate)
    {
        BudgetLedger ledger = BudgetLedger.Open(Example.Year, Baht.Of(Number.Of(allocated))).Post(BudgetEntry.DisburseDirectly(Example.Year.Start, "INV", Baht.Of(Number.Of(disbursed))));
        Assert.Equal<Percentage?>(Number.Of(rate), ledger.Statement().Total.DisbursementRate(decimals));
    }

    [Fact]
    public void Where_nothing_is_allocated_there_is_no_rate() =>
        Assert.Null(BudgetLedger.Open(Example.Year, Baht.Zero).Statement().Total.DisbursementRate(2));

    [Fact]
    public void It_explains_itself_down_to_the_entries_in_both_languages()
    {
        BudgetStatement statement = Ledger.Statement(new LocalDate(2025, 3, 31));
        Assert.Equal(
            """
            Fund as of 2025-03-31: allocated 100 baht, spent 60 baht = disbursed 25 baht + committed 35 baht, available 40 baht
              Q1: planned 10 baht, spent 60 baht = disbursed 0 baht + committed 60 baht
                2024-11-05 commitment PO-1: 60 baht
              Q2: planned 20 baht, spent 0 baht = disbursed 25 baht + committed -25 baht
                2025-01-20 disbursement PO-1: 25 baht
              Q3: planned 30 baht, spent 0 baht = disbursed 0 baht + committed 0 baht
              Q4: planned 40 baht, spent 0 baht = disbursed 0 baht + committed 0 baht

            """,
            statement.Explain(Language.English));
        Assert.StartsWith(
            """
            ทุน ณ 2025-03-31: จัดสรร 100 บาท, ใช้จ่าย 60 บาท = เบิกจ่าย 25 บาท + ผูกพัน 35 บาท, คงเหลือ 40 บาท
              ไตรมาสที่ 1: แผน 10 บาท, ใช้จ่าย 60 บาท = เบิกจ่าย 0 บาท + ผูกพัน 60 บาท
                2024-11-05 ผูกพัน PO-1: 60 บาท

            """,
            statement.Explain(Language.Thai), StringComparison.Ordinal);
    }
}
