namespace Kpi.Analyzers.Twins;

/// <summary>A project.</summary>
/// <param name="Code">Its code; null where it is unknown.</param>
internal sealed record ProjectModel(string? Code);
