using System.Collections;
using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

public class BudgetLedgerTests
{
    private static readonly LocalDate Day = new(2024, 11, 5);
    private static readonly SpendingPlan Plan = new(Baht.Of(100m), Baht.Zero, Baht.Zero, Baht.Zero);
    private static readonly BudgetLedger Opened = BudgetLedger.Open(Example.Year, Baht.Of(100m), Plan, new("ทุน", "Fund"));

    [Fact]
    public void A_ledger_opens_with_an_allocation_from_zero()
    {
        Assert.StartsWith(
            "A ledger opens with an allocation from 0 baht.",
            Assert.Throws<ArgumentOutOfRangeException>("allocated", () => BudgetLedger.Open(Example.Year, Baht.Of(-0.01m))).Message, StringComparison.Ordinal);
        BudgetLedger ledger = BudgetLedger.Open(Example.Year, Baht.Zero);
        Assert.Equal(new BilingualText("งบประมาณปี 2568", "Budget of FY2568"), ledger.Title);
        Assert.Equal("Budget of FY2568", ledger.ToString());
        Assert.Equal((Example.Year, Example.Year, Baht.Zero, null), (ledger.Year, ledger.SourceYear, ledger.OpeningAllocation, ledger.OpeningPlan));
    }

    [Fact]
    public void A_ledger_of_money_that_was_carried_over_is_opened_again_as_it_was()
    {
        BudgetLedger carried = Opened.Post(BudgetEntry.Commit(Day, "PO-1", Baht.Of(10m))).CarryOver().CarryOver();
        Assert.Equal((2570, 2568), (carried.Year.BuddhistEra, carried.SourceYear.BuddhistEra));
        Assert.Equal(carried, BudgetLedger.Open(carried.Year, carried.OpeningAllocation, title: carried.Title, sourceYear: carried.SourceYear).Post(carried.Entries));
        Assert.Equal(Opened, BudgetLedger.Open(Example.Year, Baht.Of(100m), Plan, Opened.Title, Example.Year));
    }

