using Microsoft.EntityFrameworkCore;

namespace ScorecardApi.Storage;

/// <summary>Finding scorecards, and what their rows stand for.</summary>
internal static class ScorecardQueries
{
    /// <summary>The scorecard of an agency for a year, with its evidence; null where there is none.</summary>
    public static Task<ScorecardRow?> FindAsync(this ApiContext database, string agency, FiscalYear year, CancellationToken cancellation) =>
        database.Scorecards.Include(row => row.Evidence).SingleOrDefaultAsync(row => row.Agency == agency && row.Year == year, cancellation);

    public static Scorecard ToScorecard(this ScorecardRow row) => Scorecard.Json.Read(row.Document).Value;

    public static IReadOnlyList<Evidence> ToEvidence(this ScorecardRow row) =>
        [.. row.Evidence.OrderBy(piece => piece.Id).Select(piece => Evidence.Json.Read(piece.Document).Value)];

    public static Assessment Assess(this ScorecardRow row) => row.ToScorecard().Assess(row.ToEvidence());

    /// <summary>Takes evidence, each piece in the place of what there was for its subject.</summary>
    public static void Take(this ScorecardRow row, IEnumerable<Evidence> posted)
    {
        foreach (Evidence piece in posted)
        {
            string subject = SubjectOf(piece);
            row.Evidence.RemoveAll(earlier => earlier.Subject == subject);
            row.Evidence.Add(new EvidenceRow { Subject = subject, Document = Evidence.Json.Write(piece) });
        }

        row.Version++;
    }

    private static string SubjectOf(Evidence piece) => piece switch
    {
        ObservedEvidence observed => $"measure {observed.Observation.Measure.Code}",
        AwardedScore awarded => $"indicator {awarded.IndicatorCode}",
        PendingScore pending => $"indicator {pending.IndicatorCode}",
        _ => throw new NotSupportedException($"No such evidence is known: {piece}."),
    };
}
