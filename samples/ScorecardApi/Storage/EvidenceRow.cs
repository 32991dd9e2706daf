namespace ScorecardApi.Storage;

/// <summary>A piece of evidence: its JSON document, and the one measure or indicator that it is of.</summary>
internal sealed class EvidenceRow
{
    public long Id { get; init; }

    public long ScorecardId { get; init; }

    /// <summary>What it is of; a scorecard has at most one piece for each.</summary>
    public required string Subject { get; init; }

    public required string Document { get; set; }
}
