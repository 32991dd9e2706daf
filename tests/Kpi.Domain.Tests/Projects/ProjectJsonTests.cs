using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Projects;

/// <summary>Projects, their indicators and how they stand, as JSON.</summary>
public class ProjectJsonTests
{
    private static readonly Project Small = new(
        "1", "Digital ID", Year,
        [
            new ProjectIndicator(
                "1", "SMEs", (Smes >= 100).AsPrinted("100 ราย"), ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
                progress: [new QuarterlyProgress(Smes.Incremental(Year, 50, 50))],
                observations: [Smes.Observed(175, new LocalDate(2025, 8, 22))]),
            new ProjectIndicator("1.1", "Trust", Trust >= 65, evaluatedBy: "OPDC", isSupplementary: true, jointOwners: ["สดช.", "ETDA"]),
        ],
        BudgetLedger.Open(Year, Baht.Of(20m), title: "Budget").Post(BudgetEntry.Commit(Year.Start, "PO", Baht.Of(5m))));

    private const string Json = """
        {
          "code": "1", "title": "Digital ID", "year": "FY2568",
          "measures": [
            { "code": "smes-supported", "kind": "count", "title": { "th": "จำนวน SME", "en": "SMEs supported" } },
            { "code": "platform-trust", "kind": "share", "title": { "th": "ความเชื่อมั่น", "en": "Confidence" } }
          ],
          "indicators": [
            {
              "code": "1", "title": "SMEs", "target": { "measure": "smes-supported", "atLeast": 100, "printed": "100 ราย" },
              "reportedTo": ["budgetBureau", "opdc"],
              "progress": [{ "plan": { "measure": "smes-supported", "year": "FY2568", "kind": "incremental", "quarters": [50, 50] } }],
              "observations": [{ "measure": "smes-supported", "value": 175, "asOf": "2025-08-22" }]
            },
            {
              "code": "1.1", "title": "Trust", "target": { "measure": "platform-trust", "atLeast": 65 },
              "evaluatedBy": "OPDC", "isSupplementary": true, "jointOwners": ["สดช.", "ETDA"]
            }
          ],
          "budget": {
            "title": "Budget", "year": "FY2568", "allocated": 20,
            "entries": [{ "kind": "commitment", "date": "2024-10-01", "reference": "PO", "amount": 5 }]
          }
        }
        """;

    [Fact]
    public void A_project_declares_its_measures_and_states_its_parts() => JsonAssert.Writes(Project.Json, Small, Json);

    [Fact]
    public void The_published_projects_read_back_equal_and_explain_themselves_alike() => Property.Holds(
        Gen.Choose(0, 400).Select(EtdaProjects2568.Year.Start.PlusDays),
        _ => [],
        day =>
        {
            ProjectPortfolio portfolio = EtdaProjects2568.Portfolio;
            PortfolioStanding standing = portfolio.StandingOn(day);
            JsonAssert.RoundTrips(PortfolioStanding.Json, standing);
            Assert.Equal(standing.Explain(), PortfolioStanding.Json.Read(PortfolioStanding.Json.Write(standing)).Value.Explain());
            Assert.All(standing.Projects, project => JsonAssert.RoundTrips(ProjectStanding.Json, project));
            Assert.All(standing.Projects.SelectMany(project => project.Indicators), indicator => JsonAssert.RoundTrips(IndicatorStanding.Json, indicator));
            JsonAssert.RoundTrips(StatusCounts.Json, standing.Counts);
        },
        cases: 12);

    [Fact]
    public void Every_definition_of_the_published_projects_reads_back_equal()
    {
        JsonAssert.RoundTrips(ProjectPortfolio.Json, EtdaProjects2568.Portfolio);
        Assert.All(EtdaProjects2568.Portfolio.Projects, project => JsonAssert.RoundTrips(Project.Json, project));
        Assert.All(EtdaProjects2568.Portfolio.Projects.SelectMany(project => project.Indicators), indicator => JsonAssert.RoundTrips(ProjectIndicator.Json, indicator));
        JsonAssert.RoundTrips(Project.Json, new Project("1", "Nothing yet", Year, []));
    }

