using System.Text.Json;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;

namespace Kpi.Domain.Budgets;

/// <summary>How a ledger is read from JSON, and written.</summary>
internal ref struct LedgerReading
{
    private const int Title = 0, Year = 1, Allocated = 2, Entries = 3, Plan = 4, SourceYear = 5;

    private static readonly JsonMembers Members = new(required: 4, "title", "year", "allocated", "entries", "plan", "sourceYear", JsonSchemas.Member);

    private static readonly BilingualText NotAfter = new("ปีที่ไม่หลังปีของบัญชี", "a year that is not after the ledger's");
    private static readonly BilingualText CommittedAtOnce = new(
        "ยอดที่ผูกพันไว้ตั้งแต่วันแรกของปี เพราะเป็นเงินกันเหลื่อมปี", "what is committed from the first day of the year, as money that was carried over is,");

    private BilingualText? _title;
    private FiscalYear? _year;
    private FiscalYear? _sourceYear;
    private Baht? _allocated;
    private SpendingPlan? _plan;
    private BudgetEntry?[]? _entries;
    private Utf8JsonReader _sourceYearAt;
    private Utf8JsonReader _allocatedAt;
    private bool _isRefused;

    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out BudgetLedger ledger)
    {
        ledger = null!;
        if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
            return false;
        var reading = new LedgerReading();
        while (members.Next(ref json, scope, out int member))
            reading.Take(ref json, scope, member);
        if (reading.TryOpen(scope, members.Position, out BudgetLedger opened, out BudgetEntry[] entries))
            return JsonValue.TryMake(scope, members.Position, () => opened.Post(entries), out ledger);

        // What entries break together depends on all of them and on the opening; their days do not.
        if (reading._year is { } year && reading._entries is { } read)
        {
            foreach (Violation violation in BudgetLedger.CheckDays(year, read))
                scope.AddOf(members.Position, violation);
        }

        return false;
    }

    public static void Write(Utf8JsonWriter json, BudgetLedger ledger, JsonScope scope)
    {
        json.WriteStartObject();
        BilingualText.Json.Write(json, Members[Title], ledger.Title, scope);
        FiscalYear.Json.Write(json, Members[Year], ledger.Year, scope);
        if (ledger.SourceYear != ledger.Year)
            FiscalYear.Json.Write(json, Members[SourceYear], ledger.SourceYear, scope);
        json.WriteNumber(Members[Allocated], ledger.OpeningAllocation.Amount);
        SpendingPlan.Json.WriteIfAny(json, Members[Plan], ledger.OpeningPlan, scope);
        BudgetEntry.Json.WriteList(json, Members[Entries], ledger.Entries, scope);
        json.WriteEndObject();
    }

    private void Take(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        switch (member)
        {
            case Title:
                _title = BilingualText.Json.ReadPart(ref json, scope);
                break;
            case Year:
                _year = FiscalYear.Json.ReadValue(ref json, scope);
                break;
            case Allocated:
                _allocatedAt = json;
                _allocated = Baht.Json.ReadValue(ref json, scope);
                break;
            case Entries:
                _entries = BudgetEntry.Json.ReadPlaces(ref json, scope);
                break;
            case Plan:
                _plan = SpendingPlan.Json.ReadPart(ref json, scope);
                _isRefused |= _plan is null;
                break;
            case SourceYear:
                _sourceYearAt = json;
                _sourceYear = FiscalYear.Json.ReadValue(ref json, scope);
                _isRefused |= _sourceYear is null;
                break;
            default:
                JsonSchemas.Pass(ref json, scope);
                break;
        }
    }

    /// <summary>The ledger before its entries, and these; false where a part could not be read or does not fit.</summary>
    private readonly bool TryOpen(JsonScope scope, long position, out BudgetLedger ledger, out BudgetEntry[] entries)
    {
        ledger = null!;
        entries = [.. (_entries ?? []).OfType<BudgetEntry>()];
        if (_title is not { } title || _year is not { } year || _allocated is not { } allocated || _isRefused || entries.Length != _entries?.Length)
            return false;
        SpendingPlan? plan = _plan;
        FiscalYear source = _sourceYear ?? year;
        if (source == year)
            return JsonValue.TryMake(scope, position, () => BudgetLedger.Open(year, allocated, plan, title), out ledger);
        ledger = BudgetLedger.CarriedOver(title, year, source, allocated);
        return IsCarriedOver(scope, position, year, allocated, entries);
    }

    /// <summary>Whether it is what <see cref="BudgetLedger.CarryOver"/> opens: without a plan, and all of it committed at once.</summary>
    private readonly bool IsCarriedOver(JsonScope scope, long position, FiscalYear year, Baht allocated, BudgetEntry[] entries)
    {
        Utf8JsonReader sourceYearAt = _sourceYearAt, allocatedAt = _allocatedAt;
        (Fraction committed, Fraction due) = (Fraction.Of(0m), Fraction.Of(allocated.Amount));
        foreach (BudgetEntry entry in entries.Where(entry => entry.Date == year.Start).TakeWhile(entry => entry.Kind == BudgetEntryKind.Commitment))
            committed = committed.CompareTo(due) < 0 ? committed + Fraction.Of(entry.Amount.Amount) : committed;
        if (_sourceYear > year)
            scope.Add(ref sourceYearAt, JsonRules.Unexpected(ref sourceYearAt, NotAfter));
        else if (committed.CompareTo(due) != 0)
            scope.Add(ref allocatedAt, JsonRules.Unexpected(ref allocatedAt, CommittedAtOnce));
        else if (_plan is not null)
            scope.AddAt(position, JsonRules.UnknownMember(Members[Plan].ToString()));
        else
            return true;
        return false;
    }
}
