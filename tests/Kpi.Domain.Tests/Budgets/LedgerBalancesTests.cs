using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Budgets;

/// <summary>The quick way through entries, held against the plain one.</summary>
public class LedgerBalancesTests
{
    private const decimal MostSteps = 4_611_686_018_427_387_903m;

    private static readonly Baht Opening = Baht.Of(20m);

    private static readonly (int First, int Last) Days = (BudgetEntry.NumberOf(LedgerEntries.Year.Start), BudgetEntry.NumberOf(LedgerEntries.Year.End));

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("0.0001", 1L)]
    [InlineData("0.00010", 1L)]
    [InlineData("0.00011", null)]
    [InlineData("1.0000000000000000000000000001", null)]
    [InlineData("39115100", 391_151_000_000L)]
    [InlineData("461168601842738.7903", 4_611_686_018_427_387_903L)]
    [InlineData("461168601842738.7904", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void A_step_is_a_hundredth_of_a_satang(string baht, long? steps) =>
        Assert.Equal(steps, LedgerBalances.StepsOf(Baht.Of(Number.Of(baht))));

    [Fact]
    public void It_stops_before_the_first_entry_that_breaks_anything_and_its_balances_are_those_before_it()
    {
        BudgetEntry[] entries =
        [
            BudgetEntry.TransferIn(LedgerEntries.Year.Start, "T", Baht.Of(3m)),
            BudgetEntry.Commit(LedgerEntries.Year.Start, "A", Baht.Of(10m)),
            BudgetEntry.Disburse(LedgerEntries.Year.Start, "A", Baht.Of(4.25m)),
            BudgetEntry.Refund(LedgerEntries.Year.Start, "A", Baht.Of(0.25m)),
            BudgetEntry.Release(LedgerEntries.Year.Start, "A", Baht.Of(5.7501m)),
        ];
        var balances = new LedgerBalances(Opening);
        balances.Take(entries, Days.First, Days.Last);

        Assert.Equal(4, balances.Count);
        Assert.Equal((Baht.Of(5.75m), Baht.Of(4m)), balances.On(entries[4]));
        Assert.Equal((Baht.Of(23m), Baht.Of(4m), Baht.Of(5.75m)), (balances.Total.Allocated, balances.Total.Disbursed, balances.Total.Committed));
    }

    [Fact]
    public void It_stops_before_an_entry_out_of_order_or_outside_the_days()
    {
        BudgetEntry first = BudgetEntry.Commit(LedgerEntries.Year.Start, "A", Baht.Of(1m));
        BudgetEntry second = BudgetEntry.Commit(LedgerEntries.Year.Start.PlusDays(1), "A", Baht.Of(1m));

        Assert.Equal(2, Taken(Opening, [first, second]).Count);
        Assert.Equal(1, Taken(Opening, [second, first]).Count);
        Assert.Equal(0, Taken(Opening, [BudgetEntry.Commit(LedgerEntries.Year.Start.PlusDays(-1), "A", Baht.Of(1m))]).Count);
        Assert.Equal(1, Taken(Opening, [BudgetEntry.Commit(LedgerEntries.Year.End, "A", Baht.Of(1m))]).Count);
        Assert.Equal(0, Taken(Opening, [BudgetEntry.Commit(LedgerEntries.Year.End.PlusDays(1), "A", Baht.Of(1m))]).Count);
    }

    [Fact]
    public void What_has_no_steps_is_left_to_the_plain_way()
    {
        BudgetEntry entry = BudgetEntry.Commit(LedgerEntries.Year.Start, "A", Baht.Of(1m));
        BudgetEntry finer = BudgetEntry.Commit(LedgerEntries.Year.Start, "A", Baht.Of(0.00001m));

        Assert.Equal(1, Taken(Opening, [entry, finer]).Count);
        LedgerBalances none = Taken(Baht.Of(0.00001m), [entry]);
        Assert.Equal((0, Baht.Of(0.00001m)), (none.Count, none.Total.Allocated));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void More_is_never_allocated_than_sums_of_two_can_hold(long step, int taken)
    {
        BudgetEntry raise = BudgetEntry.Allocate(LedgerEntries.Year.Start, "A", Baht.Of((1m + step) / 10_000m));
        Assert.Equal(taken, Taken(Baht.Of((MostSteps - 1m) / 10_000m), [raise]).Count);
    }

    [Fact]
    public void Each_of_many_references_has_its_own_balance_however_it_is_written()
    {
        string[] references = [.. Enumerable.Range(1, 1_000).SelectMany(number => new[] { $"PO-{number}", $"สัญญา {number}", $"a rather long reference {number}" })];
        BudgetEntry[] entries =
        [
            .. references.Select((reference, index) => BudgetEntry.Commit(LedgerEntries.Year.Start, reference, Baht.Of(index + 2))),
            .. references.Select(reference => BudgetEntry.Disburse(LedgerEntries.Year.End, string.Concat(reference, ""), Baht.Of(1m))),
        ];

        LedgerBalances balances = Taken(Baht.Millions(10m), entries);

        Assert.Equal(entries.Length, balances.Count);
        Assert.Equal(
            references.Select((_, index) => (Baht.Of(index + 1), Baht.Of(1m))),
            references.Select(reference => balances.On(BudgetEntry.Commit(LedgerEntries.Year.End, reference, Baht.Of(1m)))));
    }

    [Fact]
    public void The_quick_way_and_the_plain_way_come_to_the_same_verdict() =>
        Property.Holds(
            from opening in LedgerEntries.HardAmounts from entries in LedgerEntries.Hard select (Opening: opening, Entries: entries),
            value => LedgerEntries.Shrink(value.Entries).Select(entries => (value.Opening, entries)),
            value =>
            {
                BudgetEntry[] ordered = LedgerOrder.Of(value.Entries, Days.First, Days.Last);
                Assert.Equal(value.Entries.OrderBy(entry => entry.Date), ordered);
                Assert.Equal(Verdict(new LedgerBalances(value.Opening), ordered), Verdict(Taken(value.Opening, ordered), ordered));
            },
            cases: 1_000);

    private static LedgerBalances Taken(Baht opening, BudgetEntry[] entries)
    {
        var balances = new LedgerBalances(opening);
        balances.Take(entries, Days.First, Days.Last);
        return balances;
    }

    private static string Verdict(LedgerBalances sound, BudgetEntry[] entries)
    {
        try
        {
            return string.Join('\n', LedgerReplay.Check(sound, entries, "entries", position => position).Select(violation => $"{violation.ItemIndex} {violation}"));
        }
        catch (OverflowException overflow)
        {
            return overflow.Message;
        }
    }
}