    [Fact]
    public void Money_is_not_of_the_budget_of_a_later_year() => Assert.StartsWith(
        "Money of FY2568 is of its own budget or carried over from an earlier year.",
        Assert.Throws<ArgumentOutOfRangeException>("sourceYear", () => BudgetLedger.Open(Example.Year, Baht.Zero, sourceYear: FiscalYear.FromBuddhistEra(2569))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Ledgers_are_equal_by_title_years_opening_and_entries()
    {
        BudgetEntry entry = BudgetEntry.Commit(Day, "PO-1", Baht.Of(10m));
        BudgetLedger ledger = Opened.Post(entry);
        BudgetLedger twin = BudgetLedger.Open(Example.Year, Baht.Of(100.00m), Plan, new("ทุน", "Fund")).Post(BudgetEntry.Commit(Day, "PO-1", Baht.Of(10m)));
        Laws.Equality(ledger, twin, Opened);
        Laws.Equality(ledger, twin, Opened.Post(BudgetEntry.Commit(Day, "PO-2", Baht.Of(10m))));
        Laws.Equality(ledger, twin, BudgetLedger.Open(Example.Year, Baht.Of(100m), Plan, "Fund").Post(entry));
        Laws.Equality(ledger, twin, BudgetLedger.Open(Example.Year, Baht.Of(100m), title: Opened.Title).Post(entry));
        Laws.Equality(ledger, twin, BudgetLedger.Open(Example.Year, Baht.Of(101m), Plan, Opened.Title).Post(entry));
        Assert.NotEqual(Opened, BudgetLedger.Open(FiscalYear.FromBuddhistEra(2569), Baht.Of(100m), Plan, Opened.Title));

        BudgetLedger carried = ledger.CarryOver();
        Assert.NotEqual(carried, BudgetLedger.Open(carried.Year, carried.OpeningAllocation, title: carried.Title).Post(carried.Entries));
    }

    [Fact]
    public void A_missing_entry_is_named_by_its_place()
    {
        BudgetLedger ledger = Opened.Post(BudgetEntry.Commit(Day, "PO-1", Baht.Of(10m)));
        BudgetEntry[] entries = [BudgetEntry.Commit(Day, "PO-2", Baht.Of(10m)), null!];
        Assert.StartsWith("Entry 1 is null; every entry is needed.", Assert.Throws<ArgumentException>("entries", () => ledger.Post(entries)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("entries", () => ledger.Validate(entries));
        Assert.Throws<ArgumentNullException>("entries", () => ledger.Post((IEnumerable<BudgetEntry>)null!));
        Assert.Throws<ArgumentNullException>("entry", () => ledger.Post((BudgetEntry)null!));
        Assert.Throws<ArgumentNullException>("entry", () => ledger.Validate((BudgetEntry)null!));
    }

    [Fact]
    public void What_was_posted_is_copied()
    {
        BudgetEntry[] entries = [BudgetEntry.Commit(Day, "PO-1", Baht.Of(10m))];
        BudgetLedger ledger = Opened.Post(entries);
        BudgetLedger lazily = Opened.Post(entries.Select(entry => entry));
        entries[0] = BudgetEntry.Commit(Day, "PO-1", Baht.Of(1_000m));

        Assert.Equal(Baht.Of(10m), Assert.Single(ledger.Entries).Amount);
        Assert.Equal(ledger, lazily);
    }

    [Fact]
    public void No_list_that_is_handed_out_can_be_changed_by_a_cast()
    {
        BudgetStatement statement = BudgetStatement.Combine("All", [Opened.Statement()]);
        Assert.All(new IEnumerable[] { Opened.Entries, statement.Quarters, statement.Parts }, list => Assert.True(list is IList { IsReadOnly: true } and not Array));
    }

    [Fact]
    public void A_late_entry_takes_its_place_by_day_and_after_those_of_its_day()
    {
        BudgetLedger ledger = Opened.Post([BudgetEntry.Commit(Day, "A", Baht.Of(1m)), BudgetEntry.Commit(Day.PlusDays(1), "B", Baht.Of(1m))])
            .Post([BudgetEntry.Commit(Example.Year.End, "D", Baht.Of(1m)), BudgetEntry.Commit(Day, "C", Baht.Of(1m)), BudgetEntry.Commit(Example.Year.Start, "E", Baht.Of(1m))]);
        Assert.Equal(["E", "A", "C", "B", "D"], ledger.Entries.Select(entry => entry.Reference));
    }

    [Fact]
    public void An_allocation_that_a_transfer_would_take_below_zero_is_refused()
    {
        Violation violation = Assert.Single(Opened.Validate(BudgetEntry.TransferOut(Day, "T-1", Baht.Of(100.01m))));
        Assert.Equal("KPI4004: The transfer out T-1 on 2024-11-05: 0 baht would be spent, above the allocation of -0.01 baht", violation.ToString());
        Assert.Empty(Opened.Validate(BudgetEntry.TransferOut(Day, "T-1", Baht.Of(100m))));
    }

    [Fact]
    public void An_amount_may_be_finer_than_a_satang_and_stays_exact()
    {
        BudgetLedger ledger = Opened.Post(BudgetEntry.Commit(Day, "PO-1", Baht.Of(0.000000001m)));
        Assert.Equal("KPI4003", Assert.Single(ledger.Validate(BudgetEntry.Release(Day, "PO-1", Baht.Of(0.0000000011m)))).RuleId);
        Assert.Equal(Baht.Zero, ledger.Post(BudgetEntry.Release(Day, "PO-1", Baht.Of(0.000000001m))).Statement().Committed);
    }

    [Fact]
    public void A_sum_that_no_decimal_holds_is_refused_and_nothing_is_posted() =>
        Assert.Throws<OverflowException>(() => BudgetLedger.Open(Example.Year, Baht.Of(decimal.MaxValue)).Post(BudgetEntry.Allocate(Day, "A", Baht.Of(1m))));

    [Fact]
    public void Places_in_the_list_are_found_again_behind_the_entries_that_were_there()
    {
        BudgetLedger ledger = Opened.Post([BudgetEntry.Commit(Day, "PO-1", Baht.Of(10m)), BudgetEntry.Disburse(Example.Year.End, "PO-1", Baht.Of(10m))]);
        BudgetEntry[] entries =
        [
            BudgetEntry.Commit(Example.Year.End, "PO-2", Baht.Of(1m)),
            BudgetEntry.Release(Day.PlusDays(1), "PO-3", Baht.Of(1m)),
            BudgetEntry.Release(Day, "PO-1", Baht.Of(1m)),
        ];
        Assert.Equal(
            [("release PO-3", (int?)1), ("disbursement PO-1", null)],
            ledger.Validate(entries).Select(violation => (violation.Values[0].English, violation.ItemIndex)));
        Assert.Equal([(int?)0], Opened.Validate([BudgetEntry.Release(Day, "PO-9", Baht.Of(1m))]).Select(violation => violation.ItemIndex));
    }

    [Fact]
    public void What_is_outstanding_is_by_reference_in_their_order_and_without_what_is_settled()
    {
        BudgetLedger ledger = Opened.Post(
        [
            BudgetEntry.Commit(Day, "PO-2", Baht.Of(10m)),
            BudgetEntry.Commit(Day, "PO-1", Baht.Of(20m)),
            BudgetEntry.Commit(Day, "PO-3", Baht.Of(5m)),
            BudgetEntry.DisburseDirectly(Day, "INV-1", Baht.Of(1m)),
            BudgetEntry.Disburse(Day.PlusDays(1), "PO-3", Baht.Of(5m)),
            BudgetEntry.Disburse(Day.PlusDays(2), "PO-1", Baht.Of(8m)),
        ]);
        Assert.Equal([("PO-1", Baht.Of(20m)), ("PO-2", Baht.Of(10m)), ("PO-3", Baht.Of(5m))], ledger.Outstanding(Day).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal([("PO-1", Baht.Of(12m)), ("PO-2", Baht.Of(10m))], ledger.Outstanding(Example.Year.End).Select(pair => (pair.Key, pair.Value)));
        Assert.Empty(ledger.Outstanding(Example.Year.Start));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => ledger.Outstanding(Example.Year.End.PlusDays(1)));
    }

    [Fact]
    public void What_is_carried_over_again_keeps_its_reference_and_its_source_year_beside_that_of_other_years()
    {
        BudgetLedger first = Opened.Post(BudgetEntry.Commit(Day, "PO-1", Baht.Of(30m))).CarryOver();
        BudgetLedger second = BudgetLedger.Open(first.Year, Baht.Of(50m)).Post(BudgetEntry.Commit(first.Year.End, "PO-2", Baht.Of(7m)));
        BudgetLedger third = BudgetLedger.Open(FiscalYear.FromBuddhistEra(2570), Baht.Of(40m));
        BudgetLedger[] side = [third, second.CarryOver(), first.Post(BudgetEntry.Disburse(first.Year.Start, "PO-1", Baht.Of(10m))).CarryOver()];

        BudgetStatement all = BudgetStatement.Combine("FY2570", side.Select(ledger => ledger.Statement()));

        Assert.Equal([2570, 2569, 2568], side.Select(ledger => ledger.SourceYear.BuddhistEra));
        Assert.Equal(BudgetEntry.Commit(third.Year.Start, "PO-1", Baht.Of(20m)), Assert.Single(side[2].Entries));
        Assert.Equal([Baht.Of(67m), Baht.Of(27m), Baht.Of(40m)], [all.Allocated, all.Committed, all.Available]);
        Assert.Equal([Baht.Of(40m), Baht.Of(7m), Baht.Of(20m)], all.Parts.Select(part => part.Allocated));
        Assert.Null(side[2].OpeningPlan);
    }

    [Fact]
    public void After_the_last_year_nothing_is_carried_over() =>
        Assert.Equal("KPI1002", Assert.Single(Assert.Throws<KpiRuleException>(() => BudgetLedger.Open(FiscalYear.FromBuddhistEra(2643), Baht.Zero).CarryOver()).Violations).RuleId);
}
