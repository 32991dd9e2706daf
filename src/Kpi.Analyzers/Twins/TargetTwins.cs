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
        twins.Add(Area, "Achievement", "Observed", ObserveAchievement);

        twins.Add(Area, "Criterion", WellKnownMemberNames.BitwiseAndOperatorName, call => Combine(call, Condition.Both));
        twins.Add(Area, "Criterion", WellKnownMemberNames.BitwiseOrOperatorName, call => Combine(call, Condition.Either));
        twins.Add(Area, "Criterion", WellKnownMemberNames.LogicalNotOperatorName, Complement);
        twins.Add(Area, "Criterion", "AsPrinted", call => Outcome.Passing(call.Receiver));

        twins.Add(Area, "TieredTarget", WellKnownMemberNames.InstanceConstructorName, Target);
    }

    private static Outcome Measure(Call call, MeasureKind kind) =>
        CanBeNegative(call) is { } canBeNegative ? Outcome.Facts(new MeasureFacts(call["code"].AsString(), kind, canBeNegative) { Title = call["title"].Facts<BilingualText>() }) : Outcome.Unknown;

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
        return Outcome.Facts(condition, MeasureRules.CheckValue(facts, threshold, "threshold"));
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
        decimal? observed = call["value"].AsDecimal();
        EvidenceModel? evidence = call.Receiver.Facts<MeasureFacts>() is { } known ? new EvidenceModel(EvidenceFacts.Observation(known), observed, call.SyntaxOf("value")) : null;
        return MeasureOf(call, call.Receiver) is { } facts && observed is { } value
            ? Outcome.Facts(evidence, MeasureRules.CheckValue(facts, value, "value"))
            : Outcome.Facts(evidence);
    }

    private static Outcome ObserveAchievement(Call call)
    {
        decimal? observed = call["done"].AsBoolean() is { } done ? (done ? 1m : 0m) : null;
        return Outcome.Facts(call.Receiver.Facts<MeasureFacts>() is { } measure ? new EvidenceModel(EvidenceFacts.Observation(measure), observed, call.SyntaxOf("done")) : null);
    }

    /// <summary>The measure; where it is unknown, what its type alone says of the values it can take.</summary>
    public static MeasureFacts? MeasureOf(Call call, Value measure) =>
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
        TargetModel? model = tiers.Contains(null) ? null : new TargetModel([.. tiers.OfType<Condition>()]);
        int? scoring = call["scoring"].AsInt32();
        return scoring is null or (int)ScoringMethod.Step or (int)ScoringMethod.Linear
            ? new Outcome(model, [.. TargetRules.Check(tiers[0], tiers[1], tiers[2], (ScoringMethod?)scoring), .. CheckTitles(tiers), .. CheckUnits(tiers)])
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

    private static IEnumerable<Violation> CheckUnits(Condition?[] tiers) => !Names(tiers, measure => measure.Kind == MeasureKind.Money) ? [] :
        from tier in tiers.Select((condition, index) => (Condition: condition, Parameter: Tiers[index]))
        from part in tier.Condition?.InPostfixOrder() ?? []
        where part.Measure is { Kind: MeasureKind.Money, Code: not null }
        group (tier.Parameter, (decimal?)part.Threshold) by part.Measure into thresholds
        let violation = AmountRules.CheckUnits(thresholds)
        where violation is not null
        select violation;

    // Nearly always one measure, which has one title, is all that a target names.
    private static IEnumerable<Violation> CheckTitles(Condition?[] tiers)
    {
        MeasureFacts? first = null;
        return Names(tiers, measure => !ReferenceEquals(first ??= measure, measure)) ? MeasureTitleRules.Check(NamedIn(tiers)) : [];
    }

    private static bool Names(Condition?[] tiers, Predicate<MeasureFacts> predicate)
    {
        foreach (Condition? tier in tiers)
        {
            foreach (Condition part in tier?.InPostfixOrder() ?? [])
            {
                if (part.Measure is { } measure && predicate(measure))
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string ParameterName, int? ItemIndex, MeasureFacts Measure)> NamedIn(Condition?[] tiers) =>
        from tier in tiers.Select((condition, index) => (Condition: condition, Parameter: Tiers[index]))
        where tier.Condition is not null
        from part in tier.Condition.InPostfixOrder()
        where part.Measure is not null
        select (tier.Parameter, (int?)null, part.Measure);
}
