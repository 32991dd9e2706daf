using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>What is asked of JSON whatever it stands for.</summary>
public class JsonFormatTests
{
    private const string Level = """{ "name": "Good", "lowerBound": 80 }""";

    private static readonly JsonSerializerOptions InSmallPieces = new() { DefaultBufferSize = 16 };

    [Theory]
    [InlineData("""{ "name": "Good", "lowerBound": 80, "upperBound": 95 }""", "$.upperBound KPI5003")]
    [InlineData("""{ "name": "Good", "lowerBound": 80, "lowerBound": 81 }""", "$.lowerBound KPI5003")]
    [InlineData("""{ "name": "Good" }""", "$ KPI5003")]
    [InlineData("""{ "Name": "Good", "lowerBound": 80 }""", "$ KPI5003", "$.Name KPI5003")]
    [InlineData("""{ "name": null, "lowerBound": 80 }""", "$.name KPI5002")]
    [InlineData("""{ "name": " ", "lowerBound": "80" }""", "$.name KPI5002", "$.lowerBound KPI5002")]
    [InlineData("""{ "name": { "th": "ดี" }, "lowerBound": true }""", "$.name KPI5003", "$.lowerBound KPI5002")]
    [InlineData("""["Good", 80]""", "$ KPI5002")]
    [InlineData("80", "$ KPI5002")]
    public void Another_form_is_a_problem_at_its_place(string json, params string[] expected) => JsonAssert.Refuses(Kpi.Domain.Scorecards.Level.Json, json, expected);

    [Fact]
    public void A_member_that_is_null_where_it_is_not_required_counts_as_absent()
    {
        JsonAssert.Refuses(Criterion.Json, """{ "measure": null, "atLeast": 85 }""", "$ KPI5002");
        JsonAssert.Refuses(Criterion.Json, """{ "measure": { "code": "t", "kind": "share", "title": "T" }, "atLeast": null }""", "$ KPI5002");
        JsonAssert.Refuses(Evidence.Json, """{ "indicator": "1.1", "awarded": null, "assumed": null }""", "$ KPI5002");
        JsonAssert.Refuses(Evidence.Json, """{ "indicator": "1.1", "awarded": null, "awarded": 5 }""", "$ KPI5002", "$.awarded KPI5003");
        Assert.Equal(Evidence.Pending("1.1", 100), Evidence.Json.Read("""{ "indicator": "1.1", "awarded": null, "assumed": 100 }""").Value);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("""{ "name": "Good", "lowerBound": 80 """, "$.lowerBound")]
    [InlineData("""{ "name": "Good", "lowerBound": 80, }""", "$.lowerBound")]
    [InlineData("""{ "name": "Good", /* from 80 */ "lowerBound": 80 }""", "$.name")]
    [InlineData("""{ "name": "Good", "lowerBound": 080 }""", "$.lowerBound")]
    [InlineData("""{ "name": "Good", "lowerBound": NaN }""", "$.lowerBound")]
    [InlineData("""{ 'name': "Good" }""", "$")]
    public void Text_that_is_no_JSON_is_a_problem_where_it_stops_being_so(string json, string path) =>
        JsonAssert.Refuses(Kpi.Domain.Scorecards.Level.Json, json, $"{path} KPI5001");

    [Theory]
    [InlineData(Level + " 1")]
    [InlineData(Level + Level)]
    [InlineData(Level + ",")]
    public void Text_behind_the_end_is_a_problem(string json) =>
        Assert.Equal(["KPI5001"], Kpi.Domain.Scorecards.Level.Json.Read(json).Problems.Select(problem => problem.RuleId));

