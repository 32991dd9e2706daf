using System.Collections.Immutable;
using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>The twin of assessing a scorecard by evidence.</summary>
internal static class AssessmentTwins
{
    private const string Parameter = "evidence";

    public static Outcome Assess(Call call)
    {
        ScorecardModel? scorecard = call.Receiver.Facts<ScorecardModel>();
        SequenceValue evidence = call.ListOf(Parameter);
        EvidenceModel?[] pieces = [.. evidence.Items.Select(item => item.Value.Facts<EvidenceModel>())];
        IReadOnlyList<Violation> refused = EvidenceRules.Check(scorecard?.Facts, [.. pieces.Select(piece => piece?.Facts)], Parameter);
        if (refused.Count > 0 || scorecard is null)
            return Outcome.Facts(facts: null, refused);

        Violation? gaps = evidence.IsComplete && pieces.All(piece => piece is not null) ? CheckResults(scorecard, [.. pieces.OfType<EvidenceModel>()]) : null;
        IEnumerable<Violation?> scales = pieces.Select((piece, index) => CheckScale(scorecard, piece, index));
        return new Outcome(facts: null, [.. scales.Append(gaps).OfType<Violation>()])
        {
            AdditionalLocations = violation => PieceOf(violation, pieces)?.ValueSyntax is { } value ? [value.GetLocation()] : [],
            Properties = violation => PieceOf(violation, pieces)?.Value is { } value
                ? ImmutableDictionary<string, string?>.Empty.Add(FixProperties.ObservedPercentage, CanonicalNumber.Of(value * 100m))
                : ImmutableDictionary<string, string?>.Empty,
        };
    }

    private static EvidenceModel? PieceOf(Violation violation, EvidenceModel?[] pieces) =>
        violation.Rule == RuleCatalogue.ObservationOnAnotherScale ? pieces[violation.ItemIndex!.Value] : null;

    private static Violation? CheckScale(ScorecardModel scorecard, EvidenceModel? piece, int index)
    {
        // What is computed stands on the scale that the formula puts it on.
        if (piece is not { Facts.Measure: { Code: not null } measure, Value: { } value, ValueSyntax: not null } || !scorecard.Facts.HasKnownIndicators)
            return null;

        // A target that is not known may have any threshold on it.
        return scorecard.Indicators.All(indicator => indicator.Facts.Measures is not null)
            ? ScaleRules.Check(measure, value, [.. scorecard.Indicators.Where(indicator => indicator.Facts.Measures!.Contains(measure)).SelectMany(indicator => indicator.Target!.Tiers)], Parameter, index)
            : null;
    }

    private static Violation? CheckResults(ScorecardModel scorecard, IReadOnlyList<EvidenceModel> pieces)
    {
        bool isKnown = scorecard.Facts.HasKnownIndicators
            && scorecard.Indicators.All(indicator => indicator.Facts is { Code: not null, Measures: not null })
            && pieces.All(piece => piece.Facts is { Measure.Code: not null } or { Measure: null, IndicatorCode: not null });
        if (!isKnown)
            return null;

        HashSet<string> scored = [.. pieces.Select(piece => piece.Facts.IndicatorCode).OfType<string>()];
        Dictionary<MeasureFacts, decimal?> observed = pieces.Where(piece => piece.Facts.Measure is not null).ToDictionary(piece => piece.Facts.Measure!, piece => piece.Value);
        string[] without = [.. scorecard.Indicators
            .Where(indicator => !scored.Contains(indicator.Facts.Code!) && IsCertainlyWithoutResult(indicator, observed))
            .Select(indicator => Describe(indicator, observed))];
        return ResultRules.Check(scorecard.Facts, without, Parameter);
    }

    private static bool IsCertainlyWithoutResult(IndicatorModel indicator, Dictionary<MeasureFacts, decimal?> observed)
    {
        if (indicator.Target is not { } target)
            return true;
        bool hasUnknownValue = target.Measures.Any(measure => observed.TryGetValue(measure, out decimal? value) && value is null);
        return !hasUnknownValue
            && !ResultRules.IsDecided(target.Tiers.Reverse(), measure => observed.TryGetValue(measure, out decimal? value) ? value : null);
    }

    private static string Describe(IndicatorModel indicator, Dictionary<MeasureFacts, decimal?> observed)
    {
        string[] missing = [.. indicator.Facts.Measures!.Where(measure => !observed.ContainsKey(measure)).Select(measure => measure.Code ?? CanonicalNumber.Unknown)];
        return missing.Length == 0 ? indicator.Facts.Code! : $"{indicator.Facts.Code} ({string.Join(", ", missing)})";
    }
}
