namespace Kpi.Domain.Rules;

/// <summary>
/// What the rules need to know of a measure. Two measures are the same where all of it is equal; a null code is one that
/// cannot be known at compile time, and may equal any other.
/// </summary>
/// <param name="Code">The code that tells measures apart.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="CanBeNegative">Whether a kind that starts at 0 takes negative values too, because the measure says so.</param>
internal sealed record MeasureFacts(string? Code, MeasureKind Kind, bool CanBeNegative = false)
{
    /// <summary>What it is called, where that is known at compile time. Measures are told apart without it.</summary>
    public BilingualText? Title { get; init; }

    public bool Equals(MeasureFacts? other) =>
        other is not null && Kind == other.Kind && CanBeNegative == other.CanBeNegative && Code == other.Code;

    public override int GetHashCode() =>
        unchecked((Code is null ? 0 : StringComparer.Ordinal.GetHashCode(Code)) * 397 ^ ((int)Kind * 2 + (CanBeNegative ? 1 : 0)));
}
