using Etda.Html;

namespace Etda.Tests.Html;

public sealed class AuditTests
{
    private static readonly PlaceOfPrint Cell = new("Table", "Row", "Column");
    private static readonly PlaceOfPrint Other = new("Table", "Row", "Other column");

    [Fact]
    public void Findings_are_numbered_through_the_groups_and_keep_their_subjects()
    {
        Finding wrong = Reconcile.Sum(Reported.Exact(3m).At(Cell), Reported.Exact(1m).At(Other), Reported.Exact(1m).At(Other));
        Finding right = Reconcile.Sum(Reported.Exact(2m).At(Cell), Reported.Exact(1m).At(Other), Reported.Exact(1m).At(Other));

        var audit = new Audit(
            [new Reconciliation("serious", [wrong]), new Reconciliation("not serious", [right])],
            [new Reconciliation("first", [right]), new Reconciliation("second", [wrong])]);

        Assert.Equal([(1, "second", wrong), (2, "first", right)], audit.Findings.Select(finding => (finding.Number, finding.Subject.English, finding.Finding)));
        Assert.Equal([Seriousness.Value, Seriousness.UnitOrPresence], audit.Findings.Select(finding => finding.Seriousness));
    }

    [Fact]
    public void A_place_has_one_anchor_and_its_findings()
    {
        Reconciliation[] all = [new("all", [Reconcile.Sum(Reported.Exact(2m).At(Cell), Reported.Exact(1m).At(Other), Reported.Exact(1m).At(Other))])];

        var audit = new Audit(all, all);

        Assert.Equal("figure-1", audit.AnchorOf(Cell));
        Assert.Equal("figure-2", audit.AnchorOf(Other));
        Assert.Equal([1], audit.On(Other).Select(finding => finding.Number));
        Assert.Null(audit.AnchorOf(new PlaceOfPrint("Elsewhere")));
        Assert.Empty(audit.On(new PlaceOfPrint("Elsewhere")));
    }

    [Fact]
    public void Every_figure_of_the_report_s_audit_has_a_place() => Assert.All(
        EtdaReport.Audit.SelectMany(reconciliation => reconciliation),
        finding => Assert.All(finding.Inputs.Prepend(finding.Printed), figure => Assert.NotNull(figure.Place)));

    [Fact]
    public void The_groups_of_the_report_are_as_serious_as_they_are_called() => Assert.All(Audit.OfReport().Findings, finding => Assert.Equal(
        finding.Seriousness,
        (finding.Finding.Verdict, finding.Finding.Disagreement) switch
        {
            (Verdict.Contradiction, Disagreement.Title) => Seriousness.TitleOnly,
            (Verdict.Contradiction, Disagreement.None) => Seriousness.Value,
            (Verdict.Contradiction, var disagreement) when disagreement.HasFlag(Disagreement.Value) => Seriousness.Value,
            (Verdict.Contradiction, _) => Seriousness.UnitOrPresence,
            (Verdict.NotCheckable, _) => Seriousness.NotCheckable,
            (Verdict.WithinRounding, _) => Seriousness.WithinRounding,
            _ => Seriousness.Exact,
        }));

    [Fact]
    public void It_has_every_finding_of_the_report() => Assert.Equal(
        EtdaReport.Audit.Sum(reconciliation => reconciliation.Count),
        Audit.OfReport().Findings.Count);
}
