using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

/// <summary>Series of quarters, their entries, and how plan and actual compare, as JSON.</summary>
public class QuarterlySeriesJsonTests
{
    private const string SmesInFull = """{ "code": "smes-supported", "kind": "count", "title": { "th": "จำนวน SME", "en": "SMEs supported" } }""";

    private static readonly Measure<Baht> Surplus = Measure.Money("surplus", "Surplus", canBeNegative: true);

    private static readonly Gen<QuarterlySeries> AnySeries =
        from count in Gen.Choose(0, 4)
        from quarters in Gen.Frequency((3, Decimals.Between(-200m, 200m).Select(value => (Baht?)Baht.Of(value))), (1, Gen.Constant<Baht?>(null))).ArrayOf(count)
        from words in Gen.Elements("ติดตาม", "-", "120 ราย \"x\"").ArrayOf(count)
        from isCumulative in Gen.Elements(false, true)
        select WithWords(isCumulative ? Surplus.Cumulative(Year, quarters) : Surplus.Incremental(Year, quarters), words);

    private static readonly Gen<QuarterlyProgress> AnyProgress =
        from plan in AnySeries
        from actual in Gen.Frequency((3, AnySeries.Select(QuarterlySeries? (series) => series)), (1, Gen.Constant<QuarterlySeries?>(null)))
        from better in Gen.Elements(BetterWhen.Higher, BetterWhen.Lower)
        select new QuarterlyProgress(plan, actual, better);

    [Fact]
    public void A_series_is_its_measure_and_its_quarters() => JsonAssert.Writes(
        QuarterlySeries.Json,
        Smes.Incremental(Year, 2_000, null, null, -6).WithWords(2, "ติดตามผล"),
        $$"""{ "measure": {{SmesInFull}}, "year": "FY2568", "kind": "incremental", "quarters": [2000, "ติดตามผล", null, -6] }""");

    [Fact]
    public void An_entry_is_a_figure_or_words_or_nothing()
    {
        QuarterlySeries series = Trust.Cumulative(Year, 77.530m, null, null).WithWords(2, "-");
        const string Of = """ "measure": { "code": "platform-trust", "kind": "share", "title": { "th": "ความเชื่อมั่น", "en": "Confidence" } }, "quarter": """;
        JsonAssert.Writes(QuarterEntry.Json, series.Entries[0], $$"""{ {{Of}} "Q1/2568", "value": 77.530 }""");
        JsonAssert.Writes(QuarterEntry.Json, series.Entries[1], $$"""{ {{Of}} "Q2/2568", "words": "-" }""");
        JsonAssert.Writes(QuarterEntry.Json, series.Entries[2], $$"""{ {{Of}} "Q3/2568" }""");
        JsonAssert.Refuses(QuarterEntry.Json, $$"""{ {{Of}} "Q3/2568", "value": 1, "words": "one" }""", "$ KPI5002");
    }

    [Fact]
    public void Progress_declares_its_measure_once() => JsonAssert.Writes(
        QuarterlyProgress.Json,
        new QuarterlyProgress(Smes.Cumulative(Year, 10), Smes.Incremental(Year, 12), BetterWhen.Lower),
        $$"""
        {
          "measures": [{{SmesInFull}}],
          "plan": { "measure": "smes-supported", "year": "FY2568", "kind": "cumulative", "quarters": [10] },
          "actual": { "measure": "smes-supported", "year": "FY2568", "kind": "incremental", "quarters": [12] },
          "better": "lower"
        }
        """);

    [Fact]
    public void A_quarters_progress_states_what_follows_from_the_series()
    {
        QuarterProgress quarter = new QuarterlyProgress(Smes.Incremental(Year, 10, 20), Smes.Incremental(Year, 12, 18))[2];
        JsonAssert.Writes(
            QuarterProgress.Json,
            quarter,
            $$"""
            {
              "measures": [{{SmesInFull}}],
              "quarter": "Q2/2568",
              "plan": { "measure": "smes-supported", "year": "FY2568", "kind": "incremental", "quarters": [10, 20] },
              "actual": { "measure": "smes-supported", "year": "FY2568", "kind": "incremental", "quarters": [12, 18] },
              "plannedStanding": 30,
              "actualStanding": 30,
              "status": "onTrack"
            }
            """);
        string json = QuarterProgress.Json.Write(quarter);
        JsonAssert.Refuses(QuarterProgress.Json, json.Replace("\"onTrack\"", "\"behind\"", StringComparison.Ordinal), "$.status KPI5002");
        JsonAssert.Refuses(QuarterProgress.Json, json.Replace("18", "19", StringComparison.Ordinal), "$.actualStanding KPI5002");
        JsonAssert.Refuses(QuarterProgress.Json, json.Replace("Q2/2568", "Q2/2569", StringComparison.Ordinal), "$.quarter KPI5002");
        JsonAssert.Refuses(QuarterProgress.Json, json.Replace("Q2/2568", "Q3/2568", StringComparison.Ordinal), "$.plannedStanding KPI5003", "$.actualStanding KPI5003", "$.status KPI5002");
    }

