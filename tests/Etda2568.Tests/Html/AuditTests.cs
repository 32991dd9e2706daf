using Etda.Html;

namespace Etda.Tests.Html;

public sealed class AuditTests
{
    private static readonly PlaceOfPrint Cell = new("Table", "Row", "Column");
    private static readonly PlaceOfPrint Other = new("Table", "Row", "Other column");

    [Fact]
    public void The_most_serious_finding_comes_first()
    {
        Reported figure = Reported.Exact(2m).In("คน").At(Cell);
        Finding[] findings =
        [
            Reconcile.Sum(figure, Reported.Exact(1m).At(Other), Reported.Exact(1m).At(Other)),
            Reconcile.Sum(Reported.Rounded(1.0m).At(Cell), Reported.Rounded(0.33m).At(Other), Reported.Rounded(0.68m).At(Other)),
            Reconcile.Sum(figure, Reported.Text("two").At(Other)),
            Reconcile.Duplicates(figure.Titled("a"), Reported.Exact(2m).In("คน").At(Other).Titled("b")),
            Reconcile.Duplicates(figure, Reported.NotReported.At(Other)),
            Reconcile.Duplicates(figure.Titled("a"), Reported.Exact(2m).In("ครัวเรือน").At(Other).Titled("b")),
            Reconcile.Duplicates(figure, Reported.Exact(3m).In("ครัวเรือน").At(Other)),
            Reconcile.Sum(figure, Reported.Exact(1m).At(Other)),
        ];

        var audit = new Audit([new Reconciliation("all", findings)]);

        Assert.Equal(
            [findings[6], findings[7], findings[4], findings[5], findings[3], findings[2], findings[1], findings[0]],
            audit.Findings.Select(finding => finding.Finding));
        Assert.Equal(Enumerable.Range(1, 8), audit.Findings.Select(finding => finding.Number));
        Assert.Equal(
            [
                Seriousness.Value, Seriousness.Value, Seriousness.UnitOrPresence, Seriousness.UnitOrPresence,
                Seriousness.TitleOnly, Seriousness.NotCheckable, Seriousness.WithinRounding, Seriousness.Exact,
            ],
            audit.Findings.Select(finding => finding.Seriousness));
    }

    [Fact]
    public void A_place_has_one_anchor_and_its_findings()
    {
        var audit = new Audit([new Reconciliation("all", [Reconcile.Sum(Reported.Exact(2m).At(Cell), Reported.Exact(1m).At(Other), Reported.Exact(1m).At(Other))])]);

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
    public void It_has_every_finding_of_the_report()
    {
        var audit = new Audit(EtdaReport.Audit);

        Finding[] all = [.. EtdaReport.Audit.SelectMany(reconciliation => reconciliation)];
        Assert.Equal(all.Length, audit.Findings.Count);
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Equal(
            all.Where(finding => finding.Verdict == verdict).Order(Comparer<Finding>.Create((one, other) => OrderOf(one).CompareTo(OrderOf(other)))),
            audit.Findings.Select(finding => finding.Finding).Where(finding => finding.Verdict == verdict)));
    }

    // As a reader sees it: what contradicts in value, then in unit or presence, then in titles alone.
    private static int OrderOf(Finding finding) => finding.Disagreement switch
    {
        Disagreement.None => 0,
        var disagreement when disagreement.HasFlag(Disagreement.Value) => 0,
        Disagreement.Title => 2,
        _ => 1,
    };
}
