using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of <c>Kpi.Domain.Targets</c>. A measure is known by its <see cref="MeasureFacts"/>, a criterion by its
/// <see cref="Condition"/>, a target by the <see cref="TargetModel"/> of its tiers.
/// </summary>
internal static class TargetTwins
{
    private const string Area = "Targets";

    private static readonly string[] Tiers = ["basic", "standard", "advanced"];

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Measure", "Count", call => Measure(call, MeasureKind.Count));
        twins.Add(Area, "Measure", "Share", call => Measure(call, MeasureKind.Share));
        twins.Add(Area, "Measure", "Percent", call => Measure(call, MeasureKind.Percentage));
        twins.Add(Area, "Measure", "Money", call => Measure(call, MeasureKind.Money));
        twins.Add(Area, "Measure", "Ratio", call => Measure(call, MeasureKind.Ratio));
        twins.Add(Area, "Measure", "Points", call => Measure(call, MeasureKind.Points));
        twins.Add(Area, "Measure", "Date", call => Measure(call, MeasureKind.Date));
        twins.Add(Area, "Measure", "Achieved", call => Measure(call, MeasureKind.Achievement));

        twins.Add(Area, "Measure`1", WellKnownMemberNames.GreaterThanOrEqualOperatorName, call => Compare(call, call["measure"], Comparison.AtLeast));
        twins.Add(Area, "Measure`1", WellKnownMemberNames.LessThanOrEqualOperatorName, call => Compare(call, call["measure"], Comparison.AtMost));
        twins.Add(Area, "Measure`1", WellKnownMemberNames.GreaterThanOperatorName, call => Compare(call, call["measure"], Comparison.MoreThan));
        twins.Add(Area, "Measure`1", WellKnownMemberNames.LessThanOperatorName, call => Compare(call, call["measure"], Comparison.LessThan));
        twins.Add(Area, "Measure`1", "Exactly", call => Compare(call, call.Receiver, Comparison.Exactly));
        twins.Add(Area, "Measure`1", "Between", Between);
        twins.Add(Area, "Measure`1", "Observed", Observe);

        twins.Add(Area, "Achievement", "Done", call => Achieved(call, 1m));
        twins.Add(Area, "Achievement", "NotDone", call => Achieved(call, 0m));
        twins.Add(Area, "Achievement", "Observed", call => Outcome.Facts(call.Receiver.Facts<MeasureFacts>() is { } measure ? EvidenceFacts.Observation(measure) : null));

        twins.Add(Area, "Criterion", WellKnownMemberNames.BitwiseAndOperatorName, call => Combine(call, Condition.Both));
        twins.Add(Area, "Criterion", WellKnownMemberNames.BitwiseOrOperatorName, call => Combine(call, Condition.Either));
        twins.Add(Area, "Criterion", WellKnownMemberNames.LogicalNotOperatorName, Complement);
        twins.Add(Area, "Criterion", "AsPrinted", call => Outcome.Passing(call.Receiver));