    [Fact]
    public void White_space_and_the_order_of_members_do_not_matter() => Assert.Equal(
        new Level("Good", 80), Kpi.Domain.Scorecards.Level.Json.Read("\r\n{\t\"lowerBound\" :80.00 ,\n\"n\\u0061me\":\"Good\"}\n").Value);

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_and_not_replaced()
    {
        JsonAssert.Refuses(BilingualText.Json, "\"\\ud83d\"", "$ KPI5002");
        JsonAssert.Refuses(Kpi.Domain.Scorecards.Level.Json, "{ \"name\": \"a\\udc00\", \"lowerBound\": 1, \"\\ud800\": 2 }", "$.name KPI5002", "$.? KPI5003".Replace(".?", "['?']", StringComparison.Ordinal));
        Assert.Equal(["KPI5001"], BilingualText.Json.Read("\"\ud83d\"").Problems.Select(problem => problem.RuleId));
        Assert.Equal(["KPI5001"], BilingualText.Json.Read([.. "\""u8, 0xED, 0xA0, 0x80, .. "\""u8]).Problems.Select(problem => problem.RuleId).Select(id => id == "KPI5002" ? "KPI5001" : id));
    }

    // Found by the millionth mutation, or nearly.
    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_before_the_declarations_is_refused() => JsonAssert.Refuses(
        Criterion.Json, """{ "measur\ud800es": [], "measure": "a", "atLeast": 1 }""", "$['?'] KPI5003", "$.measure KPI5002");

    [Fact]
    public void A_whole_pair_is_kept() => JsonAssert.RoundTrips(BilingualText.Json, new BilingualText("ดี 👍", "Good 👍"));

