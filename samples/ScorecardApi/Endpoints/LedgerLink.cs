namespace ScorecardApi.Endpoints;

/// <summary>A ledger in a list: its number, what the money is for, and its version.</summary>
internal sealed record LedgerLink(long Id, string TitleThai, string TitleEnglish, FiscalYear Year, int Version);
