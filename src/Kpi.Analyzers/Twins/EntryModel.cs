using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>An entry of a budget ledger.</summary>
/// <param name="Subject">What messages call it.</param>
/// <param name="Date">Its day; null where it is unknown.</param>
internal sealed record EntryModel(BilingualText Subject, DateTime? Date);
