using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// What holding a printed figure against a formula came to: the verdict, and with it the formula, the figures that went
/// in, the intervals and how far they are apart. Bad printed data gives a finding too, never an exception. Equality is by
/// printed figure, formula, what went in and verdict. Immutable.
/// </summary>
public sealed partial class Finding : IEquatable<Finding>
{
    private static readonly BilingualText Beyond =
        new("ผลลัพธ์ที่แน่นอนมีหลักมากเกินกว่าจะเก็บได้", "the exact result has more digits than a decimal holds");

    private readonly ReportedFormula _formula;

    internal Finding(Reported printed, ReportedFormula formula)
        : this(printed, formula, formula.Decide(printed))
    {
    }

    /// <summary>A finding whose verdict is already decided.</summary>
    internal Finding(Reported printed, ReportedFormula formula, Verdict verdict)
    {
        Printed = printed;
        _formula = formula;
        Verdict = verdict;
    }

    /// <summary>What it came to.</summary>
    public Verdict Verdict { get; }

    /// <summary>The printed figure that was held against the formula.</summary>
    public Reported Printed { get; }

    /// <summary>The printed figures that went into the formula; the other prints, where one figure is printed several times.</summary>
    public IReadOnlyList<Reported> Inputs => _formula.Inputs;

    /// <summary>The formula over the figures as printed, such as <c>94.13 × 10 %</c>.</summary>
    public BilingualText Formula => _formula.Text;

    /// <summary>
    /// The values that the formula can have, as precise as the printed inputs are; the bounds of a quotient are rounded
    /// outward. Null where it is not checkable, or no decimal holds a bound.
    /// </summary>
    public DecimalInterval? Computed => Compare()?.Computed;

    /// <summary>The values that the printed figure stands for, in the unit of <see cref="Computed"/>; for a level, the totals that have it. Null as there.</summary>
    public DecimalInterval? Stated => Compare()?.Stated;

    /// <summary>How far the two intervals are apart; 0 where they meet. Null where there are none, or no decimal holds it.</summary>
    public decimal? Distance => Compare() is { } intervals ? DistanceOf(intervals.Computed, intervals.Stated) : null;

    /// <summary>In what the prints of one figure do not agree; none for every other finding.</summary>
    public Disagreement Disagreement =>
        Verdict == Verdict.Contradiction && _formula is DuplicateFormula duplicates ? duplicates.DisagreementWith(Printed) : Disagreement.None;

    /// <summary>Why it is not checkable; null where it is.</summary>
    public BilingualText? Obstacle => Verdict == Verdict.NotCheckable ? FindObstacle() : null;

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Verdict == other.Verdict
            && Printed.Equals(other.Printed)
            && Formula == other.Formula
            && Inputs.SequenceEqual(other.Inputs)
            && _formula.Grounds.SequenceEqual(other._formula.Grounds));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Printed.GetHashCode() * 397 ^ (int)Verdict);

    private BilingualText FindObstacle()
    {
        try
        {
            return _formula.ObstacleFor(Printed) ?? Beyond;
        }
        catch (OverflowException)
        {
            return Beyond;
        }
    }

    private static decimal? DistanceOf(DecimalInterval computed, DecimalInterval stated)
    {
        try
        {
            return computed.DistanceTo(stated);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private (DecimalInterval Computed, DecimalInterval Stated)? Compare()
    {
        if (Verdict == Verdict.NotCheckable)
            return null;
        try
        {
            return _formula.Compare(Printed);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
