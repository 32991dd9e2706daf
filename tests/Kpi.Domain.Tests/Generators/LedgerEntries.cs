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

    private static readonly Gen<BudgetEntry> One = Entry(
        Gen.Elements("A", "B", "C"),
        Gen.Frequency((3, Gen.Elements(1, 100, 500, 1_000)), (1, Gen.Choose(1, 3_000))).Select(satang => Baht.Of(satang / 100m)));

    /// <summary>Amounts at the ends of what is counted in steps, with many decimals, and near the end of decimal.</summary>
    public static Gen<Baht> HardAmounts { get; } = Gen.Frequency(
        (4, Gen.Choose(1, 4_000).Select(satang => satang / 100m)),
        (2, Gen.Elements(0.0001m, 0.00001m, 1e-28m, 5.00010m, 1.0000000000000000000000000001m, 20.0000000000000000000000000m)),
        (1, Gen.Elements(461_168_601_842_738.7903m, 461_168_601_842_738.7904m, 230_584_300_921_369m, 1e15m, 7e28m, decimal.MaxValue))).Select(Baht.Of);

    /// <summary>Entries with amounts and references that are hard to count with.</summary>
    public static Gen<BudgetEntry[]> Hard { get; } =
        from count in Gen.Choose(0, 14) from entries in Entry(Gen.Elements("A", "B", "สัญญา ก", "a reference that is rather long", "a reference that is rather like"), HardAmounts).ArrayOf(count) select entries;

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

    private static Gen<BudgetEntry> Entry(Gen<string> references, Gen<Baht> amounts) =>
        from kind in Gen.Elements(Enum.GetValues<BudgetEntryKind>().Concat([BudgetEntryKind.Commitment, BudgetEntryKind.Commitment, BudgetEntryKind.Disbursement]))
        from day in Gen.Frequency((2, Gen.Elements(Turns)), (1, Gen.Choose(0, 364).Select(Year.Start.PlusDays)))
        from reference in references
        from amount in amounts
        select Make(kind, day, reference, amount);

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
        _ => BudgetEntry.RevisePlan(day, reference, new SpendingPlan(amount, Baht.Zero, Baht.Zero, Baht.Zero)),
    };
}
