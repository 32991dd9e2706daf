using System.Text;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

public class BudgetLedgerEntriesTests
{
    private static readonly BudgetLedger Ledger = BudgetLedger.Open(LedgerEntries.Year, Baht.Of(100m)).Post(
    [
        BudgetEntry.Commit(new LocalDate(2024, 11, 1), "A", Baht.Of(60m)),
        BudgetEntry.Disburse(new LocalDate(2025, 4, 1), "A", Baht.Of(50m)),
    ]);

    [Fact]
    public void Entries_are_read_in_their_order_and_can_be_posted()
    {
        const string Json = """
            [
              { "kind": "release", "date": "2025-05-01", "reference": "A", "amount": 10 },
              { "kind": "commitment", "date": "2024-12-01", "reference": "B", "amount": 39.50 }
            ]
            """;

        IReadOnlyList<BudgetEntry> entries = Ledger.ReadEntries(Json).Value;

        Assert.Equal(
            [BudgetEntry.Release(new LocalDate(2025, 5, 1), "A", Baht.Of(10m)), BudgetEntry.Commit(new LocalDate(2024, 12, 1), "B", Baht.Of(39.5m))],
            entries);
        Assert.Equal(entries, Ledger.ReadEntries(Encoding.UTF8.GetBytes(Json)).Value);
        Assert.Equal(Baht.Of(10.5m), Ledger.Post(entries).Statement().Available);
        Assert.Equal(2, Ledger.Entries.Count);
    }

    [Fact]
    public void A_list_of_nothing_is_read() => Assert.Empty(Ledger.ReadEntries("[]").Value);

    [Theory]
    [InlineData("""[{ "kind": "disbursement", "date": "2025-05-01", "reference": "A", "amount": 10.01 }]""", "$[0] KPI4003")]
    [InlineData("""[{ "kind": "commitment", "date": "2025-05-01", "reference": "B", "amount": 40 }, { "kind": "directDisbursement", "date": "2025-06-01", "reference": "C", "amount": 0.01 }]""", "$[1] KPI4004")]
    [InlineData("""[{ "kind": "directDisbursement", "date": "2025-06-01", "reference": "C", "amount": 0.01 }, { "kind": "commitment", "date": "2025-05-01", "reference": "B", "amount": 40 }]""", "$[0] KPI4004")]
    [InlineData("""[{ "kind": "refund", "date": "2025-05-01", "reference": "A", "amount": 50 }, { "kind": "refund", "date": "2025-05-01", "reference": "A", "amount": 1 }]""", "$[1] KPI4007")]
    [InlineData("""[{ "kind": "refund", "date": "2025-03-31", "reference": "A", "amount": 1 }]""", "$[0] KPI4007")]
    [InlineData(
        """[{ "kind": "release", "date": "2025-05-01", "reference": "B", "amount": 1 }, { "kind": "allocation", "date": "2025-05-01", "reference": "D", "amount": 1 }, { "kind": "refund", "date": "2025-05-01", "reference": "C", "amount": 1 }, { "kind": "transferOut", "date": "2025-05-02", "reference": "E", "amount": 44 }]""",
        "$[0] KPI4003", "$[2] KPI4007", "$[3] KPI4004")]
    public void What_the_ledger_refuses_is_found_at_its_place(string json, params string[] expected) => Assert.Equal(expected, ProblemsOf(json));

    [Fact]
    public void What_a_late_entry_breaks_of_those_that_were_posted_before_stands_at_the_list()
    {
        JsonReading<IReadOnlyList<BudgetEntry>> reading = Ledger.ReadEntries("""[{ "kind": "release", "date": "2024-12-01", "reference": "A", "amount": 20 }]""");

        JsonProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(("$", "KPI4003"), (problem.Path, problem.RuleId));
        Assert.Contains("2025-04-01", problem.Describe(Language.English), StringComparison.Ordinal);
        Assert.Contains("2025-04-01", problem.Describe(Language.Thai), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_entry_is_found_and_each_day_outside_the_year() => Assert.Equal(
        ["$[0] KPI4002", "$[4] KPI4002", "$[1].amount KPI4002", "$[2] KPI5003", "$[3].kind KPI5002"],
        ProblemsOf(
            """
            [
              { "kind": "commitment", "date": "2024-09-30", "reference": "B", "amount": 1 },
              { "kind": "commitment", "date": "2024-10-01", "reference": "B", "amount": 0 },
              { "kind": "commitment", "date": "2024-10-01", "reference": "B" },
              { "kind": "gift", "date": "2024-10-01", "reference": "B", "amount": 1 },
              { "kind": "commitment", "date": "2025-10-01", "reference": "B", "amount": 1000 },
              { "kind": "release", "date": "2025-03-01", "reference": "B", "amount": 1000 }
            ]
            """));

    [Theory]
    [InlineData("""{ "kind": "release", "date": "2025-05-01", "reference": "A", "amount": 10 }""", "$ KPI5002")]
    [InlineData("null", "$ KPI5002")]
    [InlineData("[null, 5]", "$[0] KPI5002", "$[1] KPI5002")]
    [InlineData("[", "$ KPI5001")]
    [InlineData("", "$ KPI5001")]
    [InlineData("""[{ "kind": "allocation", "date": "2025-05-01", "reference": "A", "amount": 79228162514264337593543950335 }]""", "$ KPI5004")]
    public void What_is_no_list_of_entries_that_add_up_is_refused(string json, params string[] expected) => Assert.Equal(expected, ProblemsOf(json));

    [Fact]
    public void A_text_is_needed() => Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => Ledger.ReadEntries((string)null!)).ParamName);

    [Fact]
    public void Whatever_is_posted_is_read_or_refused_as_posting_it_is() => Property.Holds(
        LedgerEntries.Any.Two().Select(pair => (pair.Item1, pair.Item2)),
        pair => LedgerEntries.Shrink(pair.Item2).Select(posted => (pair.Item1, posted)),
        pair =>
        {
            BudgetLedger ledger = LedgerEntries.Posted(pair.Item1);
            JsonReading<IReadOnlyList<BudgetEntry>> reading = ledger.ReadEntries($"[{string.Join(',', pair.Item2.Select(BudgetEntry.Json.Write))}]");

            Assert.Equal(ledger.Validate(pair.Item2), reading.Problems.Select(problem => problem.Violation));
            Assert.All(reading.Problems, problem => Assert.Equal(problem.Violation.ItemIndex is { } item ? $"$[{item}]" : "$", problem.Path));
            if (reading.HasValue)
                Assert.Equal(pair.Item2, reading.Value);
        });

    private static IEnumerable<string> ProblemsOf(string json) => Ledger.ReadEntries(json).Problems.Select(problem => $"{problem.Path} {problem.RuleId}");
}
