using System.Text.Json;
using System.Text.Json.Nodes;
using Etda.Json;
using Json.Schema;

namespace Etda.Tests.Json;

/// <summary>The schema is one, describes everything, and fits what is written.</summary>
public sealed class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(Document.SchemaText)!;

    [Fact]
    public void It_is_a_schema_of_2020_12()
    {
        Assert.Equal(MetaSchemas.Draft202012Id.ToString(), (string?)Schema["$schema"]);
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonSerializer.SerializeToElement(Schema)).IsValid);
    }

    [Fact]
    public void The_document_names_it()
    {
        Assert.Equal(ReportJson.SchemaName, (string?)Schema["$id"]);
        Assert.Equal(ReportJson.SchemaName, Document.Root.GetProperty("$schema").GetString());
    }

    [Fact]
    public void The_document_of_the_report_is_valid() => Assert.Empty(Document.ProblemsOf(ReportJson.OfReport()));

    [Fact]
    public void A_document_without_any_results_is_valid()
    {
        ReportJson report = ReportJson.OfReport() with { Assessment = AssessmentJson.Of(Etda2568.Scorecard.Assess()) };

        Assert.Empty(Document.ProblemsOf(report));
        Assert.Null(report.Assessment.Total);
        Assert.All(report.Assessment.Components.SelectMany(component => component.Indicators), indicator => Assert.Equal(ResultKind.Missing, indicator.Result.Kind));
    }

    [Fact]
    public void A_document_of_an_earlier_day_is_valid()
    {
        PortfolioStanding standing = EtdaReport.Portfolio.StandingOn(Etda2568.Year.Quarter(1).End);

        Assert.Empty(Document.ProblemsOf(ReportJson.OfReport() with { Portfolio = PortfolioJson.Of(standing) }));
        Assert.NotEqual(0, standing.Counts[IndicatorStatus.NotDue]);
    }

    [Fact]
    public void Every_object_is_closed_and_asks_for_all_its_members()
    {
        JsonObject[] objects = [.. Definitions().Where(definition => (string?)definition["type"] is "object")];

        Assert.NotEmpty(objects);
        Assert.All(objects, definition =>
        {
            Assert.False((bool?)definition["additionalProperties"]);
            Assert.Equal(
                definition["properties"]!.AsObject().Select(member => member.Key),
                definition["required"]!.AsArray().Select(name => (string?)name));
        });
    }

    [Fact]
    public void Everything_is_described() => Assert.All(
        Definitions().Concat(Definitions().SelectMany(MembersOf)),
        schema => Assert.EndsWith(".", (string?)schema["description"], StringComparison.Ordinal));

    public static TheoryData<string, Type> Enumerations => new()
    {
        { "changeDirection", typeof(ChangeDirection) },
        { "disagreement", typeof(Disagreement) },
        { "figureKind", typeof(ReportedKind) },
        { "indicatorStatus", typeof(IndicatorStatus) },
        { "measureKind", typeof(MeasureKind) },
        { "recipient", typeof(ReportRecipients) },
        { "resultKind", typeof(ResultKind) },
        { "scoringMethod", typeof(ScoringMethod) },
        { "tier", typeof(Tier) },
        { "verdict", typeof(Verdict) },
    };

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void A_list_of_names_has_every_value_of_its_enumeration(string definition, Type enumeration)
    {
        bool isFlags = enumeration.IsDefined(typeof(FlagsAttribute), inherit: false);
        IEnumerable<string> names = Enum.GetNames(enumeration).Where(name => !(isFlags && name == "None"));

        Assert.Equal(
            names.Select(JsonNamingPolicy.CamelCase.ConvertName),
            Schema["$defs"]![definition]!["enum"]!.AsArray().Select(name => (string?)name));
    }

    [Fact]
    public void There_is_no_other_list_of_names() => Assert.Equal(
        Enumerations.Select(row => (string)row[0]),
        Schema["$defs"]!.AsObject().Where(definition => definition.Value!["enum"] is not null).Select(definition => definition.Key).Order(StringComparer.Ordinal));

    private static IEnumerable<JsonObject> Definitions() =>
        Schema["$defs"]!.AsObject().Select(definition => definition.Value!.AsObject()).Prepend(Schema.AsObject());

    private static IEnumerable<JsonObject> MembersOf(JsonObject definition) =>
        definition["properties"]?.AsObject().Select(member => member.Value!.AsObject()) ?? [];
}
