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

    [Theory]
    [InlineData("1", "3", 2, "33.33")]
    [InlineData("2", "3", 2, "66.67")]
    [InlineData("1", "800", 2, "0.13")]
    [InlineData("1", "8000000", 0, "0")]
    [InlineData("24", "32", 0, "75")]
    [InlineData("1", "3", 26, "33.33333333333333333333333333")]
    public void A_rate_is_rounded_once_half_away_from_zero(string disbursed, string allocated, int decimals, string rate)
    {
        BudgetLedger ledger = BudgetLedger.Open(Example.Year, Baht.Of(Number.Of(allocated))).Post(BudgetEntry.DisburseDirectly(Example.Year.Start, "INV", Baht.Of(Number.Of(disbursed))));
        Assert.Equal<Percentage?>(Number.Of(rate), ledger.Statement().Total.DisbursementRate(decimals, Rounding.HalfAwayFromZero));
    }

    [Fact]
    public void Where_nothing_is_allocated_there_is_no_rate() =>
        Assert.Null(BudgetLedger.Open(Example.Year, Baht.Zero).Statement().Total.DisbursementRate(2, Rounding.HalfAwayFromZero));

    [Fact]
    public void A_rate_is_rounded_as_is_said_and_falls_below_zero_where_more_came_back_than_was_paid()
    {
        BudgetFigures second = BudgetLedger.Open(Example.Year, Baht.Of(800m))
            .Post(BudgetEntry.DisburseDirectly(Example.Year.Start, "INV", Baht.Of(1m)))
            .Post(BudgetEntry.Refund(Example.Year.Quarter(2).Start, "INV", Baht.Of(1m)))
            .Post(BudgetEntry.Allocate(Example.Year.Quarter(2).Start, "A", Baht.Of(800m))).Statement().Quarters[1].Figures;

        Assert.Equal<Percentage?>(-0.13m, second.DisbursementRate(2, Rounding.HalfAwayFromZero));
        Assert.Equal<Percentage?>(-0.12m, second.DisbursementRate(2, Rounding.HalfEven));
        Assert.Equal<Percentage?>(-0.12m, second.DisbursementRate(2, Rounding.Truncated));
        Assert.Throws<ArgumentOutOfRangeException>(() => second.DisbursementRate(29, Rounding.Truncated));
        Assert.Throws<ArgumentOutOfRangeException>(() => BudgetLedger.Open(Example.Year, Baht.Zero).Statement().Total.DisbursementRate(-1, Rounding.Truncated));
    }

    [Theory]
    [InlineData("100", "0")]
    [InlineData("120", "20")]
    [InlineData("99.99", "-0.01")]
    public void What_the_plan_leaves_of_the_allocation_can_be_read(string allocated, string unplanned) =>
        Assert.Equal(Baht.Of(Number.Of(unplanned)), BudgetLedger.Open(Example.Year, Baht.Of(Number.Of(allocated)), Plan).Statement().Unplanned);

    [Fact]
    public void Statements_are_equal_by_title_years_day_figures_and_parts()
    {
        BudgetLedger opened = BudgetLedger.Open(Example.Year, Baht.Of(100m), Plan, new("ทุน", "Fund"));
        LocalDate end = Example.Year.End;
        BudgetStatement statement = Ledger.Statement();
        BudgetStatement twin = opened.Post(Ledger.Entries).Statement();

        Laws.Equality(statement, twin, opened.Statement());
        Laws.Equality(statement, twin, Ledger.Statement(end.PlusDays(-1)));
        Laws.Equality(statement, twin, BudgetLedger.Open(Example.Year, Baht.Of(100m), Plan, "Other").Post(Ledger.Entries).Statement());
        Laws.Equality(statement, twin, BudgetStatement.Combine(statement.Title, [statement]));
        Laws.Equality(
            BudgetStatement.Combine("Both", [statement, opened.Statement()]),
            BudgetStatement.Combine("Both", [twin, opened.Statement()]),
            BudgetStatement.Combine("Both", [opened.Statement(), statement]));
        Laws.Equality(statement.Quarters[0], twin.Quarters[0], statement.Quarters[1]);
        Laws.Equality(statement.Quarters[3], twin.Quarters[3], opened.Statement().Quarters[3]);
    }

    [Fact]
    public void What_is_carried_over_differs_from_a_budget_with_the_same_figures()
    {
        BudgetLedger carried = Ledger.CarryOver();
        BudgetStatement own = BudgetLedger.Open(carried.Year, carried.OpeningAllocation, title: carried.Title).Post(carried.Entries).Statement();

        Assert.Equal(own.Quarters, carried.Statement().Quarters);
        Assert.NotEqual(own, carried.Statement());
    }

    [Fact]
    public void The_source_year_of_a_sum_is_that_of_its_parts_where_they_agree()
    {
        BudgetStatement carried = Ledger.CarryOver().Statement();
        BudgetStatement own = BudgetLedger.Open(carried.Year, Baht.Of(50m)).Statement();

        Assert.Equal(2568, carried.SourceYear!.Value.BuddhistEra);
        Assert.Equal(2568, BudgetStatement.Combine("Carried", [carried, carried]).SourceYear!.Value.BuddhistEra);
        Assert.Null(BudgetStatement.Combine("All", [own, carried]).SourceYear);
    }

    [Fact]
    public void Funds_and_categories_add_up_level_by_level()
    {
        BudgetStatement One(string title, decimal allocated, decimal paid) => BudgetLedger.Open(Example.Year, Baht.Of(allocated), title: title)
            .Post(BudgetEntry.DisburseDirectly(Example.Year.Quarter(3).Start, "INV", Baht.Of(paid))).Statement();
        BudgetStatement capital = BudgetStatement.Combine("Capital", [One("Building", 10m, 4m), One("Equipment", 20m, 5m)]);
        BudgetStatement all = BudgetStatement.Combine("All", [One("Salaries", 70m, 60m), capital]);

        Assert.Equal([Baht.Of(100m), Baht.Of(69m), Baht.Of(31m)], [all.Allocated, all.Disbursed, all.Available]);
        Assert.Equal([0m, 0m, 69m, 0m], all.Quarters.Select(quarter => quarter.Figures.Spent.Amount));
        Assert.Equal(["Salaries", "Capital"], all.Parts.Select(part => part.Title.English));
    }

    [Fact]
    public void A_sum_needs_a_title_and_statements()
    {
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => BudgetStatement.Combine(null!, [Ledger.Statement()])).ParamName);
        Assert.Equal("statements", Assert.Throws<ArgumentNullException>(() => BudgetStatement.Combine("All", null!)).ParamName);
        Assert.Equal("statements", Assert.Throws<ArgumentException>(() => BudgetStatement.Combine("All", [])).ParamName);
        Assert.Equal("statements", Assert.Throws<ArgumentException>(() => BudgetStatement.Combine("All", [Ledger.Statement(), null!])).ParamName);
        Assert.Throws<ArgumentException>(() => BudgetStatement.Combine("All", [Ledger.Statement(), BudgetLedger.Open(FiscalYear.FromBuddhistEra(2569), Baht.Zero).Statement()]));
    }

    [Fact]
    public void It_is_written_with_its_day_and_its_columns()
    {
        Assert.Equal("Fund as of 2025-09-30: planned 80 THB, allocated 80 THB, disbursed 20 THB, committed 20 THB", Ledger.Statement().ToString());
        Assert.Equal("Q2/2568: planned 20 THB, allocated 0 THB, disbursed 25 THB, committed -25 THB", Ledger.Statement().Quarters[1].ToString());
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate day = new(2025, 3, 31);
        Assert.Equal(Ledger.Statement(day), Ledger.Statement(day.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal(CalendarSystem.Iso, Ledger.Statement(day.WithCalendar(CalendarSystem.Julian)).AsOf.Calendar);
    }

    [Fact]
    public void It_explains_itself_down_to_the_entries_in_both_languages()
    {
        BudgetStatement statement = Ledger.Statement(new LocalDate(2025, 3, 31));
        Assert.Equal(
            """
            Fund as of 2025-03-31: allocated 100 baht, spent 60 baht = disbursed 25 baht + committed 35 baht, available 40 baht
              allocated when the year opened 100 baht
              planned for the year 100 baht, as much as is allocated
              Q1: planned 10 baht, spent 60 baht = disbursed 0 baht + committed 60 baht; cumulative: planned 10 baht, spent 60 baht
                2024-11-05 commitment PO-1: 60 baht
              Q2: planned 20 baht, spent 0 baht = disbursed 25 baht + committed -25 baht; cumulative: planned 30 baht, spent 60 baht
                2025-01-20 disbursement PO-1: 25 baht
              Q3: planned 30 baht, spent 0 baht = disbursed 0 baht + committed 0 baht; cumulative: planned 60 baht, spent 60 baht
              Q4: planned 40 baht, spent 0 baht = disbursed 0 baht + committed 0 baht; cumulative: planned 100 baht, spent 60 baht

            """,
            statement.Explain(Language.English));
        Assert.StartsWith(
            """
            ทุน ณ 2025-03-31: จัดสรร 100 บาท, ใช้จ่าย 60 บาท = เบิกจ่าย 25 บาท + ผูกพัน 35 บาท, คงเหลือ 40 บาท
              ได้รับจัดสรรเมื่อเปิดปี 100 บาท
              แผนการใช้จ่ายทั้งปี 100 บาท เท่ากับงบประมาณที่ได้รับจัดสรร
              ไตรมาสที่ 1: แผน 10 บาท, ใช้จ่าย 60 บาท = เบิกจ่าย 0 บาท + ผูกพัน 60 บาท; สะสม: แผน 10 บาท, ใช้จ่าย 60 บาท
                2024-11-05 ผูกพัน PO-1: 60 บาท

            """,
            statement.Explain(Language.Thai), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("120", "planned for the year 100 baht, 20 baht less than is allocated", "แผนการใช้จ่ายทั้งปี 100 บาท ต่ำกว่างบประมาณที่ได้รับจัดสรร 20 บาท")]
    [InlineData("90", "planned for the year 100 baht, 10 baht more than is allocated", "แผนการใช้จ่ายทั้งปี 100 บาท สูงกว่างบประมาณที่ได้รับจัดสรร 10 บาท")]
    public void It_says_where_the_plan_does_not_add_up_to_the_allocation(string allocated, string english, string thai)
    {
        BilingualText plan = BudgetLedger.Open(Example.Year, Baht.Of(Number.Of(allocated)), Plan).Statement().Explain().Parts[1].Statement;
        Assert.Equal(new BilingualText(thai, english), plan);
    }

    [Fact]
    public void A_sum_explains_its_quarters_and_then_its_parts_and_says_what_was_carried_over()
    {
        BudgetStatement carried = Ledger.CarryOver().Statement();
        BudgetStatement own = BudgetLedger.Open(carried.Year, Baht.Of(50m)).Statement();

        Explanation explanation = BudgetStatement.Combine(new("ทั้งปี", "All"), [own, carried]).Explain();

        Assert.Equal(
            [
                "Q1: planned 0 baht, spent 20 baht = disbursed 0 baht + committed 20 baht; cumulative: planned 0 baht, spent 20 baht",
                "Q2: planned 0 baht, spent 0 baht = disbursed 0 baht + committed 0 baht; cumulative: planned 0 baht, spent 20 baht",
                "Q3: planned 0 baht, spent 0 baht = disbursed 0 baht + committed 0 baht; cumulative: planned 0 baht, spent 20 baht",
                "Q4: planned 0 baht, spent 0 baht = disbursed 0 baht + committed 0 baht; cumulative: planned 0 baht, spent 20 baht",
                "Budget of FY2569 as of 2026-09-30: allocated 50 baht, spent 0 baht = disbursed 0 baht + committed 0 baht, available 50 baht",
                "Fund (carried over from FY2568) as of 2026-09-30: allocated 20 baht, spent 20 baht = disbursed 0 baht + committed 20 baht, available 0 baht",
            ],
            explanation.Parts.Select(part => part.Statement.English));
        Assert.StartsWith("ทุน (เงินกันเหลื่อมปี พ.ศ. 2568) ณ 2026-09-30: จัดสรร 20 บาท", explanation.Parts[^1].Statement.Thai, StringComparison.Ordinal);
        Assert.StartsWith("งบประมาณปี 2569 ณ 2026-09-30: จัดสรร 50 บาท", explanation.Parts[^2].Statement.Thai, StringComparison.Ordinal);
    }
}
