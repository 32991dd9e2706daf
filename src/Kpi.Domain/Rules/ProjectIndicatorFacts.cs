namespace Kpi.Domain.Rules;

/// <summary>What the rules of a project ask of an indicator; parts that are not known are null or left out.</summary>
internal sealed record ProjectIndicatorFacts(string? Code, IReadOnlyList<MeasureFacts> Measures);