    [Fact]
    public void A_standing_states_what_follows()
    {
        JsonNode standing = JsonNode.Parse(ProjectStanding.Json.Write(Small.StandingOn(Year.End)))!;
        Assert.Equal("""[{"code":"1","status":"met"},{"code":"1.1","status":"pending"}]""", standing["indicators"]!.ToJsonString());
        Assert.Equal("""{"met":1,"total":1}""", standing["counts"]!.ToJsonString());
        Assert.Equal("""{"pending":1,"total":1}""", standing["supplementary"]!.ToJsonString());
        Assert.Equal("""{"planned":0,"allocated":20,"disbursed":0,"committed":5,"spent":5,"available":15}""", standing["budget"]!.ToJsonString());
        standing["indicators"]![1]!["status"] = "missing";
        standing["counts"]!["total"] = 2;
        standing["budget"]!["spent"] = 4;
        JsonAssert.Refuses(ProjectStanding.Json, standing.ToJsonString(), "$.indicators[1].status KPI5002", "$.counts.total KPI5002", "$.budget.spent KPI5002");
        standing["asOf"] = "2024-09-30";
        JsonAssert.Refuses(ProjectStanding.Json, standing.ToJsonString(), "$.asOf KPI5004");
    }

    [Fact]
    public void A_standing_of_a_portfolio_states_what_follows_for_each_project()
    {
        var portfolio = new ProjectPortfolio("Projects", Year, [Small, new Project("2", "Nothing yet", Year, [])]);
        JsonNode standing = JsonNode.Parse(PortfolioStanding.Json.Write(portfolio.StandingOn(Year.Start)))!;
        Assert.Equal("""{"code":"2","indicators":[],"counts":{"total":0},"supplementary":{"total":0}}""", standing["projects"]![1]!.ToJsonString());
        standing["projects"]![0]!["code"] = "3";
        standing["projects"]![1]!["budget"] = JsonNode.Parse("{}");
        standing["counts"]!["below"] = 1;
        standing["supplementary"]!["met"] = 1;
        JsonAssert.Refuses(
            PortfolioStanding.Json, standing.ToJsonString(),
            "$.projects[0].code KPI5002", "$.projects[1].budget KPI5003", "$.counts.below KPI5003", "$.supplementary.met KPI5003");
        standing["asOf"] = "2024-09-30";
        JsonAssert.Refuses(PortfolioStanding.Json, standing.ToJsonString(), "$.asOf KPI5004");
    }

    [Fact]
    public void A_standing_of_an_indicator_is_of_its_year()
    {
        string json = IndicatorStanding.Json.Write(Small.StandingOn(Year.End)["1"]);
        Assert.Contains("\"status\": \"met\"", json, StringComparison.Ordinal);
        JsonAssert.Refuses(IndicatorStanding.Json, json.Replace("\"status\": \"met\"", "\"status\": \"below\"", StringComparison.Ordinal), "$.status KPI5002");
        JsonAssert.Refuses(IndicatorStanding.Json, json.Replace("\"asOf\": \"2025-09-30\"", "\"asOf\": \"2024-09-30\"", StringComparison.Ordinal), "$.asOf KPI5002");
        int own = json.LastIndexOf("FY2568", StringComparison.Ordinal);
        JsonAssert.Refuses(IndicatorStanding.Json, json[..own] + json[own..].Replace("FY2568", "FY2569", StringComparison.Ordinal), "$.year KPI5002", "$.asOf KPI5002");
        JsonAssert.Refuses(IndicatorStanding.Json, """{ "indicator": {}, "year": 2568 }""", "$ KPI5003", "$.indicator KPI5003", "$.indicator KPI5003", "$.indicator KPI5003", "$.year KPI5002");
    }

    [Fact]
    public void Every_mistake_of_a_project_is_found_at_once() => JsonAssert.Refuses(
        Project.Json,
        """
        {
          "code": "01", "title": "Digital ID", "year": 2568,
          "measures": [{ "code": "smes", "kind": "count", "title": "SMEs" }],
          "indicators": [
            { "code": "1", "title": "A", "target": { "measure": "smes", "atLeast": 1 }, "reportedTo": ["opdc", "opdc", "moi"] },
            { "code": "1", "title": "B", "target": { "measure": { "code": "smes", "kind": "money", "title": "SMEs" }, "atLeast": 1 }, "isSupplementary": "no" },
            { "code": "1.", "target": { "measure": "trust", "atLeast": 1 }, "observations": [{ "measure": "smes", "value": 1.5 }] },
            7
          ],
          "budget": { "title": "Budget", "year": "FY2568", "allocated": -1, "entries": [] }
        }
        """,
        "$.code KPI3012", "$.indicators[1] KPI3005", "$.indicators[1] KPI2008",
        "$.year KPI5002",
        "$.indicators[0].reportedTo[1] KPI5002", "$.indicators[0].reportedTo[2] KPI5002",
        "$.indicators[1].isSupplementary KPI5002",
        "$.indicators[2] KPI5003", "$.indicators[2].code KPI3012", "$.indicators[2].target.measure KPI5002", "$.indicators[2].observations[0].value KPI2004",
        "$.indicators[3] KPI5002",
        "$.budget.allocated KPI5004");

