namespace Kpi.Domain.Rules;

/// <summary>
/// What the rules need to know of a measure. Two measures are the same where code and kind are equal; a null code is
/// one that cannot be known at compile time, and may equal any other.
/// </summary>
internal sealed record MeasureFacts(string? Code, MeasureKind Kind);
