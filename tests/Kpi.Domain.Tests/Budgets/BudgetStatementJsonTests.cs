using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

/// <summary>Statements, their quarters and figures as JSON.</summary>
public class BudgetStatementJsonTests
{
    private static readonly FiscalYear Year = LedgerEntries.Year;

    private static BudgetLedger Ledger { get; } = BudgetLedger.Open(Year, Baht.Of(20m), title: "Budget").Post(
    [
        BudgetEntry.Commit(Year.Start, "PO", Baht.Of(6.25m)),
        BudgetEntry.Disburse(Year.Quarter(2).Start, "PO", Baht.Of(5m)),
        BudgetEntry.TransferOut(Year.End, "order", Baht.Of(1m)),
    ]);

    [Fact]
    public void A_statement_is_the_ledger_until_its_day_with_what_follows() => JsonAssert.Writes(
        BudgetStatement.Json,
        Ledger.Statement(Year.Quarter(2).End),
        """
        {
          "ledger": {
            "title": "Budget", "year": "FY2568", "allocated": 20, "entries": [
              { "kind": "commitment", "date": "2024-10-01", "reference": "PO", "amount": 6.25 },
              { "kind": "disbursement", "date": "2025-01-01", "reference": "PO", "amount": 5 }]
          },
          "asOf": "2025-03-31",
          "quarters": [
            {
              "quarter": "Q1/2568",
              "figures": { "planned": 0, "allocated": 20, "disbursed": 0, "committed": 6.25, "spent": 6.25, "available": 13.75 },
              "cumulative": { "planned": 0, "allocated": 20, "disbursed": 0, "committed": 6.25, "spent": 6.25, "available": 13.75 }
            },
            {
              "quarter": "Q2/2568",
              "figures": { "planned": 0, "allocated": 0, "disbursed": 5, "committed": -5, "spent": 0, "available": 0 },
              "cumulative": { "planned": 0, "allocated": 20, "disbursed": 5, "committed": 1.25, "spent": 6.25, "available": 13.75 }
            },
            {
              "quarter": "Q3/2568",
              "figures": { "planned": 0, "allocated": 0, "disbursed": 0, "committed": 0, "spent": 0, "available": 0 },
              "cumulative": { "planned": 0, "allocated": 20, "disbursed": 5, "committed": 1.25, "spent": 6.25, "available": 13.75 }
            },
            {
              "quarter": "Q4/2568",
              "figures": { "planned": 0, "allocated": 0, "disbursed": 0, "committed": 0, "spent": 0, "available": 0 },
              "cumulative": { "planned": 0, "allocated": 20, "disbursed": 5, "committed": 1.25, "spent": 6.25, "available": 13.75 }
            }
          ],
          "total": { "planned": 0, "allocated": 20, "disbursed": 5, "committed": 1.25, "spent": 6.25, "available": 13.75 }
        }
        """);

    [Fact]
    public void Every_statement_with_its_quarters_and_figures_reads_back_equal_and_explains_itself_alike() => Property.Holds(
        LedgerEntries.Any.SelectMany(OnAnyDay),
        pair => LedgerEntries.Shrink(pair.Entries).Select(entries => (entries, pair.Day)),
        pair =>
        {
            BudgetStatement statement = LedgerEntries.Posted(pair.Entries).Statement(pair.Day);
            BudgetStatement carried = LedgerEntries.Opened().Post(BudgetEntry.Commit(Year.Start, "PO", Baht.Of(3m))).CarryOver().Statement();
            BudgetStatement combined = BudgetStatement.Combine("Both", [statement, BudgetStatement.Combine("One", [statement])]);
            foreach (BudgetStatement any in new[] { statement, combined, BudgetStatement.Combine("Carried over", [carried]) })
            {
                JsonAssert.RoundTrips(BudgetStatement.Json, any);
                Assert.Equal(any.Explain(), BudgetStatement.Json.Read(BudgetStatement.Json.Write(any)).Value.Explain());
                Assert.All(any.Quarters, quarter => JsonAssert.RoundTrips(BudgetQuarter.Json, quarter));
                JsonAssert.RoundTrips(BudgetFigures.Json, any.Total);
            }
        },
        cases: 100);

