using System.Text.Json;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Scorecards;

/// <summary>Scorecards as JSON, and evidence that is read for them.</summary>
public class ScorecardJsonTests
{
    private const string Evidence =
        """[{ "measure": "platform-trust", "value": 77.53 }, { "indicator": "2.1", "awarded": 94.13, "raw": 453.53 }, { "indicator": "1.2", "assumed": 100 }]""";

    [Fact]
    public void A_scorecard_is_written_as_it_is_defined() => JsonAssert.Writes(
        Scorecard.Json,
        Example.Scorecard(Example.Component("1", Example.Indicator("1.1", 70, Example.Target())), Example.Component("2", new Indicator("2.1", "PMQA", 30, jointOwners: ["A", "B"]))),
        """
        {
          "agency": "ETDA", "year": "FY2568", "framework": "opdcPublicOrganization2568",
          "measures": [{ "code": "platform-trust", "kind": "share", "title": { "th": "ความเชื่อมั่น", "en": "Confidence" } }],
          "components": [
            { "code": "1", "title": "Component 1", "indicators": [
              { "code": "1.1", "title": "Indicator 1.1", "weight": 70, "target": {
                "basic": { "measure": "platform-trust", "atLeast": 65 },
                "standard": { "measure": "platform-trust", "atLeast": 75 },
                "advanced": { "measure": "platform-trust", "atLeast": 85 } } }] },
            { "code": "2", "title": "Component 2", "indicators": [
              { "code": "2.1", "title": "PMQA", "weight": 30, "jointOwners": ["A", "B"] }] }]
        }
        """);

    [Fact]
    public void Every_scorecard_its_parts_and_evidence_read_back_equal() => Property.Holds(
        Assessable.Right,
        assessable => assessable.Shrink(),
        assessable =>
        {
            Scorecard scorecard = assessable.Scorecard();
            JsonAssert.RoundTrips(Scorecard.Json, scorecard);
            JsonAssert.RoundTrips(Component.Json, scorecard.Components[0]);
            Assert.All(scorecard.Indicators, indicator => JsonAssert.RoundTrips(Indicator.Json, indicator));
            Assert.All(scorecard.Indicators.Select(indicator => indicator.Target).OfType<TieredTarget>(), target => JsonAssert.RoundTrips(TieredTarget.Json, target));
            JsonAssert.RoundTrips(EvaluationFramework.Json, scorecard.Framework);
            Assert.All(assessable.Evidence, piece => JsonAssert.RoundTrips(Kpi.Domain.Scorecards.Evidence.Json, piece));
        },
        cases: 100);

    [Fact]
    public void Published_texts_and_linear_scoring_are_kept()
    {
        var target = new TieredTarget(Example.Trust >= 65, Example.Trust >= 75, (Example.Trust >= 85).AsPrinted("≥ 85"), ScoringMethod.Linear);
        JsonAssert.RoundTrips(TieredTarget.Json, target);
        TieredTarget read = TieredTarget.Json.Read(TieredTarget.Json.Write(target)).Value;
        Assert.Equal((ScoringMethod.Linear, "≥ 85"), (read.Scoring, read.Advanced.Printed));
    }

    [Fact]
    public void The_frameworks_of_the_library_have_names()
    {
        JsonAssert.Writes(EvaluationFramework.Json, EvaluationFramework.OpdcPublicOrganization2568, "\"opdcPublicOrganization2568\"");
        JsonAssert.Writes(EvaluationFramework.Json, EvaluationFramework.OpdcOneToFive, "\"opdcOneToFive\"");
        JsonAssert.Writes(EvaluationFramework.Json, EvaluationFramework.IntegrityAndTransparency, "\"integrityAndTransparency\"");
        JsonAssert.Refuses(EvaluationFramework.Json, "\"OpdcOneToFive\"", "$ KPI5002");
    }

