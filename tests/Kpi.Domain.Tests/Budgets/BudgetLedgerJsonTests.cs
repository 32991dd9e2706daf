using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

public class BudgetLedgerJsonTests
{
    private static readonly FiscalYear Year = LedgerEntries.Year;

    private const string Opening = """ "title": "Budget", "year": "FY2568", "allocated": 100 """;

    [Fact]
    public void A_ledger_is_its_opening_and_its_entries()
    {
        BudgetLedger ledger = BudgetLedger.Open(Year, Baht.Millions(39.1151m), new SpendingPlan(Baht.Of(1m), Baht.Of(2m), Baht.Of(3m), Baht.Of(4m)), new("งบประมาณ", "Budget"))
            .Post(
            [
                BudgetEntry.Disburse(new LocalDate(2025, 1, 20), "PO-001", Baht.Of(57.611m)),
                BudgetEntry.Commit(Year.Start, "PO-001", Baht.Of(247.285m)),
            ]);
        JsonAssert.Writes(
            BudgetLedger.Json,
            ledger,
            """
            {
              "title": { "th": "งบประมาณ", "en": "Budget" },
              "year": "FY2568",
              "allocated": 39115100.0000,
              "plan": { "first": 1, "second": 2, "third": 3, "fourth": 4 },
              "entries": [
                { "kind": "commitment", "date": "2024-10-01", "reference": "PO-001", "amount": 247.285 },
                { "kind": "disbursement", "date": "2025-01-20", "reference": "PO-001", "amount": 57.611 }
              ]
            }
            """);
    }

    [Fact]
    public void Every_ledger_and_what_is_carried_over_from_it_read_back_equal() => Property.Holds(
        LedgerEntries.Any.Two().Select(pair => (pair.Item1, pair.Item2)),
        pair => LedgerEntries.Shrink(pair.Item1).Select(entries => (entries, pair.Item2)),
        pair =>
        {
            BudgetLedger ledger = LedgerEntries.Posted(pair.Item1);
            JsonAssert.RoundTrips(BudgetLedger.Json, ledger);
            BudgetLedger next = ledger.CarryOver();
            JsonAssert.RoundTrips(BudgetLedger.Json, next);

            // What happens in the next year: the other entries, a year later.
            foreach (BudgetEntry entry in pair.Item2.Where(entry => entry.Kind is BudgetEntryKind.Commitment or BudgetEntryKind.Disbursement or BudgetEntryKind.Release or BudgetEntryKind.TransferIn))
            {
                BudgetEntry later = Later(entry);
                next = next.Validate(later).Count == 0 ? next.Post(later) : next;
            }

            JsonAssert.RoundTrips(BudgetLedger.Json, next);
            JsonAssert.RoundTrips(BudgetLedger.Json, next.CarryOver());
        });

    [Fact]
    public void What_was_carried_over_says_of_which_year_it_is()
    {
        BudgetLedger carried = LedgerEntries.Opened().Post(BudgetEntry.Commit(Year.End, "PO", Baht.Of(3m))).CarryOver();
        JsonAssert.Writes(
            BudgetLedger.Json,
            carried,
            """
            {
              "title": { "th": "งบประมาณปี 2568", "en": "Budget of FY2568" }, "year": "FY2569", "sourceYear": "FY2568", "allocated": 3,
              "entries": [{ "kind": "commitment", "date": "2025-10-01", "reference": "PO", "amount": 3 }]
            }
            """);
    }

    [Theory]
    [InlineData(""" "sourceYear": "FY2569", "allocated": 0, "entries": [] """, "$.sourceYear KPI5002")]
    [InlineData(""" "sourceYear": "FY2567", "allocated": 1, "entries": [] """, "$.allocated KPI5002")]
    [InlineData(""" "sourceYear": "FY2567", "allocated": -1, "entries": [] """, "$.allocated KPI5002")]
    [InlineData(""" "sourceYear": "FY2567", "allocated": 1, "entries": [{ "kind": "commitment", "date": "2024-10-02", "reference": "A", "amount": 1 }] """, "$.allocated KPI5002")]
    [InlineData(""" "sourceYear": "FY2567", "allocated": 1, "entries": [{ "kind": "commitment", "date": "2024-10-01", "reference": "A", "amount": 2 }] """, "$.allocated KPI5002")]
    [InlineData(""" "sourceYear": "FY2567", "allocated": 79228162514264337593543950335, "entries": [{ "kind": "commitment", "date": "2024-10-01", "reference": "A", "amount": 0.1 }] """, "$.allocated KPI5002")]
    [InlineData(""" "sourceYear": "FY2567", "allocated": 0, "plan": { "first": 0, "second": 0, "third": 0, "fourth": 0 }, "entries": [] """, "$ KPI5003")]
    [InlineData(""" "sourceYear": 2567, "allocated": 0, "entries": [] """, "$.sourceYear KPI5002")]
    public void What_was_carried_over_is_committed_from_the_first_day_and_has_no_plan(string rest, params string[] expected) =>
        JsonAssert.Refuses(BudgetLedger.Json, $$"""{ "title": "Carried over", "year": "FY2568", {{rest}} }""", expected);

