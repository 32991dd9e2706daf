namespace Etda.Html;

/// <summary>All findings, the most serious first; each leads back to the figures that it is about.</summary>
internal sealed class AuditSection(Audit audit, Writing writing)
{
    public static string AnchorOf(Seriousness seriousness) => seriousness switch
    {
        Seriousness.Value => "audit-value",
        Seriousness.UnitOrPresence => "audit-unit-or-presence",
        Seriousness.TitleOnly => "audit-title-only",
        Seriousness.NotCheckable => "audit-not-checkable",
        Seriousness.WithinRounding => "audit-within-rounding",
        _ => "audit-exact",
    };

    public Markup Write() =>
        $"""
        <section id="audit" aria-labelledby="audit-heading">
        <h2 id="audit-heading">{writing.Say(PageWording.Audit)}</h2>
        {Enum.GetValues<Seriousness>().Select(Group)}
        </section>
        """;

    private Markup Group(Seriousness seriousness)
    {
        NumberedFinding[] findings = [.. audit.Findings.Where(finding => finding.Seriousness == seriousness)];
        string anchor = AnchorOf(seriousness);
        return
            $"""
            <section id="{anchor}" class="findings {PageWording.ClassOf(seriousness)}" aria-labelledby="{anchor}-heading">
            <h3 id="{anchor}-heading"><span class="mark" aria-hidden="true">{PageWording.MarkOf(seriousness)}</span> {writing.Say(audit.Titles[(int)seriousness])} <span class="number">{findings.Length}</span></h3>
            <p>{writing.Say(PageWording.MeaningOf(seriousness))}</p>
            {findings.GroupBy(finding => finding.Subject).Select(Subject)}
            </section>

            """;
    }

    private Markup Subject(IGrouping<BilingualText, NumberedFinding> findings) =>
        $"""
        <h4>{writing.Say(findings.Key)}</h4>
        <ol>
        {findings.Select(Write)}
        </ol>

        """;

    private Markup Write(NumberedFinding finding) =>
        $"""
        <li class="finding" id="{finding.Anchor}" value="{finding.Number}">
        <p class="statement">{writing.Say(finding.Finding.Statement)}</p>
        <ul class="figures" aria-label="{writing.Plain(PageWording.Figures)}">
        {finding.Figures.Zip(finding.Figures.Select(figure => (PlaceOfPrint?)figure.Place).Prepend(null), Figure)}
        </ul>
        </li>

        """;

    private Markup Figure(Reported figure, PlaceOfPrint? before) =>
        $"""
        <li><a href="#{audit.AnchorOf(figure.Place)!}">{writing.Say(Describe(figure))}</a> <span class="place">{writing.Say(Place(figure.Place!, before))}</span></li>
        """;

    private string Describe(Reported figure) =>
        figure.Kind == ReportedKind.NotReported ? writing.Plain(PageWording.NotPrinted) : figure.Describe(writing.Language);

    /// <summary>The place of a figure, without what it shares with the place of the figure before it.</summary>
    private string Place(PlaceOfPrint place, PlaceOfPrint? before)
    {
        if (before is null)
            return place.Describe(writing.Language);
        if (place.Equals(before))
            return writing.Plain(PageWording.SameCell);
        bool isSameTable = place.Section == before.Section && place.Table == before.Table;
        bool isSameRow = isSameTable && place.Row == before.Row;
        return new PlaceOfPrint(
            section: isSameTable ? null : place.Section,
            table: isSameTable ? null : place.Table,
            row: isSameRow ? null : place.Row,
            column: place.Column ?? (isSameRow ? "–" : null)).Describe(writing.Language);
    }
}