    [Fact]
    public void What_follows_need_not_be_stated_nor_all_of_it_nor_in_order()
    {
        JsonNode json = JsonNode.Parse(BudgetStatement.Json.Write(Ledger.Statement()))!;
        var total = json["total"]!.AsObject();
        total.Remove("planned");
        JsonNode spent = total["spent"]!;
        total.Remove("spent");
        total.Insert(0, "spent", spent);
        json["quarters"]![1]!["figures"] = null;
        json["quarters"]![2]!["cumulative"]!["spent"] = 6.250m;
        Assert.Equal(Ledger.Statement(), BudgetStatement.Json.Read(json.ToJsonString()).Value);
        json.AsObject().Remove("quarters");
        json["total"] = null;
        Assert.Equal(Ledger.Statement(), BudgetStatement.Json.Read(json.ToJsonString()).Value);
    }

    [Fact]
    public void What_is_stated_and_does_not_follow_is_found_however_deep()
    {
        JsonNode json = JsonNode.Parse(BudgetStatement.Json.Write(Ledger.Statement()))!;
        json["quarters"]![0]!["figures"]!["spent"] = 6.24m;
        json["quarters"]![1]!["quarter"] = "Q3/2568";
        json["quarters"]![2]!["figures"] = 0;
        json["quarters"]!.AsArray().RemoveAt(3);
        json["total"]!["remaining"] = 1;
        json["total"]!["planned"] = "0";
        JsonAssert.Refuses(
            BudgetStatement.Json,
            json.ToJsonString(),
            "$.quarters KPI5002", "$.quarters[0].figures.spent KPI5002", "$.quarters[1].quarter KPI5002", "$.quarters[2].figures KPI5002",
            "$.total.planned KPI5002", "$.total.remaining KPI5003");
        Assert.Equal(
            [
                "a list stands where a list of 4, which follows from the rest, is expected",
                "6.24 stands where 6.25, which follows from the rest, is expected",
                "\"Q3/2568\" stands where \"Q2/2568\", which follows from the rest, is expected",
                "0 stands where an object, which follows from the rest, is expected",
                "\"0\" stands where 0, which follows from the rest, is expected",
                "Member \"remaining\" is unknown here",
            ],
            BudgetStatement.Json.Read(json.ToJsonString()).Problems.Select(problem => problem.Describe(Language.English)));
    }

    [Fact]
    public void A_member_that_follows_stands_once()
    {
        const string Statement = """{ "ledger": { "title": "Budget", "year": "FY2568", "allocated": 2, "entries": [] }, "asOf": "2025-03-31", "total": """;
        JsonAssert.Refuses(BudgetStatement.Json, Statement + """{ "spent": 0, "spent": 0 } }""", "$.total.spent KPI5003");
        JsonAssert.Refuses(BudgetStatement.Json, Statement + """{ "spent": 0, "\ud800": 0 } }""", "$.total['?'] KPI5003");
        JsonAssert.Refuses(BudgetStatement.Json, Statement + """{ "allocated": 1 }, "total": { "allocated": 1 } }""", "$.total.allocated KPI5002", "$.total KPI5003", "$.total.allocated KPI5002");
    }

    [Fact]
    public void Parts_have_one_year_and_one_day_which_the_whole_can_state()
    {
        BudgetStatement whole = BudgetStatement.Combine("Both", [Ledger.Statement(), Ledger.Statement()]);
        JsonNode json = JsonNode.Parse(BudgetStatement.Json.Write(whole))!;
        Assert.Equal("2025-09-30", (string?)json["asOf"]);
        json["asOf"] = "2025-09-29";
        json["total"]!["allocated"] = 19;
        JsonAssert.Refuses(BudgetStatement.Json, json.ToJsonString(), "$.asOf KPI5002", "$.total.allocated KPI5002");
        json["parts"]![1]!["asOf"] = "2025-09-28";
        JsonAssert.Refuses(BudgetStatement.Json, json.ToJsonString(), "$.parts KPI5004", "$.parts[1].quarters[3].figures.allocated KPI5002",
            "$.parts[1].quarters[3].figures.available KPI5002", "$.parts[1].quarters[3].cumulative.allocated KPI5002", "$.parts[1].quarters[3].cumulative.available KPI5002",
            "$.parts[1].total.allocated KPI5002", "$.parts[1].total.available KPI5002");
    }

