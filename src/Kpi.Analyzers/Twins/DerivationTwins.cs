using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules;
using Kpi.Domain.Targets;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of measures that are computed from others. How they are is known by its <see cref="DerivationModel"/>.</summary>
internal static class DerivationTwins
{
    private const string Area = "Targets";
    private const string Parts = "parts";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Measure`1", "AsSumOf", call => Derive(call, DerivationKind.Sum, decimals: 0, PartsOf(call.ListOf(Parts))));
        twins.Add(Area, "Measure`1", "AsMeanOf", call => Derive(call, DerivationKind.Mean, call["decimals"].AsInt32(), PartsOf(call.ListOf(Parts))));
        twins.Add(Area, "Measure`1", "AsRatioOf", call => Derive(call, DerivationKind.Ratio, call["decimals"].AsInt32(), Ratio(call["numerator"], call["denominator"])));
        twins.Add(Area, "Derivation`1", "Observed", Observe);
    }

    private static FactList<MeasureFacts> PartsOf(SequenceValue list) => list.ToFacts(value => value.Facts<MeasureFacts>());

    private static FactList<MeasureFacts> Ratio(Value numerator, Value denominator) =>
        new([numerator.Facts<MeasureFacts>(), denominator.Facts<MeasureFacts>()], IsComplete: true);

    private static Outcome Derive(Call call, DerivationKind kind, int? decimals, FactList<MeasureFacts> parts) =>
        call.Receiver.Facts<MeasureFacts>() is { } measure && !IsRefused(measure, kind, decimals, parts)
            ? Outcome.Facts(new DerivationModel(measure, kind, decimals, parts))
            : Outcome.Unknown;

    /// <summary>Whether a measure is certainly not computed so. That is refused, but by no rule.</summary>
    private static bool IsRefused(MeasureFacts measure, DerivationKind kind, int? decimals, FactList<MeasureFacts> parts)
    {
        if (measure.Kind == MeasureKind.Date || parts.IsCertainlyEmpty || decimals is < 0 or > ExactDecimal.MaximumDecimals || (measure.Kind == MeasureKind.Count && decimals > 0))
            return true;
        var seen = new HashSet<MeasureFacts> { measure };
        return parts.Items.OfType<MeasureFacts>().Any(part =>
            (part.Code is not null && !seen.Add(part)) || (kind == DerivationKind.Ratio && part.Kind is MeasureKind.Date or MeasureKind.Achievement));
    }

    private static Outcome Observe(Call call)
    {
        if (call.Receiver.Facts<DerivationModel>() is not { } derivation)
            return Outcome.Unknown;

        SequenceValue list = call.ListOf(Parts);
        List<(MeasureFacts, decimal)> observations = [];
        foreach (SequenceItem item in list.Items)
        {
            if (item.Value.Facts<EvidenceModel>() is { Value: { } value, Facts.Measure: { Code: not null } measure })
                observations.Add((measure, value));
        }

        // Of what is not known whole, the measure is known all the same.
        if (!derivation.IsKnown || !list.IsComplete || observations.Count < list.Items.Length)
            return Outcome.Facts(new EvidenceModel(EvidenceFacts.Observation(derivation.Measure)));
        return derivation.InOrder(observations) is { } values ? Observe(derivation, values) : Outcome.Unknown;
    }

    private static Outcome Observe(DerivationModel derivation, decimal[] parts)
    {
        // What no decimal holds is refused before any rule, and so is a ratio to nothing.
        decimal value;
        try
        {
            value = DerivedValue.Of(derivation.Kind, derivation.Measure.Kind, derivation.Decimals!.Value, parts);
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            return Outcome.Unknown;
        }

        return Outcome.Facts(new EvidenceModel(EvidenceFacts.Observation(derivation.Measure), value), MeasureRules.CheckValue(derivation.Measure, value, Parts));
    }
}
