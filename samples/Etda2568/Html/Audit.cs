namespace Etda.Html;

/// <summary>
/// All findings on a report in their groups, numbered from 1 in that order. Places of print are numbered in the order of the
/// findings, so that both can be linked to.
/// </summary>
internal sealed class Audit
{
    private readonly Dictionary<PlaceOfPrint, int> _places = [];
    private readonly ILookup<PlaceOfPrint, NumberedFinding> _findings;

    /// <param name="groups">The findings by seriousness, a group for each.</param>
    /// <param name="reconciliations">What was reconciled: each finding's subject is the title of the first that has it.</param>
    public Audit(IReadOnlyList<Reconciliation> groups, IEnumerable<Reconciliation> reconciliations)
    {
        var subjects = new Dictionary<Finding, BilingualText>();
        foreach (Reconciliation reconciliation in reconciliations)
        {
            foreach (Finding finding in reconciliation)
                subjects.TryAdd(finding, reconciliation.Title);
        }

        Titles = [.. groups.Select(group => group.Title)];
        Findings =
        [
            .. groups
                .SelectMany((group, index) => group.Select(finding => (Seriousness: (Seriousness)index, Finding: finding)))
                .Select((found, index) => new NumberedFinding(index + 1, subjects[found.Finding], found.Seriousness, found.Finding)),
        ];
        foreach (Reported figure in Findings.SelectMany(finding => finding.Figures))
            _places.TryAdd(figure.Place!, _places.Count + 1);
        _findings = Findings
            .SelectMany(finding => finding.Figures.Select(figure => figure.Place!).Distinct().Select(place => (Place: place, Finding: finding)))
            .ToLookup(found => found.Place, found => found.Finding);
    }

    /// <summary>The titles of the groups, by seriousness.</summary>
    public IReadOnlyList<BilingualText> Titles { get; }

    public IReadOnlyList<NumberedFinding> Findings { get; }

    /// <summary>The places that findings name.</summary>
    public IEnumerable<PlaceOfPrint> Places => _places.Keys;

    public static Audit OfReport() => new(EtdaReport.AuditBySeriousness, EtdaReport.Audit);

    /// <summary>The findings on what is printed at a place.</summary>
    public IEnumerable<NumberedFinding> On(PlaceOfPrint? place) => place is null ? [] : _findings[place];

    /// <summary>Where the page shows what is printed at a place; null where no finding names it.</summary>
    public string? AnchorOf(PlaceOfPrint? place) => place is not null && _places.TryGetValue(place, out int number) ? $"figure-{number}" : null;
}
