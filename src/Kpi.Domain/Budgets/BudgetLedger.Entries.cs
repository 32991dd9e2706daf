using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Budgets;

/// <content>Entries that come from outside.</content>
public sealed partial class BudgetLedger
{
    /// <summary>
    /// Reads a list of entries from JSON that can be posted to this ledger together, or finds every mistake in it: what
    /// <see cref="Validate(IEnumerable{BudgetEntry})"/> would find stands at the entry that it is about, or at the list where
    /// that one was posted before. What entries break together is found where all of them could be read.
    /// </summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public JsonReading<IReadOnlyList<BudgetEntry>> ReadEntries(string json) => new EntriesFormat(this).Read(json);

    /// <summary>
    /// Reads a list of entries from JSON that can be posted to this ledger together, or finds every mistake in it, as
    /// <see cref="ReadEntries(string)"/> does.
    /// </summary>
    /// <param name="utf8Json">The JSON text, encoded as UTF-8, without a byte order mark.</param>
    public JsonReading<IReadOnlyList<BudgetEntry>> ReadEntries(ReadOnlySpan<byte> utf8Json) => new EntriesFormat(this).Read(utf8Json);

    /// <summary>A list of entries that a ledger takes, or that is not read.</summary>
    private sealed class EntriesFormat(BudgetLedger ledger) : JsonFormat<IReadOnlyList<BudgetEntry>>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out IReadOnlyList<BudgetEntry> value)
        {
            value = [];
            long position = json.TokenStartIndex;
            if (BudgetEntry.Json.ReadPlaces(ref json, scope) is not { } places)
                return false;
            BudgetEntry[] entries = [.. places.OfType<BudgetEntry>()];
            value = Array.AsReadOnly(entries);
            if (entries.Length == places.Length)
                return JsonValue.TryMake(scope, position, () => ledger.Post(entries), out _, isList: true);

            // What entries break together depends on all of them; their days do not.
            foreach (Violation violation in CheckDays(ledger.Year, places))
                scope.AddOf(position, violation, isList: true);
            return false;
        }

        internal override void Write(Utf8JsonWriter json, IReadOnlyList<BudgetEntry> value, JsonScope scope) =>
            JsonValue.WriteList(json, scope, BudgetEntry.Json, value);
    }
}
