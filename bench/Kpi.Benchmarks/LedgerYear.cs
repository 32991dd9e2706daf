using NodaTime;

namespace Kpi.Benchmarks;

/// <summary>
/// A made-up year of entries, in order of their days: purchase orders, each committed once and then paid, released and
/// refunded in part, and here and there a transfer. As in rows that are read from a file, each has a string of its own.
/// </summary>
internal static class LedgerYear
{
    public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    public static readonly Baht Allocated = Baht.Millions(100_000_000m);

    private const int Days = 365;
    private const int Seed = 2568;

    public static BudgetEntry[] Of(int entries, int references)
    {
        var random = new Random(Seed);
        var outstanding = new int[references];
        var disbursed = new long[references];
        var made = new BudgetEntry[entries];
        for (int index = 0; index < entries; index++)
        {
            LocalDate day = Year.Start.PlusDays((int)((long)index * Days / entries));
            int order = index < references ? index : random.Next(references);
            made[index] = Next(random, day, order, ref outstanding[order], ref disbursed[order]);
        }

        return made;
    }

    /// <summary>The next thing that can happen to an order, in satang of at most ten million baht.</summary>
    private static BudgetEntry Next(Random random, LocalDate day, int order, ref int outstanding, ref long disbursed)
    {
        string reference = $"PO-{order:D7}";
        if (outstanding == 0)
        {
            outstanding = random.Next(1_000, 1_000_000_000);
            return BudgetEntry.Commit(day, reference, Baht.Of(outstanding / 100m));
        }

        int choice = random.Next(20);
        int part = random.Next(outstanding) + 1;
        switch (choice)
        {
            case 0:
                return BudgetEntry.TransferIn(day, $"T-{order:D7}", Baht.Of(part / 100m));
            case 1:
                outstanding -= part;
                return BudgetEntry.Release(day, reference, Baht.Of(part / 100m));
            case 2 when disbursed > 0:
                part = (int)Math.Min(part, disbursed);
                disbursed -= part;
                return BudgetEntry.Refund(day, reference, Baht.Of(part / 100m));
            case 3:
                return BudgetEntry.DisburseDirectly(day, $"INV-{order:D7}", Baht.Of(part / 100m));
            default:
                outstanding -= part;
                disbursed += part;
                return BudgetEntry.Disburse(day, reference, Baht.Of(part / 100m));
        }
    }
}
