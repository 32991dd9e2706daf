namespace ScorecardApi.Endpoints;

/// <summary>A scorecard in a list: what its address is made of, and its version.</summary>
internal sealed record ScorecardLink(string Agency, FiscalYear Year, int Version);
