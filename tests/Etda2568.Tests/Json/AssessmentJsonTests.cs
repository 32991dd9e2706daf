using System.Text.Json;
using Etda.Published;
using static Etda.Tests.Json.ReadBack;

namespace Etda.Tests.Json;

/// <summary>The assessment and the headlines in the document are the sample's, with what the report prints.</summary>
public sealed class AssessmentJsonTests
{
    private static readonly JsonElement Assessment = Document.Root.GetProperty("assessment");

    private static readonly JsonElement[] Indicators =
        [.. Assessment.GetProperty("components").EnumerateArray().SelectMany(component => component.GetProperty("indicators").EnumerateArray())];

    [Fact]
    public void The_year_is_named_in_both_eras() => Assert.Equal(
        """{"buddhistEra":2568,"commonEra":2025,"from":"2024-10-01","to":"2025-09-30"}""",
        Compact(Document.Root.GetProperty("year")));

    [Fact]
    public void The_total_is_an_estimate_of_93_163_and_good()
    {
        Assert.Equal("93.163", Assessment.GetProperty("total").GetRawText());
        Assert.True(Assessment.GetProperty("isEstimate").GetBoolean());
        Assert.Equal("""{"lower":91.163,"upper":93.163,"includesLower":true,"includesUpper":true}""", Compact(Assessment.GetProperty("range")));
        Assert.Equal("""{"name":{"th":"ดี","en":"Good"},"lowerBound":80}""", Compact(Assessment.GetProperty("level")));
        AssertFigure(EvaluationTable.Total.WeightedScore, Assessment.GetProperty("printed").GetProperty("weightedScore"));
        AssertFigure(EvaluationTable.Level, Assessment.GetProperty("printedLevel"));
    }

    [Fact]
    public void An_indicator_has_the_kind_of_its_result() => Assert.Equal(
        ["1.1 measured advanced", "1.2 measured standard", "1.3 measured advanced", "1.4 measured advanced", "1.5 awarded ", "1.6 pending ", "2.1 awarded ", "2.2 awarded ", "2.3 awarded "],
        Indicators.Select(indicator => $"{indicator.GetProperty("code")} {indicator.GetProperty("result").GetProperty("kind")} {indicator.GetProperty("result").GetProperty("tier")}"));

    [Fact]
    public void An_indicator_has_its_weight_its_scores_and_what_is_printed_of_them()
    {
        Assert.Equal(Etda2568.Assessment.Results.Count(), Indicators.Length);
        Assert.All(Etda2568.Assessment.Results.Zip(Indicators), pair =>
        {
            (IndicatorResult result, JsonElement json) = pair;
            Assert.Equal(result.Indicator.Weight.Value, json.GetProperty("weight").GetDecimal());
            Assert.Equal(result.Score!.Value.Value, json.GetProperty("result").GetProperty("score").GetDecimal());
            Assert.Equal(result.WeightedScore!.Value.Value, json.GetProperty("result").GetProperty("weightedScore").GetDecimal());
            AssertFigure(EvaluationTable.Score(result.Indicator.Code), json.GetProperty("printed").GetProperty("score"));
            AssertFigure(EvaluationTable.Rows[result.Indicator.Code].WeightedScore, json.GetProperty("printed").GetProperty("weightedScore"));
            Assert.Equal(
                result.Indicator.Target is { } target ? [target.Basic.Printed, target.Standard.Printed, target.Advanced.Printed] : new string?[] { null, null, null },
                new[] { "basic", "standard", "advanced" }.Select(tier => json.GetProperty("target") is { ValueKind: JsonValueKind.Object } tiers ? tiers.GetProperty(tier).GetProperty("printed").GetString() : null));
        });
    }

    [Fact]
    public void An_observation_has_its_value_and_its_day() => Assert.Equal(
        ["1315 2025-08-22", "77.53 ", "22 ", "175 ", "639000000 "],
        Indicators.SelectMany(indicator => indicator.GetProperty("result").GetProperty("observations").EnumerateArray())
            .Select(observation => $"{observation.GetProperty("value")} {observation.GetProperty("asOf")}"));

    [Fact]
    public void The_raw_figure_of_PMQA_is_there() =>
        Assert.Equal(453.53m, Indicators.Single(indicator => indicator.GetProperty("code").ValueEquals("2.2")).GetProperty("result").GetProperty("raw").GetDecimal());

    [Fact]
    public void A_headline_stands_beside_that_of_last_year()
    {
        JsonElement satisfaction = Document.Root.GetProperty("headlines").GetProperty("serviceSatisfaction");

        AssertFigure(Headlines.ServiceSatisfaction.ThisYear, satisfaction.GetProperty("thisYear"));
        AssertFigure(Headlines.ServiceSatisfaction.LastYear, satisfaction.GetProperty("lastYear"));
        Assert.Equal(0.65m, satisfaction.GetProperty("change").GetDecimal());
        Assert.True(satisfaction.GetProperty("direction").ValueEquals("rise"));
    }
}
