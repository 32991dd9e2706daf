using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Budgets;

/// <summary>What holds of every ledger, whatever happened to it.</summary>
public class BudgetLedgerLaws
{
    [Fact]
    public void An_entry_is_posted_if_every_moment_stays_sound_and_else_leaves_the_ledger_as_it_was() =>
        Property.Holds(LedgerEntries.Any, LedgerEntries.Shrink, entries =>
        {
            BudgetLedger ledger = LedgerEntries.Posted(entries.Skip(1));
            BudgetLedger twin = LedgerEntries.Opened().Post(ledger.Entries);
            foreach (BudgetEntry entry in entries.Take(1))
            {
                IReadOnlyList<Violation> violations = ledger.Validate(entry);
                Assert.Equal(LedgerModel.IsSound(20m, [.. ledger.Entries, entry]), violations.Count == 0);
                if (violations.Count > 0)
                    Assert.Equal(violations, Assert.Throws<KpiRuleException>(() => ledger.Post(entry)).Violations);
                else
                    Assert.Equal(ledger.Entries.Append(entry).OrderBy(posted => posted.Date), ledger.Post(entry).Entries);
            }

            Laws.Equality(ledger, twin, ledger.Post(BudgetEntry.Allocate(LedgerEntries.Year.Start, "different", Baht.Of(1m))));
        });

    [Fact]
    public void Entries_posted_at_once_are_accepted_or_refused_as_the_whole_sequence_is() =>
        Property.Holds(LedgerEntries.Any, LedgerEntries.Shrink, entries =>
        {
            BudgetLedger opened = LedgerEntries.Opened();
            bool isSound = LedgerModel.IsSound(20m, entries);
            Assert.Equal(isSound, opened.Validate(entries).Count == 0);
            if (isSound)
                Assert.Equal(entries.OrderBy(entry => entry.Date), opened.Post(entries).Entries);
        });

    [Fact]
    public void Entries_posted_at_once_and_one_by_one_give_one_ledger() =>
        Property.Holds(LedgerEntries.Any, LedgerEntries.Shrink, entries =>
        {
            BudgetLedger oneByOne = LedgerEntries.Posted(entries);
            BudgetLedger atOnce = LedgerEntries.Opened().Post(oneByOne.Entries);
            Assert.Equal(oneByOne, atOnce);
            Assert.Equal(oneByOne.GetHashCode(), atOnce.GetHashCode());
            Assert.Equal(oneByOne.Statement(), atOnce.Statement());
        });

    [Fact]
    public void An_invalid_entry_anywhere_among_others_leaves_the_ledger_as_it_was() =>
        Property.Holds(
            from entries in LedgerEntries.Any from place in Gen.Choose(0, 14) select (Entries: entries, Place: place),
            value => LedgerEntries.Shrink(value.Entries).Select(entries => (entries, value.Place)),
            value =>
            {
                BudgetLedger ledger = LedgerEntries.Posted(value.Entries);
                BudgetLedger twin = LedgerEntries.Opened().Post(ledger.Entries);
                List<BudgetEntry> posted = [.. Enumerable.Range(0, 14).Select(day => BudgetEntry.Allocate(ledger.Year.Start.PlusDays(day), "more", Baht.Of(1m)))];
                posted.Insert(value.Place, BudgetEntry.Commit(ledger.Year.End, "too much", Baht.Of(10_000m)));

                Violation violation = Assert.Single(Assert.Throws<KpiRuleException>(() => ledger.Post(posted)).Violations);

                Assert.Equal(("KPI4004", "entries", value.Place), (violation.RuleId, violation.ParameterName, violation.ItemIndex));
                Assert.Equal(twin, ledger);
                Assert.Equal(twin.Statement(), ledger.Statement());
            });