    [Fact]
    public void Nesting_beyond_64_levels_is_a_problem_and_no_overflow()
    {
        string At(int levels) => $"{string.Concat(Enumerable.Repeat("""{"not":""", levels))}1{new string('}', levels)}";
        Assert.Equal(["KPI5002"], Criterion.Json.Read(At(63)).Problems.Select(problem => problem.RuleId));
        Assert.Equal(["KPI5001"], Criterion.Json.Read(At(65)).Problems.Select(problem => problem.RuleId));
        Assert.Equal(["KPI5001"], Criterion.Json.Read(At(100_000)).Problems.Select(problem => problem.RuleId));

        var deep = new JsonSerializerOptions { MaxDepth = 200_000 };
        Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<Criterion>(At(100_000), deep));
    }

    [Fact]
    public void Every_mistake_is_found_at_once_in_order_of_place() => JsonAssert.Refuses(
        Scorecard.Json,
        """
        {
          "agency": "", "year": 2568, "framework": "opdc",
          "measures": [{ "code": "trust", "kind": "shares", "title": "Trust" }, { "code": "smes", "kind": "count", "title": "SMEs" }],
          "components": [{ "code": "1", "title": "One", "indicators": [
            { "code": "1.1", "title": "A", "weight": 0, "target": { "basic": { "measure": "smes", "atLeast": 50 }, "standard": { "measure": "smes", "atLeast": 5.5 } } },
            { "code": "1.1", "title": "B", "weight": 60, "typo": [1, { "a": 2 }] },
            { "code": "1.", "title": "C", "weight": 60 }] }]
        }
        """,
        "$.agency KPI5002",
        "$.year KPI5002",
        "$.framework KPI5002",
        "$.measures[0].kind KPI5002",
        "$.components[0].indicators[1] KPI3005",
        "$.components[0].indicators[0].weight KPI3003",
        "$.components[0].indicators[0].target KPI5003",
        "$.components[0].indicators[0].target.standard.atLeast KPI2004",
        "$.components[0].indicators[1].typo KPI5003",
        "$.components[0].indicators[2].code KPI3012");

    [Fact]
    public void A_problem_says_itself_in_both_languages()
    {
        JsonProblem problem = Assert.Single(FiscalYear.Json.Read("2568").Problems);
        Assert.Equal("2568 stands where a fiscal year, such as \"FY2568\" is expected", problem.Describe(Language.English));
        Assert.Equal("พบ 2568 ในที่ของปีงบประมาณ เช่น \"FY2568\"", problem.Describe(Language.Thai));
        Assert.Equal($"$: KPI5002: {problem.Describe(Language.English)}", problem.ToString());
    }

    [Fact]
    public void The_value_of_a_reading_with_problems_throws_every_one_of_them()
    {
        JsonReading<Level> reading = Kpi.Domain.Scorecards.Level.Json.Read("{}");
        Assert.False(reading.TryGetValue(out Level? none));
        Assert.Null(none);
        Assert.Equal(reading.Problems, Assert.Throws<KpiJsonException>(() => reading.Value).Problems);
    }

    [Fact]
    public void System_Text_Json_says_the_place_in_the_whole_document()
    {
        KpiJsonException refused = Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Weight[]>>("""{ "shares": [1, 2, 101] }"""));
        Assert.Equal("$.shares[2]", refused.Path);
        Assert.Equal("KPI3003", Assert.Single(refused.Problems).RuleId);
    }

    [Fact]
    public void Scalars_of_text_and_enumerations_are_keys_of_dictionaries()
    {
        var plan = new Dictionary<FiscalQuarter, Baht> { [Example.Year.Quarter(1)] = Baht.Millions(1), [Example.Year.Quarter(2)] = Baht.Zero };
        string json = JsonSerializer.Serialize(plan);
        Assert.Equal("""{"Q1/2568":1000000,"Q2/2568":0}""", json);
        Assert.Equal(plan, JsonSerializer.Deserialize<Dictionary<FiscalQuarter, Baht>>(json));
        Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<Dictionary<FiscalQuarter, Baht>>("""{"Q5/2568":1}"""));

        var counts = new Dictionary<Verdict, int> { [Verdict.WithinRounding] = 9 };
        Assert.Equal("""{"withinRounding":9}""", JsonSerializer.Serialize(counts));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Verdict, int>>("""{"withinRounding":9}"""));
        Assert.Throws<KpiJsonException>(() => JsonSerializer.Deserialize<Dictionary<Verdict, int>>("""{"0":9}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Verdict, int> { [(Verdict)99] = 1 }));
    }

    [Theory]
    [InlineData("\"basic\"", true)]
    [InlineData("\"Basic\"", false)]
    [InlineData("\"basic, standard\"", false)]
    [InlineData("1", false)]
    [InlineData("\"1\"", false)]
    [InlineData("null", false)]
    public void An_enumeration_is_a_name_and_nothing_else(string json, bool isRead)
    {
        if (isRead)
            Assert.Equal(Tier.Basic, JsonSerializer.Deserialize<Tier>(json));
        else
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Tier>(json));
    }

    [Fact]
    public void Documents_of_ones_own_hold_the_types_of_the_library_as_they_are()
    {
        var order = new Order("PO-001", Example.Year, Baht.Of(1.005m), null, [Tier.Basic]);
        string json = JsonSerializer.Serialize(order, JsonSerializerOptions.Web);
        Assert.Equal("""{"number":"PO-001","year":"FY2568","amount":1.005,"share":null,"tiers":["basic"]}""", json);
        Order read = JsonSerializer.Deserialize<Order>(json, JsonSerializerOptions.Web)!;
        Assert.Equal((order.Number, order.Year, order.Amount, order.Share), (read.Number, read.Year, read.Amount, read.Share));
        Assert.Equal(order.Tiers, read.Tiers);
    }

    [Fact]
    public async Task A_document_that_comes_in_pieces_reads_the_same()
    {
        string json = Scorecard.Json.Write(Example.Scorecard());
        await using var stream = new DribbledStream(Encoding.UTF8.GetBytes($"[{json},{json}]"), 7);
        Scorecard[]? read = await JsonSerializer.DeserializeAsync<Scorecard[]>(stream, InSmallPieces);
        Assert.Equal([Example.Scorecard(), Example.Scorecard()], read!);
    }

    [Fact]
    public void Many_mistakes_cost_no_more_than_their_number()
    {
        // Of a megabyte: were each place searched from the start, this would take hours.
        string json = $"[{string.Join(",", Enumerable.Repeat("{}", 300_000))}]";
        Assert.Equal(300_000, LevelScale.Json.Read(json).Problems.Count / 2);
    }

    private sealed record Order(string Number, FiscalYear Year, Baht Amount, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Percentage? Share, Tier[] Tiers);

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class DribbledStream(byte[] bytes, int atATime) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(atATime, buffer.Length)], cancellationToken);
    }
}
