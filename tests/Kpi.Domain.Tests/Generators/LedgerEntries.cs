using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Kpi.Domain.Tests.Generators;

/// <summary>Entries of FY 2568 that often fit each other and often do not: few references, small amounts, days where quarters turn.</summary>
internal static class LedgerEntries
{
    public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    private static readonly LocalDate[] Turns =
        [Year.Start, .. Year.Quarters.Select(quarter => quarter.End), .. Year.Quarters.Skip(1).Select(quarter => quarter.Start)];

    private static readonly Gen<BudgetEntry> One =
        from kind in Gen.Elements(Enum.GetValues<BudgetEntryKind>().Concat([BudgetEntryKind.Commitment, BudgetEntryKind.Commitment, BudgetEntryKind.Disbursement]))
        from day in Gen.Frequency((2, Gen.Elements(Turns)), (1, Gen.Choose(0, 364).Select(Year.Start.PlusDays)))
        from reference in Gen.Elements("A", "B", "C")
        from satang in Gen.Frequency((3, Gen.Elements(1, 100, 500, 1_000)), (1, Gen.Choose(1, 3_000)))
        select Make(kind, day, reference, Baht.Of(satang / 100m));

    public static Gen<BudgetEntry[]> Any { get; } = from count in Gen.Choose(0, 14) from entries in One.ArrayOf(count) select entries;

    /// <summary>Leaves entries out, one at a time.</summary>
    public static IEnumerable<BudgetEntry[]> Shrink(BudgetEntry[] entries) =>
        entries.Select((_, left) => entries.Where((_, index) => index != left).ToArray());

    /// <summary>The ledger that opens with 20 baht and took each entry that it could take; of a day's revisions of the plan, the first.</summary>
    public static BudgetLedger Posted(IEnumerable<BudgetEntry> entries)
    {
        BudgetLedger ledger = Opened();
        foreach (BudgetEntry entry in entries)
        {
            bool revisesAgain = entry.Plan is not null && ledger.Entries.Any(posted => posted.Plan is not null && posted.Date == entry.Date);
            if (!revisesAgain && ledger.Validate(entry).Count == 0)
                ledger = ledger.Post(entry);
        }

        return ledger;
    }

    public static BudgetLedger Opened() => BudgetLedger.Open(Year, Baht.Of(20m), new SpendingPlan(Baht.Of(5m), Baht.Of(5m), Baht.Of(6m), Baht.Of(4m)));

    private static BudgetEntry Make(BudgetEntryKind kind, LocalDate day, string reference, Baht amount) => kind switch
    {
        BudgetEntryKind.Allocation => BudgetEntry.Allocate(day, reference, amount),
        BudgetEntryKind.TransferIn => BudgetEntry.TransferIn(day, reference, amount),
        BudgetEntryKind.TransferOut => BudgetEntry.TransferOut(day, reference, amount),
        BudgetEntryKind.Commitment => BudgetEntry.Commit(day, reference, amount),
        BudgetEntryKind.Disbursement => BudgetEntry.Disburse(day, reference, amount),
        BudgetEntryKind.DirectDisbursement => BudgetEntry.DisburseDirectly(day, reference, amount),
        BudgetEntryKind.Release => BudgetEntry.Release(day, reference, amount),
        BudgetEntryKind.Refund => BudgetEntry.Refund(day, reference, amount),
        _ => BudgetEntry.RevisePlan(day, reference, new SpendingPlan(amount, amount, Baht.Zero, Baht.Of(1m))),
    };
}
