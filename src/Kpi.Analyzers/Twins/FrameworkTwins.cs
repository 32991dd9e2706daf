using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of evaluation frameworks and their parts, so that a user's own framework is known where its definition is.
/// What is sourced is known by its datum.
/// </summary>
internal static class FrameworkTwins
{
    private const string Area = "Scorecards";

    public static void Register(LibraryTwins twins)
    {
        twins.Add("Rules", "BilingualText", WellKnownMemberNames.ImplicitConversionName, call => Text(call["text"], call["text"]));
        twins.Add("Rules", "BilingualText", WellKnownMemberNames.InstanceConstructorName, call => Text(call["thai"], call["english"]));
        twins.Add("Quantities", "DecimalInterval", "Closed", Interval);
        twins.Add(Area, "Sourced`1", WellKnownMemberNames.InstanceConstructorName, call => Outcome.Passing(call["value"]));
        twins.Add(Area, "TierPoints", WellKnownMemberNames.InstanceConstructorName, TierPoints);
        twins.Add(Area, "Level", WellKnownMemberNames.InstanceConstructorName, Level);
        twins.Add(Area, "LevelScale", WellKnownMemberNames.InstanceConstructorName, LevelScale);
        twins.Add(Area, "ComponentWeight", WellKnownMemberNames.InstanceConstructorName, ComponentWeight);
        twins.Add(Area, "EvaluationFramework", WellKnownMemberNames.InstanceConstructorName, Framework);
        twins.Add(Area, "EvaluationFramework", "OpdcPublicOrganization2568", _ => Outcome.Facts(BuiltInFrameworks.OpdcPublicOrganization2568));
        twins.Add(Area, "EvaluationFramework", "OpdcOneToFive", _ => Outcome.Facts(BuiltInFrameworks.OpdcOneToFive));
        twins.Add(Area, "EvaluationFramework", "IntegrityAndTransparency", _ => Outcome.Facts(BuiltInFrameworks.IntegrityAndTransparency));
    }

    private static Outcome Text(Value thai, Value english) =>
        string.IsNullOrWhiteSpace(thai.AsString()) || string.IsNullOrWhiteSpace(english.AsString())
            ? Outcome.Unknown
            : Outcome.Facts(new BilingualText(thai.AsString()!, english.AsString()!));

    // Bounds the wrong way round are refused, but by no rule.
    private static Outcome Interval(Call call) =>
        new IntervalModel(call["lower"].AsDecimal(), call["upper"].AsDecimal()) is { } range && !(range.Lower > range.Upper)
            ? Outcome.Facts(range)
            : Outcome.Unknown;

    private static Outcome TierPoints(Call call)
    {
        var points = new TierPointsFacts(call["basic"].AsDecimal(), call["standard"].AsDecimal(), call["advanced"].AsDecimal());
        return Outcome.Facts(points, FrameworkRules.CheckTierPoints(points, "standard", "advanced"));
    }

    private static Outcome Level(Call call) =>
        call["lowerBound"].AsDecimal() is { } lowerBound
            ? Outcome.Facts(new LevelFacts(call["name"].Facts<BilingualText>() ?? BilingualText.Quote(CanonicalNumber.Unknown), lowerBound))
            : Outcome.Unknown;

    private static Outcome LevelScale(Call call)
    {
        SequenceValue levels = call.ListOf("levels");
        LevelFacts?[] facts = [.. levels.Items.Select(item => item.Value.Facts<LevelFacts>())];
        ScaleModel? scale = levels.IsComplete && facts.Length > 0 ? new ScaleModel(facts[0], facts[^1]) : null;
        return new Outcome(scale, [.. FrameworkRules.CheckLevels(facts, "levels")])
        {
            AdditionalLocations = _ => levels.Items.Select(item => item.Syntax.GetLocation()),
            Properties = _ => levels.IsComplete && !facts.Contains(null) ? FixProperties.WithOrder(LevelOrder.Of(facts!)) : FixProperties.None,
        };
    }

    private static Outcome ComponentWeight(Call call)
    {
        string? code = call["code"].AsString();
        decimal? weight = call["weight"].AsDecimal();
        return Outcome.Facts(
            code is null || weight is null ? null : new ComponentWeightModel(code, weight.Value),
            IndicatorRules.Check(code, weight, "code", "weight"));
    }

    private static Outcome Framework(Call call)
    {
        (decimal? lowest, decimal? highest) = call["scoreRange"].Facts<IntervalModel>() is { } range ? (range.Lower, range.Upper) : (null, null);
        var violations = new List<Violation>();
        if (call["tierPoints"].Facts<TierPointsFacts>() is { } points
            && FrameworkRules.CheckTierPointsInRange(points, lowest, highest, "tierPoints") is { } outside)
        {
            violations.Add(outside);
        }

        if (call["levels"].Facts<ScaleModel>() is { } scale)
            violations.AddRange(FrameworkRules.CheckLevelsInRange(scale.Highest, scale.Lowest, lowest, highest, "levels"));

        // What is unknown of the weights, or of nesting, is left to the run time, as where the framework does not say.
        var framework = new FrameworkFacts(
            call["name"].Facts<BilingualText>() ?? BilingualText.Quote(CanonicalNumber.Unknown),
            lowest,
            highest,
            WeightsOf(call),
            call["codesNest"] is ConstantValue { Constant: true });
        return Outcome.Facts(framework, violations);
    }

    private static IReadOnlyList<(string Code, decimal Weight)>? WeightsOf(Call call)
    {
        if (call["componentWeights"] is not SequenceValue { IsComplete: true } list)
            return null;
        ComponentWeightModel?[] weights = [.. list.Items.Select(item => item.Value.Facts<ComponentWeightModel>())];
        return weights.Contains(null) ? null : [.. weights.Select(weight => (weight!.Code, weight.Weight))];
    }

    private sealed record ScaleModel(LevelFacts? Highest, LevelFacts? Lowest);

    private sealed record ComponentWeightModel(string Code, decimal Weight);
}