    [Fact]
    public void Every_series_with_its_entries_reads_back_equal() => Property.Holds(AnySeries, _ => [], series =>
    {
        JsonAssert.RoundTrips(QuarterlySeries.Json, series);
        Assert.All(series.Entries, entry => JsonAssert.RoundTrips(QuarterEntry.Json, entry));
    });

    [Fact]
    public void All_progress_with_its_quarters_reads_back_equal() => Property.Holds(AnyProgress, _ => [], progress =>
    {
        JsonAssert.RoundTrips(QuarterlyProgress.Json, progress);
        Assert.All(progress.Quarters, quarter => JsonAssert.RoundTrips(QuarterProgress.Json, quarter));
    });

    [Theory]
    [InlineData(""" "kind": "incremental", "quarters": [1, -2] """, "$.quarters[1] KPI2004")]
    [InlineData(""" "kind": "incremental", "quarters": [1.5, -2.5] """, "$.quarters[0] KPI5002", "$.quarters[1] KPI5002")]
    [InlineData(""" "kind": "cumulative", "quarters": [9223372036854775808, 1] """, "$.quarters[0] KPI5002")]
    [InlineData(""" "kind": "cumulative", "quarters": [1, 1, 1, 1, 1] """, "$.quarters KPI5004")]
    [InlineData(""" "kind": "cumulative", "quarters": ["", [1], true, 1, null] """, "$.quarters[0] KPI5002", "$.quarters[1] KPI5002", "$.quarters[2] KPI5002")]
    [InlineData(""" "kind": "yearly", "quarters": { "Q1": 1 } """, "$.kind KPI5002", "$.quarters KPI5002")]
    [InlineData(""" "kind": "cumulative" """, "$ KPI5003")]
    public void What_is_wrong_is_found_at_its_place(string rest, params string[] expected) =>
        JsonAssert.Refuses(QuarterlySeries.Json, $$"""{ "measure": {{SmesInFull}}, "year": "FY2568", {{rest}} }""", expected);

    [Fact]
    public void A_series_is_of_numbers_that_add_up_where_it_says_so()
    {
        string Of(string kind, string series) => $$"""{ "measure": { "code": "m", "kind": "{{kind}}", "title": "M" }, "year": "FY2568", "kind": "{{series}}", "quarters": [1] }""";
        JsonAssert.Refuses(QuarterlySeries.Json, Of("share", "incremental"), "$.kind KPI5002");
        JsonAssert.Refuses(QuarterlySeries.Json, Of("date", "cumulative"), "$.measure KPI5002");
        JsonAssert.Refuses(QuarterlySeries.Json, Of("achievement", "cumulative"), "$.measure KPI5002");
        JsonAssert.Refuses(QuarterlySeries.Json, """{ "measure": "m", "year": 2568, "kind": "cumulative", "quarters": ["x", true] }""", "$.measure KPI5002", "$.year KPI5002");
    }

    [Fact]
    public void A_sum_that_no_decimal_holds_is_refused() => JsonAssert.Refuses(
        QuarterlySeries.Json,
        """{ "measure": { "code": "m", "kind": "money", "title": "M" }, "year": "FY2568", "kind": "incremental", "quarters": [79228162514264337593543950335, 1] }""",
        "$ KPI5004");

    [Fact]
    public void Plan_and_actual_are_of_one_measure_and_year()
    {
        string json = QuarterlyProgress.Json.Write(new QuarterlyProgress(Smes.Cumulative(Year, 10), Smes.Cumulative(Year, 11)));
        int actual = json.IndexOf("\"actual\"", StringComparison.Ordinal);
        JsonAssert.Refuses(QuarterlyProgress.Json, json[..actual] + json[actual..].Replace("FY2568", "FY2569", StringComparison.Ordinal), "$.actual KPI5004");
        JsonAssert.Refuses(QuarterlyProgress.Json, json.Replace("11", "11.5", StringComparison.Ordinal), "$.actual.quarters[0] KPI5002");
        JsonAssert.Refuses(QuarterlyProgress.Json, json.Replace("\"plan\"", "\"better\": \"more\", \"plan\"", StringComparison.Ordinal), "$.better KPI5002");
        JsonAssert.Refuses(QuarterlyProgress.Json, "{}", "$ KPI5003");
    }

    private static QuarterlySeries WithWords(QuarterlySeries series, string[] words)
    {
        for (int quarter = 2; quarter <= series.Entries.Count; quarter += 2)
            series = series.Entries[quarter - 1].IsNothing ? series.WithWords(quarter, words[quarter - 1]) : series;
        return series;
    }
}