    [Fact]
    public void Commitments_of_the_first_day_stand_in_any_order()
    {
        const string Json = """
            { "title": "Carried over", "year": "FY2568", "sourceYear": "FY2566", "allocated": 3, "entries": [
              { "kind": "disbursement", "date": "2025-01-01", "reference": "B", "amount": 1 },
              { "kind": "commitment", "date": "2024-10-01", "reference": "B", "amount": 2 },
              { "kind": "commitment", "date": "2024-10-01", "reference": "A", "amount": 1 }] }
            """;
        BudgetLedger ledger = BudgetLedger.Json.Read(Json).Value;
        Assert.Equal((FiscalYear.FromBuddhistEra(2566), Baht.Of(1m)), (ledger.SourceYear, ledger.Statement().Disbursed));
    }

    [Fact]
    public void A_ledger_of_its_own_year_may_say_so_and_name_its_schema() => Assert.Equal(
        BudgetLedger.Open(Year, Baht.Of(100m), title: "Budget"),
        BudgetLedger.Json.Read($$"""{ "$schema": "ledger.schema.json", {{Opening}}, "sourceYear": "FY2568", "plan": null, "entries": [] }""").Value);

    [Fact]
    public void Everything_that_entries_break_is_found_where_it_stands() => JsonAssert.Refuses(
        BudgetLedger.Json,
        $$"""
        { {{Opening}}, "entries": [
          { "kind": "release", "date": "2025-03-01", "reference": "B", "amount": 1 },
          { "kind": "commitment", "date": "2024-11-01", "reference": "A", "amount": 60 },
          { "kind": "directDisbursement", "date": "2025-05-01", "reference": "C", "amount": 50 },
          { "kind": "refund", "date": "2025-02-01", "reference": "D", "amount": 1 }] }
        """,
        "$.entries[3] KPI4007", "$.entries[0] KPI4003", "$.entries[2] KPI4004");

    [Fact]
    public void Every_day_outside_the_year_is_found_even_where_other_parts_are_wrong()
    {
        const string Entries = """
            { "kind": "release", "date": "2024-09-30", "reference": "B", "amount": 1 },
            { "kind": "release", "date": "2025-03-01", "reference": "B", "amount": 1 },
            { "kind": "commitment", "date": "2025-10-01", "reference": "A", "amount": 60 }
            """;
        JsonAssert.Refuses(BudgetLedger.Json, $$"""{ {{Opening}}, "entries": [{{Entries}}] }""", "$.entries[0] KPI4002", "$.entries[2] KPI4002");
        JsonAssert.Refuses(
            BudgetLedger.Json,
            $$"""{ "title": "", "year": "FY2568", "allocated": "100", "plan": { "first": -1 }, "entries": [{{Entries}}, { "kind": "gift" }] }""",
            "$.entries[0] KPI4002", "$.entries[2] KPI4002", "$.title KPI5002", "$.allocated KPI5002",
            "$.plan.first KPI5004", "$.plan KPI5003", "$.plan KPI5003", "$.plan KPI5003",
            "$.entries[3] KPI5003", "$.entries[3] KPI5003", "$.entries[3].kind KPI5002");
    }

    [Theory]
    [InlineData("""{ "title": "Budget", "year": "FY2568", "allocated": -1, "entries": [] }""", "$.allocated KPI5004")]
    [InlineData("""{ "title": "Budget", "year": 2568, "allocated": 1, "entries": {} }""", "$.year KPI5002", "$.entries KPI5002")]
    [InlineData("""{ "title": "Budget", "year": "FY2568" }""", "$ KPI5003", "$ KPI5003")]
    [InlineData("[]", "$ KPI5002")]
    public void What_is_wrong_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(BudgetLedger.Json, json, expected);

    [Fact]
    public void Sums_that_no_decimal_holds_are_refused()
    {
        const string Most = "79228162514264337593543950335";
        JsonAssert.Refuses(
            BudgetLedger.Json,
            $$"""{ "title": "Budget", "year": "FY2568", "allocated": {{Most}}, "entries": [{ "kind": "allocation", "date": "2025-03-01", "reference": "B", "amount": {{Most}} }] }""",
            "$ KPI5004");
    }

    private static BudgetEntry Later(BudgetEntry entry)
    {
        LocalDate day = entry.Date.PlusYears(1);
        return entry.Kind switch
        {
            BudgetEntryKind.Commitment => BudgetEntry.Commit(day, entry.Reference, entry.Amount),
            BudgetEntryKind.Disbursement => BudgetEntry.Disburse(day, entry.Reference, entry.Amount),
            BudgetEntryKind.Release => BudgetEntry.Release(day, entry.Reference, entry.Amount),
            _ => BudgetEntry.TransferIn(day, entry.Reference, entry.Amount),
        };
    }
}