    [Theory]
    [InlineData("{}", "$ KPI5002")]
    [InlineData("""{ "title": "T", "parts": [] }""", "$.parts KPI5004")]
    [InlineData("""{ "title": "T", "parts": [], "ledger": { "title": "B", "year": "FY2568", "allocated": 1, "entries": [] }, "asOf": "2025-01-01" }""", "$ KPI5002")]
    [InlineData("""{ "ledger": { "title": "B", "year": "FY2568", "allocated": 1, "entries": [] } }""", "$ KPI5002")]
    [InlineData("""{ "ledger": { "title": "B", "year": "FY2568", "allocated": 1, "entries": [] }, "asOf": "2024-09-30" }""", "$.asOf KPI5004")]
    [InlineData("""{ "ledger": { "title": "B", "year": "FY2568", "allocated": -1, "entries": [] }, "asOf": "2568-01-01" }""", "$.ledger.allocated KPI5004", "$.asOf KPI5002")]
    public void What_is_wrong_is_found_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(BudgetStatement.Json, json, expected);

    [Fact]
    public void Statements_nested_too_deeply_are_not_written()
    {
        BudgetStatement statement = Ledger.Statement();
        for (int level = 0; level < 29; level++)
            statement = BudgetStatement.Combine("Level", [statement]);
        JsonAssert.RoundTrips(BudgetStatement.Json, statement);
        for (int level = 0; level < 3; level++)
            statement = BudgetStatement.Combine("Level", [statement]);
        Assert.Throws<JsonException>(() => BudgetStatement.Json.Write(statement));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(statement));
    }

    [Fact]
    public void Figures_whose_sums_no_decimal_holds_leave_them_out()
    {
        Baht most = Baht.Of(decimal.MaxValue);
        BudgetFigures figures = BudgetFigures.OfActual(Baht.Zero, most, most);
        JsonAssert.RoundTrips(BudgetFigures.Json, figures);
        string json = BudgetFigures.Json.Write(figures);
        Assert.DoesNotContain("spent", json, StringComparison.Ordinal);
        JsonAssert.Refuses(BudgetFigures.Json, json.Replace("\"planned\": 0", "\"spent\": 0, \"planned\": 0", StringComparison.Ordinal), "$.spent KPI5003");
    }

    [Fact]
    public void In_a_first_quarter_the_cumulative_figures_are_its_own()
    {
        const string One = """{ "planned": 1, "allocated": 1, "disbursed": 0, "committed": 0 }""";
        const string Two = """{ "planned": 2, "allocated": 1, "disbursed": 0, "committed": 0 }""";
        JsonAssert.Refuses(BudgetQuarter.Json, $$"""{ "quarter": "Q1/2568", "figures": {{One}}, "cumulative": {{Two}} }""", "$.cumulative.planned KPI5002");
        Assert.Equal(Baht.Of(2m), BudgetQuarter.Json.Read($$"""{ "quarter": "Q2/2568", "figures": {{One}}, "cumulative": {{Two}} }""").Value.Cumulative.Planned);
        JsonAssert.Refuses(BudgetQuarter.Json, """{ "quarter": "Q1/2025", "figures": 1, "cumulative": {} }""",
            "$.quarter KPI1001", "$.figures KPI5002", "$.cumulative KPI5003", "$.cumulative KPI5003", "$.cumulative KPI5003", "$.cumulative KPI5003");
        JsonAssert.Refuses(BudgetFigures.Json, """{ "planned": 1, "allocated": 1, "disbursed": 2, "committed": 0, "spent": 2, "available": 1 }""", "$.available KPI5002");
    }

    private static Gen<(BudgetEntry[] Entries, LocalDate Day)> OnAnyDay(BudgetEntry[] entries) =>
        Gen.Choose(0, 364).Select(day => (entries, Year.Start.PlusDays(day)));
}
