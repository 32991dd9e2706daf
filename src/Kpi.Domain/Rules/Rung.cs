namespace Kpi.Domain.Rules;

/// <summary>A condition that is one threshold on one measure, in one direction: a rung of linear scoring.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="IsRising">Whether higher values satisfy it.</param>
/// <param name="Threshold">
/// The value at which it begins to hold. On whole numbers, more than 544 begins at 545; on others, more than 65 begins
/// at 65, which itself is not enough.
/// </param>
internal sealed record Rung(MeasureFacts Measure, bool IsRising, decimal Threshold)
{
    /// <summary>The rung that a condition is by its meaning; null where it is none.</summary>
    public static Rung? Of(ConditionForm form)
    {
        if (form.Measures is not [var (measure, cuts)] || cuts is not [var cut])
            return null;
        bool isRising = form.Contains(1);
        bool isHighestBelow = !isRising && MeasureDomain.Of(measure).IsInteger;
        return new Rung(measure, isRising, isHighestBelow ? cut.Value - 1m : cut.Value);
    }
}
