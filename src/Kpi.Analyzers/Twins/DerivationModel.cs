using Kpi.Domain.Rules;
using Kpi.Domain.Targets;

namespace Kpi.Analyzers.Twins;

/// <summary>How a measure is computed from others.</summary>
/// <param name="Measure">The measure that is computed.</param>
/// <param name="Kind">The formula.</param>
/// <param name="Decimals">The decimals to which a mean or ratio is stated; null where unknown.</param>
/// <param name="Parts">The parts, in order.</param>
internal sealed record DerivationModel(MeasureFacts Measure, DerivationKind Kind, int? Decimals, FactList<MeasureFacts> Parts)
{
    /// <summary>Whether nothing of it is unknown, so that observations of the parts decide its value.</summary>
    public bool IsKnown => Decimals is not null && Parts.IsKnown && Parts.Items.Append(Measure).All(measure => measure!.Code is not null);

    /// <summary>The values of the parts in their order; null where they are not one of each part.</summary>
    public decimal[]? InOrder(IReadOnlyList<(MeasureFacts Measure, decimal Value)> observations)
    {
        if (observations.Count != Parts.Items.Count)
            return null;
        var values = new List<decimal>();
        foreach (MeasureFacts? part in Parts.Items)
        {
            if (observations.Where(observation => observation.Measure == part).ToArray() is not [var (_, value)])
                return null;
            values.Add(value);
        }

        return [.. values];
    }
}
