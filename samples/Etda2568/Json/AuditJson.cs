namespace Etda.Json;

/// <summary>Every printed figure that follows from others, held against them: how many came to what, and each.</summary>
internal sealed record AuditJson(VerdictCountsJson Verdicts, IReadOnlyList<ReconciliationJson> Reconciliations)
{
    public static AuditJson Of(IReadOnlyList<Reconciliation> audit) =>
        new(VerdictCountsJson.Of(audit), [.. audit.Select(ReconciliationJson.Of)]);
}

/// <summary>How many findings have each verdict.</summary>
internal sealed record VerdictCountsJson(int Exact, int WithinRounding, int Contradiction, int NotCheckable)
{
    public static VerdictCountsJson Of(IReadOnlyList<Reconciliation> audit)
    {
        return new(Count(Verdict.Exact), Count(Verdict.WithinRounding), Count(Verdict.Contradiction), Count(Verdict.NotCheckable));

        int Count(Verdict verdict) => audit.Sum(reconciliation => reconciliation.CountOf(verdict));
    }
}

/// <summary>The findings on a part of the report.</summary>
internal sealed record ReconciliationJson(TextJson Title, IReadOnlyList<FindingJson> Findings)
{
    public static ReconciliationJson Of(Reconciliation reconciliation) =>
        new(TextJson.Of(reconciliation.Title), [.. reconciliation.Select(FindingJson.Of)]);
}

/// <summary>What holding a printed figure against a formula came to.</summary>
internal sealed record FindingJson(
    Verdict Verdict,
    IReadOnlyList<Disagreement> Disagreement,
    TextJson Formula,
    TextJson Statement,
    TextJson? Obstacle,
    IntervalJson? Computed,
    IntervalJson? Stated,
    decimal? Distance,
    FigureJson Printed,
    IReadOnlyList<FigureJson> Inputs)
{
    public static FindingJson Of(Finding finding) => new(
        finding.Verdict,
        Flags.Of(finding.Disagreement),
        TextJson.Of(finding.Formula),
        TextJson.Of(finding.Statement),
        finding.Obstacle is { } obstacle ? TextJson.Of(obstacle) : null,
        IntervalJson.Of(finding.Computed),
        IntervalJson.Of(finding.Stated),
        finding.Distance,
        FigureJson.Of(finding.Printed),
        [.. finding.Inputs.Select(FigureJson.Of)]);
}
