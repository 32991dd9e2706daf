namespace Kpi.Domain.Rules;

/// <summary>Whether evidence fits a scorecard: KPI3009 and KPI3011.</summary>
internal static class EvidenceRules
{
    private static readonly BilingualText Measure = new("ตัววัด", "measure");
    private static readonly BilingualText GivenTwice = new("ให้มาแล้ว แต่ละรายการให้ได้ครั้งเดียว", "it is given already; each is given once");

    /// <summary>The violations of the evidence that a scorecard is assessed by. A null scorecard is wholly unknown.</summary>
    public static IReadOnlyList<Violation> Check(ScorecardFacts? scorecard, IReadOnlyList<EvidenceFacts?> evidence, string parameterName)
    {
        HashSet<string>? codes = CodesOf(scorecard);
        HashSet<MeasureFacts>? measures = MeasuresOf(scorecard);
        var seen = new HashSet<object>();
        var violations = new List<Violation>();
        for (int index = 0; index < evidence.Count; index++)
        {
            if (evidence[index] is not { } piece)
                continue;
            if (CheckPlace(piece, scorecard, codes, measures, seen) is { } problem)
                violations.Add(RuleCatalogue.EvidenceWithoutPlace.AtItem(parameterName, index, problem.Kind, BilingualText.Quote(problem.Name), problem.Text));
            if (CheckScore(piece, scorecard?.Framework, index, parameterName) is { } outside)
                violations.Add(outside);
        }

        return violations;
    }

    private static (BilingualText Kind, string Name, BilingualText Text)? CheckPlace(
        EvidenceFacts piece, ScorecardFacts? scorecard, HashSet<string>? codes, HashSet<MeasureFacts>? measures, HashSet<object> seen)
    {
        bool isObservation = piece.Measure is not null;
        if ((isObservation ? piece.Measure!.Code : piece.IndicatorCode) is not { } name)
            return null;

        bool hasPlace = isObservation ? measures?.Contains(piece.Measure!) != false : codes?.Contains(name) != false;
        BilingualText kind = isObservation ? Measure : CodeRules.Indicator;
        if (!hasPlace)
            return (kind, name, NoPlace(kind, scorecard!.Subject.English));
        return seen.Add(isObservation ? piece.Measure! : name) ? null : (kind, name, GivenTwice);
    }

    private static Violation? CheckScore(EvidenceFacts piece, FrameworkFacts? framework, int index, string parameterName)
    {
        if (framework is null || !(piece.Score < framework.LowestScore || piece.Score > framework.HighestScore))
            return null;

        string lowest = CanonicalNumber.Of(framework.LowestScore);
        string highest = CanonicalNumber.Of(framework.HighestScore);
        return RuleCatalogue.ScoreOutOfRange.AtItem(
            parameterName,
            index,
            CanonicalNumber.Of(piece.Score),
            BilingualText.Quote(piece.IndicatorCode ?? CanonicalNumber.Unknown),
            new BilingualText($"{lowest} ถึง {highest}", $"{lowest} to {highest}"),
            framework.Name);
    }

    private static BilingualText NoPlace(BilingualText kind, string scorecard) =>
        new($"แบบประเมิน {scorecard} ไม่มี{kind.Thai}นี้", $"scorecard {scorecard} has no such {kind.English}");

    /// <summary>Every indicator code; null where one may be unknown.</summary>
    private static HashSet<string>? CodesOf(ScorecardFacts? scorecard) =>
        scorecard is { HasKnownIndicators: true } && scorecard.Indicators.All(indicator => indicator!.Code is not null)
            ? [.. scorecard.Indicators.Select(indicator => indicator!.Code!)]
            : null;

    /// <summary>Every measure that an indicator's target names; null where one may be unknown.</summary>
    private static HashSet<MeasureFacts>? MeasuresOf(ScorecardFacts? scorecard)
    {
        if (scorecard is not { HasKnownIndicators: true } || scorecard.Indicators.Any(indicator => indicator!.Measures is null))
            return null;
        HashSet<MeasureFacts> measures = [.. scorecard.Indicators.SelectMany(indicator => indicator!.Measures!)];
        return measures.Any(measure => measure.Code is null) ? null : measures;
    }
}
