using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Scorecards;

public class EvidenceTests
{
    [Fact]
    public void An_observation_is_evidence()
    {
        Evidence evidence = Trust.Observed(80);
        Assert.Equal(Trust.Observed(80), Assert.IsType<ObservedEvidence>(evidence).Observation);
        Assert.Equal("platform-trust = 80", evidence.ToString());
    }

    [Fact]
    public void A_null_observation_or_code_is_refused_by_name()
    {
        Observation none = null!;
        Assert.Equal("observation", Assert.Throws<ArgumentNullException>(() => (Evidence)none).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Evidence.Awarded(null!, 75)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Evidence.Pending(null!, 75)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Evidence.Validate(null!)).ParamName);
    }

    [Fact]
    public void An_award_is_a_code_a_score_and_perhaps_a_raw_figure()
    {
        AwardedScore award = Evidence.Awarded("2.2", 94.13m, raw: 453.53m);
        Assert.Equal(("2.2", (Score)94.13m, (decimal?)453.53m), (award.IndicatorCode, award.Score, award.Raw));
        Assert.Null(Evidence.Awarded("2.2", 94.13m).Raw);
        Assert.Equal("2.2 awarded 94.13", award.ToString());
    }

    [Fact]
    public void A_pending_score_is_a_code_and_an_assumed_score()
    {
        PendingScore pending = Evidence.Pending("1.6", assumed: 100);
        Assert.Equal(("1.6", (Score)100), (pending.IndicatorCode, pending.Assumed));
        Assert.Equal("1.6 pending, assumed 100", pending.ToString());
    }

    [Fact]
    public void Equality_is_by_what_is_given()
    {
        Laws.Equality(Evidence.Awarded("2.2", 94.1m, 453.53m), Evidence.Awarded("2.2", 94.10m, 453.530m), Evidence.Awarded("2.1", 94.1m, 453.53m));
        Laws.Equality(Evidence.Awarded("2.2", 94.1m, 453.53m), Evidence.Awarded("2.2", 94.10m, 453.530m), Evidence.Awarded("2.2", 94.2m, 453.53m));
        Laws.Equality(Evidence.Awarded("2.2", 94.1m, 453.53m), Evidence.Awarded("2.2", 94.10m, 453.530m), Evidence.Awarded("2.2", 94.1m));
        Laws.Equality(Evidence.Pending("1.6", 100), Evidence.Pending("1.6", 100.0m), Evidence.Pending("1.5", 100));
        Laws.Equality(Evidence.Pending("1.6", 100), Evidence.Pending("1.6", 100.0m), Evidence.Pending("1.6", 75));
        Laws.Equality((ObservedEvidence)Trust.Observed(80), (ObservedEvidence)Trust.Observed(80.0m), (ObservedEvidence)Trust.Observed(81));
    }
}