    [Theory]
    [InlineData("FY2568\", \"kind", "FY2569\", \"kind", "$.indicators KPI5004")]
    [InlineData("Budget\", \"year\": \"FY2568", "Budget\", \"year\": \"FY2569", "$.budget.entries[0] KPI4002")]
    [InlineData("\"code\": \"1.1\"", "\"code\": \"1\"", "$.indicators[1] KPI3005")]
    [InlineData("[\"สดช.\", \"ETDA\"]", "[\"ETDA\", \"ETDA\"]", "$.indicators[1].jointOwners KPI5004")]
    [InlineData("\"measure\": \"smes-supported\", \"value\": 175", "\"measure\": \"platform-trust\", \"value\": 75", "$.indicators[0].observations KPI5004")]
    [InlineData("\"budget\"", "\"status\": \"met\", \"budget\"", "$.status KPI5003")]
    [InlineData("\"target\": { \"measure\": \"platform-trust\"", "\"measures\": [], \"target\": { \"measure\": \"platform-trust\"", "$.indicators[1].measures KPI5003")]
    public void What_is_wrong_is_found_at_its_place(string right, string wrong, params string[] expected) =>
        JsonAssert.Refuses(Project.Json, Json.Replace(right, wrong, StringComparison.Ordinal), expected);

    [Fact]
    public void Every_mistake_of_a_portfolio_is_found_at_once()
    {
        string portfolio = $$"""{ "title": "T", "year": "FY2568", "projects": [{{Json}}, {{Json}}] }""".Replace("\"measures\"", "\"declared\"", StringComparison.Ordinal);
        JsonAssert.Refuses(
            ProjectPortfolio.Json,
            portfolio,
            [
                "$.projects[1] KPI3005",
                .. Enumerable.Range(0, 2).SelectMany(project => new[]
                {
                    $"$.projects[{project}].declared KPI5003",
                    $"$.projects[{project}].indicators[0].target.measure KPI5002",
                    $"$.projects[{project}].indicators[0].progress[0].plan.measure KPI5002",
                    $"$.projects[{project}].indicators[0].observations[0].measure KPI5002",
                    $"$.projects[{project}].indicators[1].target.measure KPI5002",
                }),
            ]);
        JsonAssert.Refuses(ProjectPortfolio.Json, """{ "title": "T", "year": "FY2569", "projects": [{ "code": "1", "title": "P", "year": "FY2568", "indicators": [] }] }""", "$.projects KPI5004");
        JsonAssert.Refuses(ProjectPortfolio.Json, """{ "title": "", "projects": 1 }""", "$ KPI5003", "$.title KPI5002", "$.projects KPI5002");
    }

    [Fact]
    public void Recipients_are_a_list_of_names()
    {
        (ReportRecipients Recipients, string Json)[] all =
        [
            (ReportRecipients.None, "[]"), (ReportRecipients.BudgetBureau, """["budgetBureau"]"""),
            (ReportRecipients.Opdc, """["opdc"]"""), (ReportRecipients.BudgetBureau | ReportRecipients.Opdc, """["budgetBureau","opdc"]"""),
        ];
        foreach ((ReportRecipients recipients, string json) in all)
        {
            JsonAssert.RoundTrips(new ReportRecipientsFormat(), recipients);
            Assert.Equal(json, JsonSerializer.Serialize(recipients));
        }

        Assert.Equal(all[3].Recipients, JsonSerializer.Deserialize<ReportRecipients>("""["opdc","budgetBureau"]"""));
        JsonAssert.Refuses(new ReportRecipientsFormat(), "3", "$ KPI5002");
        JsonAssert.Refuses(new ReportRecipientsFormat(), """["none", "Opdc", 2, "opdc", ["opdc"], "opdc"]""", "$[0] KPI5002", "$[1] KPI5002", "$[2] KPI5002", "$[4] KPI5002", "$[5] KPI5002");
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((ReportRecipients)4));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "missing": 2147483647 }""")]
    [InlineData("""{ "met": 1, "below": 2, "notDue": 3, "pending": 4, "missing": 5, "total": 15 }""")]
    public void Counts_read_back_equal(string json) => JsonAssert.RoundTrips(StatusCounts.Json, StatusCounts.Json.Read(json).Value);

    [Theory]
    [InlineData("""{ "met": 1, "total": 2 }""", "$.total KPI5002")]
    [InlineData("""{ "met": -1, "below": 1.5, "overdue": 1 }""", "$.met KPI5002", "$.below KPI5002", "$.overdue KPI5003")]
    [InlineData("""{ "met": 2147483647, "below": 1 }""", "$ KPI5004")]
    public void Counts_that_are_wrong_are_found(string json, params string[] expected) => JsonAssert.Refuses(StatusCounts.Json, json, expected);
}
