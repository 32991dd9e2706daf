using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of <c>Kpi.Domain.Budgets</c>. A ledger is known by its year, whatever was posted: what entries do to one
/// another is left to the run time.
/// </summary>
internal static class BudgetTwins
{
    private const string Area = "Budgets";

    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    public static void Register(LibraryTwins twins)
    {
        Entry("Allocate", EntryNames.Allocation);
        Entry("TransferIn", EntryNames.TransferIn);
        Entry("TransferOut", EntryNames.TransferOut);
        Entry("Commit", EntryNames.Commitment);
        Entry("Disburse", EntryNames.Disbursement);
        Entry("DisburseDirectly", EntryNames.DirectDisbursement);
        Entry("Release", EntryNames.Release);
        Entry("Refund", EntryNames.Refund);
        twins.Add(Area, "BudgetEntry", "RevisePlan", call => Make(call, EntryNames.PlanRevision, call["plan"].Facts<PlanModel>()?.Total, "plan"));

        twins.Add(Area, "SpendingPlan", WellKnownMemberNames.InstanceConstructorName, Plan);
        twins.Add(Area, "SpendingPlan", "Total", call => Outcome.Constant(call.Receiver.Facts<PlanModel>()?.Total));
        twins.Add(Area, "SpendingPlan", WellKnownMemberNames.Indexer, QuarterOfPlan);

        twins.Add(Area, "BudgetLedger", "Open", Open);
        twins.Add(Area, "BudgetLedger", "Post", Post);
        twins.Add(Area, "BudgetLedger", "CarryOver", CarryOver);
        twins.Add(Area, "BudgetLedger", "Year", call => Outcome.Constant(call.Receiver.Facts<LedgerModel>()?.Year));

        void Entry(string factory, BilingualText kind) =>
            twins.Add(Area, "BudgetEntry", factory, call => Make(call, kind, call["amount"].AsDecimal(), "amount"));
    }

    private static Outcome Make(Call call, BilingualText kind, decimal? amount, string parameter)
    {
        // A blank reference is refused before any rule is checked.
        string? reference = call["reference"].AsString();
        if (reference is not null && string.IsNullOrWhiteSpace(reference))
            return Outcome.Unknown;
        var entry = new EntryModel(EntryNames.Of(kind, reference ?? CanonicalNumber.Unknown), CalendarTwins.DateOf(call["on"]));
        return Outcome.Facts(entry, amount is { } baht ? LedgerRules.CheckAmount(entry.Subject, baht, parameter) : null);
    }

    // A quarter below zero is refused, but by no rule.
    private static Outcome Plan(Call call)
    {
        decimal?[] quarters = [.. Quarters.Select(quarter => call[quarter].AsDecimal())];
        return quarters.Any(quarter => quarter < 0m)
            ? Outcome.Unknown
            : Outcome.Facts(new PlanModel(quarters), AmountRules.CheckUnits(Quarters.Zip(quarters, (quarter, amount) => (quarter, amount))));
    }

    private static Outcome QuarterOfPlan(Call call)
    {
        if (call["quarter"].AsInt32() is not { } quarter)
            return Outcome.Unknown;
        return FiscalDivision.Quarter.CheckNumber(quarter, "quarter") is { } violation
            ? Outcome.Facts(null, violation)
            : Outcome.Constant(call.Receiver.Facts<PlanModel>()?.Quarters[quarter - 1]);
    }

    private static Outcome Open(Call call)
    {
        // An allocation below zero is refused, and so is a source year that is later, but by no rule.
        decimal? allocated = call["allocated"].AsDecimal();
        if (allocated < 0m || call["sourceYear"].AsInt32() > call["year"].AsInt32())
            return Outcome.Unknown;
        LedgerModel? ledger = call["year"].AsInt32() is { } year ? new LedgerModel(year) : null;
        if (allocated is not { } baht || call["plan"].Facts<PlanModel>() is not { Total: { } planned } plan)
            return Outcome.Facts(ledger);

        // Where the units differ, so do the totals.
        return Outcome.Facts(ledger, AmountRules.CheckUnits([("allocated", baht), ("plan", planned)]) ?? AmountRules.CheckPlan(plan.Quarters, planned, baht, "plan"));
    }

    private static Outcome Post(Call call)
    {
        if (call.Receiver.Facts<LedgerModel>() is not { } ledger)
            return Outcome.Unknown;
        IEnumerable<Violation?> outside = call.Has("entry")
            ? [CheckDate(call["entry"], ledger, "entry", itemIndex: null)]
            : call.ListOf("entries").Items.Select((item, index) => CheckDate(item.Value, ledger, "entries", index));
        return Outcome.Facts(ledger, [.. outside.OfType<Violation>()]);
    }

    private static Violation? CheckDate(Value entry, LedgerModel ledger, string parameter, int? itemIndex) =>
        entry.Facts<EntryModel>() is { Date: { } date } known
            ? LedgerRules.CheckDate(known.Subject, (date.Year, date.Month, date.Day), ledger.Year, parameter, itemIndex)
            : null;

    private static Outcome CarryOver(Call call)
    {
        if (call.Receiver.Facts<LedgerModel>() is not { } ledger)
            return Outcome.Unknown;
        int next = ledger.Year + 1;
        return FiscalYearRules.CheckBuddhistEra(next, "year") is { } violation
            ? Outcome.Facts(null, violation)
            : Outcome.Facts(new LedgerModel(next));
    }
}
