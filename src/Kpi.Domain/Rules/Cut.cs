namespace Kpi.Domain.Rules;

/// <summary>Where a measure's domain is cut in two: the upper part begins at the value, or just above it where it is open.</summary>
internal readonly record struct Cut(decimal Value, bool IsOpen);