    [Fact]
    public void A_framework_of_ones_own_has_every_datum_with_its_source()
    {
        EvaluationFramework framework = Example.FrameworkOf(new TierPoints(50, 75, 100), new LevelScale(new Level("High", 80), new Level("Low", 0)));
        JsonAssert.Writes(
            EvaluationFramework.Json,
            framework,
            """
            {
              "name": { "th": "กรอบของเรา", "en": "Our framework" },
              "scoreRange": { "value": { "lower": 0, "upper": 100 }, "source": "our manual, page 1" },
              "tierPoints": { "value": { "basic": 50, "standard": 75, "advanced": 100 }, "source": "our manual, page 2" },
              "scoreBelowBasic": { "value": 0, "source": "our manual, page 3" },
              "levels": { "value": [{ "name": "High", "lowerBound": 80 }, { "name": "Low", "lowerBound": 0 }], "source": "our manual, page 4" },
              "decimalsOfTotal": { "value": 2, "source": "our manual, page 5" },
              "decimalsOfScore": { "value": 2, "source": "none are stated for scores; those of the total stand in", "isAssumption": true }
            }
            """);
        string json = EvaluationFramework.Json.Write(framework);
        JsonAssert.Refuses(EvaluationFramework.Json, json.Replace("\"standard\": 75", "\"standard\": 45", StringComparison.Ordinal), "$.tierPoints.value.standard KPI2006");
        JsonAssert.Refuses(EvaluationFramework.Json, json.Replace("\"lowerBound\": 80", "\"lowerBound\": -1", StringComparison.Ordinal), "$.levels.value[1] KPI3008");
        JsonAssert.Refuses(EvaluationFramework.Json, json.Replace("\"value\": 2,", "\"value\": 29,", StringComparison.Ordinal), "$.decimalsOfTotal KPI5004");
    }

    [Fact]
    public void Data_with_their_sources_stand_alone_too()
    {
        EvaluationFramework framework = EvaluationFramework.OpdcPublicOrganization2568;
        Assert.Equal(framework.ScoreRange, JsonSerializer.Deserialize<Sourced<DecimalInterval>>(JsonSerializer.Serialize(framework.ScoreRange)));
        Assert.Equal(framework.Levels, JsonSerializer.Deserialize<Sourced<LevelScale>>(JsonSerializer.Serialize(framework.Levels)));
        Assert.Equal(framework.TierPoints, JsonSerializer.Deserialize<Sourced<TierPoints>>(JsonSerializer.Serialize(framework.TierPoints)));
        Assert.Equal(framework.DecimalsOfTotal, JsonSerializer.Deserialize<Sourced<int>>(JsonSerializer.Serialize(framework.DecimalsOfTotal)));
        Assert.Equal(framework.ScoreBelowBasic, JsonSerializer.Deserialize<Sourced<Score>>(JsonSerializer.Serialize(framework.ScoreBelowBasic)));
        Assert.Equal(framework.CodesNest, JsonSerializer.Deserialize<Sourced<bool>>(JsonSerializer.Serialize(framework.CodesNest)));
        Assert.Equal(framework.ComponentWeights!.Value, JsonSerializer.Deserialize<Sourced<IReadOnlyList<ComponentWeight>>>(JsonSerializer.Serialize(framework.ComponentWeights))!.Value);
    }

    [Fact]
    public void Weights_are_totalled_even_where_a_target_is_wrong()
    {
        string json = Scorecard.Json.Write(Example.Scorecard())
            .Replace("\"weight\": 40", "\"weight\": 41", StringComparison.Ordinal)
            .Replace("\"atLeast\": 65", "\"atLeast\": 80", StringComparison.Ordinal);
        JsonReading<Scorecard> reading = Scorecard.Json.Read(json);
        Assert.Equal(
            ["$.components: KPI3001: Weights of scorecard ETDA 2568 total 101, not 100: 41 + 30 + 30", "$.components[0].indicators[0].target.standard: KPI2001"],
            reading.Problems.Select(problem => problem.RuleId == "KPI2001" ? $"{problem.Path}: KPI2001" : problem.ToString()));
    }

    [Fact]
    public void Tiers_that_are_not_nested_are_found_beside_one_that_cannot_be_read()
    {
        string json = TieredTarget.Json.Write(Example.Target())
            .Replace("\"atLeast\": 75", "\"atLeast\": 60", StringComparison.Ordinal)
            .Replace("\"atLeast\": 85", "\"atLeast\": 850", StringComparison.Ordinal);
        JsonAssert.Refuses(TieredTarget.Json, json, "$.standard KPI2001", "$.advanced.atLeast KPI2004");
    }

