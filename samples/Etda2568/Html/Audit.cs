namespace Etda.Html;

/// <summary>
/// All findings on a report, the most serious first and otherwise in the order of the report, numbered from 1 in that order.
/// Places of print are numbered in the order of the findings, so that both can be linked to.
/// </summary>
internal sealed class Audit
{
    private readonly Dictionary<PlaceOfPrint, int> _places = [];
    private readonly ILookup<PlaceOfPrint, NumberedFinding> _findings;

    public Audit(IEnumerable<Reconciliation> reconciliations)
    {
        Findings =
        [
            .. reconciliations
                .SelectMany(reconciliation => reconciliation.Select(finding => (reconciliation.Title, Finding: finding)))
                .OrderBy(found => SeriousnessOf(found.Finding))
                .Select((found, index) => new NumberedFinding(index + 1, found.Title, SeriousnessOf(found.Finding), found.Finding)),
        ];
        foreach (Reported figure in Findings.SelectMany(finding => finding.Figures))
            _places.TryAdd(figure.Place!, _places.Count + 1);
        _findings = Findings
            .SelectMany(finding => finding.Figures.Select(figure => figure.Place!).Distinct().Select(place => (Place: place, Finding: finding)))
            .ToLookup(found => found.Place, found => found.Finding);
    }

    public IReadOnlyList<NumberedFinding> Findings { get; }

    /// <summary>The places that findings name.</summary>
    public IEnumerable<PlaceOfPrint> Places => _places.Keys;

    /// <summary>The findings on what is printed at a place.</summary>
    public IEnumerable<NumberedFinding> On(PlaceOfPrint? place) => place is null ? [] : _findings[place];

    /// <summary>Where the page shows what is printed at a place; null where no finding names it.</summary>
    public string? AnchorOf(PlaceOfPrint? place) => place is not null && _places.TryGetValue(place, out int number) ? $"figure-{number}" : null;

    private static Seriousness SeriousnessOf(Finding finding) => finding.Verdict switch
    {
        Verdict.Exact => Seriousness.Exact,
        Verdict.WithinRounding => Seriousness.WithinRounding,
        Verdict.NotCheckable => Seriousness.NotCheckable,
        _ when finding.Disagreement == Disagreement.Title => Seriousness.TitleOnly,
        _ when finding.Disagreement == Disagreement.None || finding.Disagreement.HasFlag(Disagreement.Value) => Seriousness.Value,
        _ => Seriousness.UnitOrPresence,
    };
}