        twins.Add(Area, "TieredTarget", WellKnownMemberNames.InstanceConstructorName, Target);
    }

    private static Outcome Measure(Call call, MeasureKind kind) =>
        CanBeNegative(call) is { } canBeNegative ? Outcome.Facts(new MeasureFacts(call["code"].AsString(), kind, canBeNegative)) : Outcome.Unknown;

    /// <summary>Whether the measure says that it can be negative; null where what it says is unknown.</summary>
    private static bool? CanBeNegative(Call call) =>
        call.Member is IMethodSymbol method && method.Parameters.Any(parameter => parameter.Name == "canBeNegative")
            ? call["canBeNegative"].AsBoolean()
            : false;

    private static Outcome Compare(Call call, Value measure, Comparison comparison)
    {
        if (MeasureOf(call, measure) is not { } facts || call["threshold"].AsDecimal() is not { } threshold)
            return Outcome.Unknown;
        Condition? condition = measure.Facts<MeasureFacts>() is { } known ? Condition.Where(known, comparison, threshold) : null;
        return Check(condition, MeasureRules.CheckValue(facts, threshold, "threshold"));
    }

    private static Outcome Between(Call call)
    {
        if (MeasureOf(call, call.Receiver) is not { } facts)
            return Outcome.Unknown;
        (decimal? lower, decimal? upper) = (call["lower"].AsDecimal(), call["upper"].AsDecimal());
        Violation?[] violations = [CheckEnd(lower, "lower"), CheckEnd(upper, "upper")];

        // An upper value below the lower is refused, but by no rule.
        Condition? condition = call.Receiver.Facts<MeasureFacts>() is { } known && lower <= upper
            ? Condition.Both(Condition.Where(known, Comparison.AtLeast, lower.Value), Condition.Where(known, Comparison.AtMost, upper.Value))
            : null;
        return Outcome.Facts(condition, [.. violations.OfType<Violation>()]);

        Violation? CheckEnd(decimal? value, string parameterName) => value is { } end ? MeasureRules.CheckValue(facts, end, parameterName) : null;
    }

    private static Outcome Observe(Call call)
    {
        EvidenceFacts? evidence = call.Receiver.Facts<MeasureFacts>() is { } known ? EvidenceFacts.Observation(known) : null;
        return MeasureOf(call, call.Receiver) is { } facts && call["value"].AsDecimal() is { } value
            ? Check(evidence, MeasureRules.CheckValue(facts, value, "value"))
            : Outcome.Facts(evidence);
    }

    /// <summary>The measure; where it is unknown, what its type alone says of the values it can take.</summary>
    private static MeasureFacts? MeasureOf(Call call, Value measure) =>
        measure.Facts<MeasureFacts>()
        ?? (call.Member.ContainingType.TypeArguments.FirstOrDefault() switch
        {
            { SpecialType: SpecialType.System_Int64 } => new MeasureFacts(Code: null, MeasureKind.Count),
            _ => null,
        });

    private static Outcome Achieved(Call call, decimal value) =>
        Outcome.Facts(call.Receiver.Facts<MeasureFacts>() is { } measure ? Condition.Where(measure, Comparison.Exactly, value) : null);

    private static Outcome Combine(Call call, Func<Condition, Condition, Condition> combine) =>
        Outcome.Facts(call["left"].Facts<Condition>() is { } left && call["right"].Facts<Condition>() is { } right ? combine(left, right) : null);

    private static Outcome Complement(Call call) =>
        Outcome.Facts(call["criterion"].Facts<Condition>() is { } criterion ? Condition.Not(criterion) : null);

    private static Outcome Target(Call call)
    {
        Condition?[] tiers = [call["basic"].Facts<Condition>(), call["standard"].Facts<Condition>(), call["advanced"].Facts<Condition>()];
        TargetModel? model = tiers.Contains(null) ? null : new TargetModel([.. tiers.SelectMany(tier => tier!.Measures()).Distinct()]);
        int? scoring = call["scoring"].AsInt32();
        return scoring is null or (int)ScoringMethod.Step or (int)ScoringMethod.Linear
            ? new Outcome(model, TargetRules.Check(tiers[0], tiers[1], tiers[2], (ScoringMethod?)scoring))
            {
                AdditionalLocations = violation => violation.Rule == RuleCatalogue.TiersNotNested
                    ? Tiers.Select(tier => call.SyntaxOf(tier).GetLocation())
                    : [],
                Properties = violation => violation.Rule == RuleCatalogue.TiersNotNested && model is not null
                    ? FixProperties.WithOrder(TierOrder.Of(tiers!, (ScoringMethod?)scoring))
                    : FixProperties.None,
            }
            : Outcome.Unknown;
    }

    private static Outcome Check(object? facts, Violation? violation) => violation is null ? Outcome.Facts(facts) : Outcome.Facts(facts, violation);
}