    [Fact]
    public void A_malformed_code_is_found_beside_a_wrong_weight() => JsonAssert.Refuses(
        Indicator.Json, """{ "code": "1.", "title": "A", "weight": 0 }""", "$.code KPI3012", "$.weight KPI3003");

    [Fact]
    public void A_scorecard_can_name_its_schema() => Assert.Equal(
        Example.Scorecard(),
        Scorecard.Json.Read(Scorecard.Json.Write(Example.Scorecard()).Insert(1, "\"$schema\": \"scorecard.schema.json\",")).Value);

    [Fact]
    public void Evidence_names_the_measures_of_its_scorecard()
    {
        Scorecard scorecard = Example.Scorecard();
        IReadOnlyList<Evidence> evidence = scorecard.ReadEvidence(Evidence).Value;
        Assert.Equal(
            [Example.Trust.Observed(77.53m), Kpi.Domain.Scorecards.Evidence.Awarded("2.1", 94.13m, 453.53m), Kpi.Domain.Scorecards.Evidence.Pending("1.2", 100)],
            evidence);
        Assert.Equal(scorecard.Assess(evidence), scorecard.Assess(scorecard.ReadEvidence(System.Text.Encoding.UTF8.GetBytes(Evidence)).Value));
    }

    [Theory]
    [InlineData("""[{ "measure": "smes-supported", "value": 80.5 }, { "indicator": "9", "assumed": 3 }, { "indicator": "2.1", "awarded": 101 }]""", "$[1] KPI3009", "$[2] KPI3011", "$[0].value KPI2004")]
    [InlineData("""[{ "measure": "platform-trust", "value": 80 }, { "measure": "platform-trust", "value": 81 }]""", "$[1] KPI3009")]
    [InlineData("""[{ "measure": "unknown", "value": 80 }, { "indicator": "2.1" }, { "indicator": "2.1", "awarded": 1, "assumed": 2 }, { "measure": "platform-trust", "awarded": 2 }, 5]""",
        "$[0].measure KPI5002", "$[1] KPI5002", "$[2] KPI5002", "$[3] KPI5002", "$[4] KPI5002")]
    [InlineData("""[{ "indicator": "2.", "awarded": 1 }]""", "$[0].indicator KPI3012")]
    [InlineData("""{ "indicator": "2.1", "awarded": 1 }""", "$ KPI5002")]
    [InlineData("""[{ "measure": null, "value": 80 }, { "measure": "platform-trust", "value": null }, { "indicator": null, "awarded": 1 }, { "indicator": "2.1", "awarded": null }]""",
        "$[0] KPI5002", "$[1] KPI5002", "$[2] KPI5002", "$[3] KPI5002")]
    [InlineData("""[{ "measure": "platform-trust", "value": 80, "decimals": 2 }]""", "$[0] KPI5002")]
    public void Mistakes_in_evidence_are_found_at_once(string json, params string[] expected) =>
        Assert.Equal(expected, Example.Scorecard().ReadEvidence(json).Problems.Select(problem => $"{problem.Path} {problem.RuleId}"));

    [Fact]
    public void A_null_is_as_good_as_no_member() => Assert.Equal(
        Example.Scorecard().ReadEvidence("""[{ "indicator": "1.2", "assumed": 100 }, { "measure": "platform-trust", "value": 77.53 }]""").Value,
        Example.Scorecard().ReadEvidence(
            """
            [{ "indicator": "1.2", "assumed": 100, "awarded": null, "raw": null, "measure": null },
             { "measure": "platform-trust", "value": 77.53, "asOf": null, "formula": null, "decimals": null, "parts": null, "indicator": null }]
            """).Value);

    [Fact]
    public void A_kind_of_evidence_is_read_by_its_type()
    {
        JsonAssert.RoundTrips(AwardedScore.Json, Kpi.Domain.Scorecards.Evidence.Awarded("2.1", 94.13m));
        JsonAssert.RoundTrips(PendingScore.Json, Kpi.Domain.Scorecards.Evidence.Pending("2.1", 94.13m));
        JsonAssert.RoundTrips(ObservedEvidence.Json, (ObservedEvidence)(Evidence)Example.Trust.Observed(5));
        JsonAssert.Refuses(AwardedScore.Json, """{ "indicator": "2.1", "assumed": 100 }""", "$ KPI5002");
    }
}
