namespace ScorecardApi.Storage;

/// <summary>A scorecard: its JSON document, the evidence for it, and the version of both together.</summary>
internal sealed class ScorecardRow
{
    public long Id { get; init; }

    public required string Agency { get; init; }

    public required FiscalYear Year { get; init; }

    public required string Document { get; set; }

    /// <summary>Rises with every change of the scorecard or its evidence; a save by an older one fails.</summary>
    public int Version { get; set; } = 1;

    public List<EvidenceRow> Evidence { get; init; } = [];
}
