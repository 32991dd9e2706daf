using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

public class BudgetEntryJsonTests
{
    private static readonly LocalDate Day = new(2024, 11, 5);

    [Fact]
    public void An_entry_is_what_happened_when_and_for_how_much() => JsonAssert.Writes(
        BudgetEntry.Json,
        BudgetEntry.Commit(Day, "PO-001", Baht.Millions(24.7285m)),
        """{ "kind": "commitment", "date": "2024-11-05", "reference": "PO-001", "amount": 24728500.0000 }""");

    [Fact]
    public void A_revision_has_its_plan_and_the_amount_follows()
    {
        BudgetEntry revision = BudgetEntry.RevisePlan(Day, "บันทึก 7", new SpendingPlan(Baht.Of(1m), Baht.Of(2m), Baht.Zero, Baht.Of(0.5m)));
        const string Plan = """{ "first": 1, "second": 2, "third": 0, "fourth": 0.5 }""";
        JsonAssert.Writes(BudgetEntry.Json, revision, $$"""{ "kind": "planRevision", "date": "2024-11-05", "reference": "บันทึก 7", "plan": {{Plan}} }""");

        string Stating(string amount) => $$"""{ "amount": {{amount}}, "kind": "planRevision", "date": "2024-11-05", "reference": "บันทึก 7", "plan": {{Plan}} }""";
        Assert.Equal(revision, BudgetEntry.Json.Read(Stating("3.50")).Value);
        JsonAssert.Refuses(BudgetEntry.Json, Stating("4"), "$.amount KPI5002");
        Assert.Equal(
            "4 stands where 3.5, which follows from the rest, is expected",
            Assert.Single(BudgetEntry.Json.Read(Stating("4")).Problems).Describe(Language.English));
    }

    [Fact]
    public void Every_entry_reads_back_equal() => Property.Holds(
        LedgerEntries.Hard, LedgerEntries.Shrink, entries => Assert.All(entries, entry => JsonAssert.RoundTrips(BudgetEntry.Json, entry)));

    [Theory]
    [InlineData("""{ "kind": "commitment", "date": "2024-11-05", "reference": "PO", "amount": 0 }""", "$.amount KPI4002")]
    [InlineData("""{ "kind": "planRevision", "date": "2024-11-05", "reference": "PO", "plan": { "first": 0, "second": 0, "third": 0, "fourth": 0 } }""", "$.plan KPI4002")]
    [InlineData("""{ "kind": "commitment", "date": "2567-11-05", "reference": "PO", "amount": 1 }""", "$.date KPI5002")]
    [InlineData("""{ "kind": "commitment", "date": "2024-11-05", "reference": "PO" }""", "$ KPI5003")]
    [InlineData("""{ "kind": "commitment", "date": "2024-11-05", "reference": "PO", "amount": null }""", "$ KPI5003")]
    [InlineData("""{ "kind": "planRevision", "date": "2024-11-05", "reference": "PO", "amount": 1 }""", "$ KPI5003")]
    [InlineData("""{ "kind": "commitments", "date": "2024-02-30", "reference": " ", "amount": true }""", "$.kind KPI5002", "$.date KPI5002", "$.reference KPI5002", "$.amount KPI5002")]
    [InlineData("""{ "kind": 3, "id": 1 }""", "$ KPI5003", "$ KPI5003", "$.kind KPI5002", "$.id KPI5003")]
    [InlineData("""{ "kind": "refund", "date": "2024-11-05", "reference": "PO", "amount": 1, "plan": { "first": 0, "second": 0, "third": 0, "fourth": 1 } }""", "$ KPI5003")]
    public void What_is_wrong_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(BudgetEntry.Json, json, expected);

    [Fact]
    public void A_plan_whose_total_no_decimal_holds_is_refused()
    {
        const string Amount = "79228162514264337593543950335";
        JsonAssert.Refuses(
            BudgetEntry.Json,
            $$"""{ "kind": "planRevision", "date": "2024-11-05", "reference": "PO", "plan": { "first": {{Amount}}, "second": {{Amount}}, "third": 0, "fourth": 0 } }""",
            "$ KPI5004");
    }
}
