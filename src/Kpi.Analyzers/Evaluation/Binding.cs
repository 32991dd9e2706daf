namespace Kpi.Analyzers.Evaluation;

/// <summary>What a variable is given by a call or a loop, and where that is written.</summary>
internal sealed record Binding(Value Value, Written Written);
