using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Targets;

/// <summary>Criteria as JSON, in a form that people read.</summary>
public class CriterionJsonTests
{
    private const string Trust = """{ "code": "platform-trust", "kind": "share", "title": { "th": "ความเชื่อมั่น", "en": "Confidence" } }""";
    private const string Smes = """{ "code": "smes-supported", "kind": "count", "title": { "th": "จำนวน SME", "en": "SMEs supported" } }""";
    private const string Impact = """{ "code": "economic-impact", "kind": "money", "title": { "th": "ผลกระทบทางเศรษฐกิจ", "en": "Economic impact" } }""";
    private const string Plan = """{ "code": "plan", "kind": "achievement", "title": { "th": "แผน", "en": "Plan" } }""";

    private static readonly Measure<LocalDate> Finished = Measure.Date("finished", "Finished");

    public static TheoryData<Criterion, string> Forms => new()
    {
        { Example.Trust >= 65, $$"""{ "measures": [{{Trust}}], "measure": "platform-trust", "atLeast": 65 }""" },
        { Example.Trust > 65, $$"""{ "measures": [{{Trust}}], "measure": "platform-trust", "moreThan": 65 }""" },
        { Example.Trust <= 65.5m, $$"""{ "measures": [{{Trust}}], "measure": "platform-trust", "atMost": 65.5 }""" },
        { Example.Trust < 65, $$"""{ "measures": [{{Trust}}], "measure": "platform-trust", "lessThan": 65 }""" },
        { Example.Smes.Exactly(3), $$"""{ "measures": [{{Smes}}], "measure": "smes-supported", "exactly": 3 }""" },
        { Example.Smes.Between(3, 5), $$"""{ "measures": [{{Smes}}], "measure": "smes-supported", "atLeast": 3, "atMost": 5 }""" },
        { Example.Plan.Done, $$"""{ "measures": [{{Plan}}], "measure": "plan", "done": true }""" },
        { !Example.Plan.NotDone, $$"""{ "measures": [{{Plan}}], "not": { "measure": "plan", "done": false } }""" },
        { Finished <= new LocalDate(2025, 9, 30), """{ "measures": [{ "code": "finished", "kind": "date", "title": "Finished" }], "measure": "finished", "atMost": "2025-09-30" }""" },
        {
            (Example.Smes >= 100 & Example.Impact >= Baht.Millions(500)).AsPrinted("100 ราย และ 500 ล้านบาท"),
            $$"""{ "measures": [{{Smes}}, {{Impact}}], "allOf": [{ "measure": "smes-supported", "atLeast": 100 }, { "measure": "economic-impact", "atLeast": 500000000 }], "printed": "100 ราย และ 500 ล้านบาท" }"""
        },
        {
            Example.Smes.Between(3, 5) & Example.Plan.Done & (Example.Plan.NotDone | Example.Smes > 1 | Example.Smes < 1),
            $$"""
            { "measures": [{{Smes}}, {{Plan}}], "allOf": [
              { "measure": "smes-supported", "atLeast": 3, "atMost": 5 },
              { "measure": "plan", "done": true },
              { "anyOf": [{ "measure": "plan", "done": false }, { "measure": "smes-supported", "moreThan": 1 }, { "measure": "smes-supported", "lessThan": 1 }] }] }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_criterion_is_written_as_people_would_say_it(Criterion criterion, string json)
    {
        JsonAssert.Writes(Criterion.Json, criterion, json);
        Assert.Equal(criterion.Printed, Criterion.Json.Read(json).Value.Printed);
    }

    [Fact]
    public void Every_criterion_reads_back_with_the_structure_that_it_had() => Property.Holds(
        Formulas.Measures.SelectMany(Formulas.Of).Where(formula => formula.ToCondition().InPostfixOrder().All(CanBeWritten)),
        _ => [],
        formula =>
        {
            Criterion criterion = CriterionOf(formula.ToCondition());
            JsonAssert.RoundTrips(Criterion.Json, criterion);
            Assert.Equal(Structure(criterion), Structure(Criterion.Json.Read(Criterion.Json.Write(criterion)).Value));
        });

    [Fact]
    public void Chains_of_any_length_are_one_list()
    {
        Criterion chain = Enumerable.Range(0, 5_000).Aggregate(Example.Plan.Done, (criterion, index) => criterion & Example.Smes >= index % 100);
        Assert.Equal(Structure(chain), Structure(Criterion.Json.Read(Criterion.Json.Write(chain)).Value));
    }

    [Fact]
    public void Parentheses_beyond_64_levels_cannot_be_written()
    {
        Criterion deep = Enumerable.Range(0, 64).Aggregate(Example.Plan.Done, (criterion, _) => !criterion);
        Assert.Throws<System.Text.Json.JsonException>(() => Criterion.Json.Write(deep));
    }

    [Fact]
    public void Two_measures_of_one_code_stand_in_full_where_the_declared_one_is_not_meant()
    {
        Measure<Baht> money = Measure.Money("smes-supported", "Other");
        Criterion both = Example.Smes >= 1 & money >= Baht.Of(1);
        JsonAssert.RoundTrips(Criterion.Json, both);
        Assert.Contains("\"measure\": {", Criterion.Json.Write(both), StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_is_as_good_as_no_member() => Assert.Equal(
        Example.Smes >= 3,
        Criterion.Json.Read($$"""{ "measure": "smes-supported", "atLeast": 3, "atMost": null, "allOf": null, "not": null, "done": null, "printed": null, "measures": [{{Smes}}] }""").Value);

    [Fact]
    public void Measures_that_are_null_declare_none() => JsonAssert.Writes(
        Criterion.Json,
        Criterion.Json.Read($$"""{ "measures": null, "measure": {{Smes}}, "atLeast": 3 }""").Value,
        $$"""{ "measures": [{{Smes}}], "measure": "smes-supported", "atLeast": 3 }""");

    [Fact]
    public void Members_stand_in_any_order() => Assert.Equal(
        Example.Smes >= 3 & Example.Smes <= 5,
        Criterion.Json.Read($$"""{ "atMost": 5, "measure": "smes-supported", "atLeast": 3, "measures": [{{Smes}}] }""").Value);

    [Theory]
    [InlineData("""{ "measure": "smes-supported", "atLeast": -1 }""", "$.atLeast KPI2004")]
    [InlineData("""{ "measure": "smes-supported", "atLeast": 1.5 }""", "$.atLeast KPI2004")]
    [InlineData("""{ "measure": "smes-supported", "atLeast": 9223372036854775808 }""", "$.atLeast KPI5002")]
    [InlineData("""{ "measure": "smes-supported", "atLeast": "3" }""", "$.atLeast KPI5002")]
    [InlineData("""{ "measure": "smes-supported", "atLeast": 3, "lessThan": 5 }""", "$.lessThan KPI5002")]
    [InlineData("""{ "measure": "smes-supported", "done": true }""", "$.done KPI5002")]
    [InlineData("""{ "measure": "smes-supported" }""", "$ KPI5002")]
    [InlineData("""{ "atLeast": 3 }""", "$ KPI5002")]
    [InlineData("""{ }""", "$ KPI5002")]
    [InlineData("""{ "measure": "smes", "atLeast": 3 }""", "$.measure KPI5002")]
    [InlineData("""{ "measure": "smes-supported", "atLeast": 3, "not": { "measure": "smes-supported", "atLeast": 3 } }""", "$ KPI5002")]
    [InlineData("""{ "allOf": [] }""", "$.allOf KPI5002")]
    [InlineData("""{ "allOf": [{ "measure": "smes-supported", "atLeast": -1 }, { "anyOf": [{}, 3] }] }""", "$.allOf[0].atLeast KPI2004", "$.allOf[1].anyOf[0] KPI5002", "$.allOf[1].anyOf[1] KPI5002")]
    [InlineData("""{ "not": { "measure": "smes-supported", "atLeast": 3, "printed": "3" } }""", "$.not.printed KPI5003")]
    [InlineData("""{ "not": { "measure": "smes-supported", "atLeast": 3, "measures": [] } }""", "$.not.measures KPI5003")]
    public void A_mistake_is_found_at_its_place(string json, params string[] expected) =>
        JsonAssert.Refuses(Criterion.Json, json.Insert(1, $" \"measures\": [{Smes}]{(json == "{ }" ? "" : ",")}"), expected);

    // Of an achievement there is only done and not done, and a measure has a code.
    private static bool CanBeWritten(Condition part) =>
        part.Measure is null || (part.Measure.Code is not null && (part.Measure.Kind != MeasureKind.Achievement || part.Comparison == Comparison.Exactly));

    private static Criterion CriterionOf(Condition condition) => condition.Kind switch
    {
        ConditionKind.Threshold => new Criterion(condition, [MeasureOf(condition.Measure!)]),
        ConditionKind.Not => !CriterionOf(condition.Left!),
        ConditionKind.Both => CriterionOf(condition.Left!) & CriterionOf(condition.Right!),
        _ => CriterionOf(condition.Left!) | CriterionOf(condition.Right!),
    };

    private static Measure MeasureOf(MeasureFacts facts) => facts.Kind switch
    {
        MeasureKind.Count => Measure.Count(facts.Code!, "Count"),
        MeasureKind.Share => Measure.Share(facts.Code!, "Share"),
        MeasureKind.Percentage => Measure.Percent(facts.Code!, "Percent"),
        MeasureKind.Money => Measure.Money(facts.Code!, "Money", facts.CanBeNegative),
        MeasureKind.Ratio => Measure.Ratio(facts.Code!, "Ratio", facts.CanBeNegative),
        MeasureKind.Points => Measure.Points(facts.Code!, "Points", canBeNegative: facts.CanBeNegative),
        MeasureKind.Date => Measure.Date(facts.Code!, "Date"),
        _ => Measure.Achieved(facts.Code!, "Done"),
    };

    private static IEnumerable<(ConditionKind, MeasureFacts?, Comparison, decimal)> Structure(Criterion criterion) =>
        criterion.Condition.InPostfixOrder().Select(part => (part.Kind, part.Measure, part.Comparison, part.Threshold));
}
