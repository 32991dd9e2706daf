namespace Kpi.Analyzers.Twins;

/// <summary>A budget ledger, known by the Buddhist Era year of its fiscal year.</summary>
internal sealed record LedgerModel(int Year);
