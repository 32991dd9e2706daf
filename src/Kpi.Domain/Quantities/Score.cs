namespace Kpi.Domain.Quantities;

/// <summary>
/// A score (คะแนน), of an indicator or of a whole scorecard, exact: nothing is rounded on the way. Which scores there
/// are is for the evaluation framework to say (OPDC 2568: 0 to 100), so any decimal is a score.
/// Equality is by value: 75.0 and 75.00 are equal. The default is the score 0. Immutable.
/// </summary>
public readonly partial record struct Score : IComparable<Score>
{
    private Score(decimal value) => Value = value;

    /// <summary>The points.</summary>
    public decimal Value { get; }

    /// <summary>
    /// A score written as a number: <c>100</c>, <c>94.13m</c>. It is the only conversion, so that <c>double</c> and
    /// <c>float</c> do not convert.
    /// </summary>
    public static implicit operator Score(decimal value) => new(value);

    /// <summary>Whether the left score is less.</summary>
    public static bool operator <(Score left, Score right) => left.Value < right.Value;

    /// <summary>Whether the left score is more.</summary>
    public static bool operator >(Score left, Score right) => left.Value > right.Value;

    /// <summary>Whether the left score is at most the right.</summary>
    public static bool operator <=(Score left, Score right) => left.Value <= right.Value;

    /// <summary>Whether the left score is at least the right.</summary>
    public static bool operator >=(Score left, Score right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Score other) => Value.CompareTo(other.Value);

    /// <summary>The score rounded to so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28, or the rounding is none of those named.</exception>
    public Score Round(int decimals, Rounding rounding) => new(ExactDecimal.Round(Value, decimals, rounding));
}
