using Etda.Projects;
using Etda.Published;

namespace Etda;

/// <summary>The whole report: what it defines, what it prints, and what its figures say of each other.</summary>
public static class EtdaReport
{
    public static readonly IReadOnlyList<PublishedProject> Projects =
    [
        Project1DigitalId.Published,
        Project2Infrastructure.Published,
        Project3Regulation.Published,
        Project4AiGovernance.Published,
        Project5Foresight.Published,
        Project6SmeTransformation.Published,
        Project7DigitalSkills.Published,
        Project8OnlineHelpCentre.Published,
    ];

    public static readonly ProjectPortfolio Portfolio = new(
        new("โครงการของ สพรอ.", "ETDA's projects"), Etda2568.Year, Projects.Select(published => published.Project));

    /// <summary>How the projects stood when the report was made: “ข้อมูล ณ วันที่ 30 กันยายน 2568”.</summary>
    public static readonly PortfolioStanding Standing = Portfolio.StandingOn(Etda2568.Year.End);

    /// <summary>
    /// Every figure that follows from others, held against them, in the order of the report. Nothing is left out since it
    /// does not agree, and nothing is adjusted.
    /// </summary>
    public static readonly IReadOnlyList<Reconciliation> Audit =
    [
        EvaluationTable.Findings,
        Headlines.Findings,
        BudgetSummary.Table.Reconcile(),
        BudgetSummary.Table.Reconcile(Projects.Select(published => published.Budget)),
        .. Projects.SelectMany(published => new[] { published.Findings, published.Budget.Reconcile() }),
    ];

    /// <summary>The whole audit, sorted by what a reader should look at first.</summary>
    public static readonly IReadOnlyList<Reconciliation> AuditBySeriousness =
    [
        Of(new("ค่าขัดแย้งกัน", "Values that contradict each other"), finding =>
            finding.Verdict == Verdict.Contradiction && (finding.Disagreement is Disagreement.None || finding.Disagreement.HasFlag(Disagreement.Value))),
        Of(new("หน่วยไม่ตรงกัน หรือรายงานไว้แห่งเดียว", "Units that differ, and figures that one place leaves out"), finding =>
            !finding.Disagreement.HasFlag(Disagreement.Value) && (finding.Disagreement & (Disagreement.Unit | Disagreement.Presence)) != Disagreement.None),
        Of(new("ชื่อรายการไม่ตรงกัน", "Titles alone that differ"), finding => finding.Disagreement == Disagreement.Title),
        Of(new("ตรวจสอบไม่ได้", "What cannot be checked"), finding => finding.Verdict == Verdict.NotCheckable),
        Of(new("ตรงกันภายในการปัดเศษ", "What agrees within rounding"), finding => finding.Verdict == Verdict.WithinRounding),
        Of(new("ตรงกัน", "What agrees exactly"), finding => finding.Verdict == Verdict.Exact),
    ];

    private static Reconciliation Of(BilingualText title, Func<Finding, bool> belongs) =>
        new(title, Audit.SelectMany(findings => findings).Where(belongs));
}