    [Fact]
    public void Every_column_is_what_the_entries_say_and_every_identity_holds() =>
        Property.Holds(LedgerEntries.Any, LedgerEntries.Shrink, entries =>
        {
            BudgetLedger ledger = LedgerEntries.Posted(entries);
            BudgetStatement statement = ledger.Statement();

            Assert.All(statement.Quarters, quarter =>
            {
                BudgetEntry[] own = [.. ledger.Between(quarter.Quarter.Start, quarter.Quarter.End)];
                BudgetEntry[] past = [.. ledger.Between(statement.Year.Start, quarter.Quarter.End)];
                Assert.Equal(LedgerModel.Disbursed(own), quarter.Figures.Disbursed.Amount);
                Assert.Equal(LedgerModel.Outstanding(own), quarter.Figures.Committed.Amount);
                Assert.Equal(LedgerModel.Outstanding(past), quarter.Cumulative.Committed.Amount);
                Assert.Equal(quarter.Figures.Disbursed + quarter.Figures.Committed, quarter.Figures.Spent);
                Assert.Equal(20m + LedgerModel.Allocated(past), quarter.Cumulative.Allocated.Amount);
                Assert.Equal(quarter.Cumulative.Allocated - quarter.Cumulative.Spent, quarter.Cumulative.Available);
                Assert.InRange(quarter.Cumulative.Spent.Amount, quarter.Cumulative.Disbursed.Amount, quarter.Cumulative.Allocated.Amount);
            });
            Assert.Equal(statement.Total, statement.Quarters[3].Cumulative);
            Assert.Equal(statement.Total, statement.Quarters.Aggregate(default(BudgetFigures), (sum, quarter) => sum + quarter.Figures));
            Assert.Equal(statement.Disbursed + statement.Committed, statement.Spent);
            Assert.Equal(statement.Allocated - statement.Spent, statement.Available);
            Assert.Equal(statement.Committed, Sum(ledger.Outstanding(statement.Year.End).Values));
        });

    [Fact]
    public void What_is_outstanding_at_the_end_of_the_year_is_carried_over() =>
        Property.Holds(LedgerEntries.Any, LedgerEntries.Shrink, entries =>
        {
            BudgetLedger ledger = LedgerEntries.Posted(entries);
            BudgetLedger next = ledger.CarryOver();

            Assert.Equal(2569, next.Year.BuddhistEra);
            Assert.Equal(2568, next.SourceYear.BuddhistEra);
            Assert.Equal(ledger.Outstanding(ledger.Year.End), next.Outstanding(next.Year.Start));
            Assert.Equal(ledger.Statement().Committed, next.Statement().Committed);
            Assert.Equal(Baht.Zero, next.Statement().Available);
            Assert.Equal(next.Outstanding(next.Year.End), next.CarryOver().Outstanding(next.CarryOver().Year.End));
        });

    [Fact]
    public void A_statement_as_of_a_day_is_that_of_the_ledger_up_to_it() =>
        Property.Holds(
            from entries in LedgerEntries.Any from day in Gen.Choose(0, 364) select (Entries: entries, Day: LedgerEntries.Year.Start.PlusDays(day)),
            value => LedgerEntries.Shrink(value.Entries).Select(entries => (entries, value.Day)),
            value =>
            {
                BudgetLedger ledger = LedgerEntries.Posted(value.Entries);
                BudgetLedger past = LedgerEntries.Opened().Post(ledger.Between(ledger.Year.Start, value.Day));

                Assert.Equal(past.Statement(value.Day), ledger.Statement(value.Day));
                AssertSameFigures(past.Statement(), ledger.Statement(value.Day));
            });

    [Fact]
    public void The_order_within_a_day_does_not_change_the_statement() =>
        Property.Holds(
            from entries in LedgerEntries.Any from keys in Gen.Choose(0, 99).ArrayOf(14) select (Entries: entries, Keys: keys),
            value => LedgerEntries.Shrink(value.Entries).Select(entries => (entries, value.Keys)),
            value =>
            {
                BudgetLedger ledger = LedgerEntries.Posted(value.Entries);
                BudgetEntry[] shuffled = [.. ledger.Entries.Select((entry, index) => (entry, Key: value.Keys[index])).OrderBy(pair => pair.Key).Select(pair => pair.entry)];
                BudgetLedger opened = LedgerEntries.Opened();
                if (opened.Validate(shuffled).Count == 0)
                    Assert.Equal(ledger.Statement(), opened.Post(shuffled).Statement());
            });

    private static void AssertSameFigures(BudgetStatement expected, BudgetStatement actual) =>
        Assert.Equal(expected.Quarters.Select(quarter => quarter.Figures), actual.Quarters.Select(quarter => quarter.Figures));

    private static Baht Sum(IEnumerable<Baht> amounts) => amounts.Aggregate(Baht.Zero, (sum, amount) => sum + amount);
}
