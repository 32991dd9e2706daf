using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Scorecards;

/// <summary>Assessments and all results as JSON.</summary>
public class AssessmentJsonTests
{
    private static Assessment Assessed(decimal trust) =>
        Example.Scorecard().Assess(Example.Trust.Observed(trust), Example.Smes.Observed(80), Evidence.Pending("2.1", 60));

    [Fact]
    public void An_assessment_is_its_scorecard_and_evidence_with_what_follows()
    {
        string json = Assessment.Json.Write(Assessed(77.53m));
        JsonAssert.RoundTrips(Assessment.Json, Assessed(77.53m));
        Assert.Contains("\"total\": 70.5", json, StringComparison.Ordinal);
        Assert.Contains("\"isEstimate\": true", json, StringComparison.Ordinal);
        JsonAssert.Refuses(Assessment.Json, json.Replace("\"total\": 70.5", "\"total\": 95", StringComparison.Ordinal), "$.total KPI5002");
        JsonAssert.Refuses(Assessment.Json, json.Replace("\"isEstimate\": true", "\"isEstimate\": false", StringComparison.Ordinal), "$.isEstimate KPI5002");
        JsonAssert.Refuses(Assessment.Json, json.Replace("\"assumed\": 60", "\"assumed\": 601", StringComparison.Ordinal), "$.evidence[2] KPI3011");
    }

    [Fact]
    public void Every_assessment_and_its_results_read_back_equal() => Property.Holds(
        Assessable.Right,
        assessable => assessable.Shrink(),
        assessable =>
        {
            if (Assessed(assessable) is not { } assessment)
                return;
            JsonAssert.RoundTrips(Assessment.Json, assessment);
            Assert.All(assessment.Components, component => JsonAssert.RoundTrips(ComponentResult.Json, component));
            Assert.All(assessment.Results, result => JsonAssert.RoundTrips(IndicatorResult.Json, result));
        },
        cases: 100);

    // Some of the totals are beyond what a decimal holds, and then there is no assessment.
    private static Assessment? Assessed(Assessable assessable)
    {
        try
        {
            return assessable.Scorecard().Assess(assessable.Evidence);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    [Fact]
    public void Results_are_read_by_their_kind()
    {
        Assessment assessment = Example.Scorecard().Assess(Example.Trust.Observed(77.53m), Evidence.Awarded("2.1", 94.13m, 453.53m));
        JsonAssert.RoundTrips(MeasuredResult.Json, (MeasuredResult)assessment["1.1"]);
        JsonAssert.RoundTrips(AwardedResult.Json, (AwardedResult)assessment["2.1"]);
        JsonAssert.RoundTrips(MissingResult.Json, (MissingResult)assessment["1.2"]);
        JsonAssert.RoundTrips(PendingResult.Json, (PendingResult)Assessed(80)["2.1"]);
    }

    [Theory]
    [InlineData("\"tier\": \"standard\"", "\"tier\": \"advanced\"", "$.tier KPI5004")]
    [InlineData("\"tier\": \"standard\",", "", "$.tier KPI5004")]
    [InlineData("\"score\": 75,", "", "$.kind KPI5004")]
    [InlineData("\"kind\": \"measured\"", "\"kind\": \"awarded\"", "$.tier KPI5004")]
    [InlineData("\"weightedScore\": 30", "\"weightedScore\": 31", "$.weightedScore KPI5002")]
    public void A_result_that_its_indicator_does_not_have_is_refused(string right, string wrong, string expected)
    {
        string json = IndicatorResult.Json.Write(Assessed(77.53m)["1.1"]);
        Assert.Contains(right, json, StringComparison.Ordinal);
        JsonAssert.Refuses(IndicatorResult.Json, json.Replace(right, wrong, StringComparison.Ordinal), expected);
    }

    [Fact]
    public void Comparisons_and_their_movements_read_back_equal()
    {
        var comparison = new AssessmentComparison(Assessed(70), Assessed(90));
        JsonAssert.RoundTrips(AssessmentComparison.Json, comparison);
        Assert.All(comparison.Movements, movement => JsonAssert.RoundTrips(IndicatorMovement.Json, movement));
        JsonAssert.Refuses(IndicatorMovement.Json, """{ "code": "1.1" }""", "$.code KPI5004");
    }

    [Fact]
    public void Ways_to_reach_a_level_read_back_equal()
    {
        WaysToReach ways = Assessed(70).WaysToReach(Example.Framework.Levels.Value.Highest);
        Assert.NotEmpty(ways.Ways);
        JsonAssert.RoundTrips(WaysToReach.Json, ways);
        Assert.All(ways.Ways, way => JsonAssert.RoundTrips(WayToReach.Json, way));
        Assert.All(ways.Ways.SelectMany(way => way.Tiers), tier => JsonAssert.RoundTrips(TierImprovement.Json, tier));
    }
}
