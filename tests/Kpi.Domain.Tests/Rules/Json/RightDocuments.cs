using Kpi.Domain.Tests.Projects;
using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>A right document of each form that JSON of the library has.</summary>
internal static class RightDocuments
{
    private static readonly BudgetLedger Ledger = BudgetLedger.Open(Year, Baht.Of(20m), new SpendingPlan(Baht.Of(1m), Baht.Of(2m), Baht.Of(3m), Baht.Of(4m))).Post(
    [
        BudgetEntry.Commit(Year.Start, "PO", Baht.Of(6.25m)),
        BudgetEntry.Disburse(Year.Quarter(2).Start, "PO", Baht.Of(5m)),
        BudgetEntry.Refund(Year.Quarter(3).Start, "PO", Baht.Of(1m)),
        BudgetEntry.RevisePlan(Year.Quarter(3).Start, "order", new SpendingPlan(Baht.Of(1m), Baht.Of(2m), Baht.Of(3m), Baht.Of(0m))),
    ]);

    private static readonly QuarterlyProgress Progress =
        new(Smes.Incremental(Year, 10, null, 5, -1), Smes.Cumulative(Year, 12, null, 3).WithWords(2, "ติดตามผล"), BetterWhen.Lower);

    public static IReadOnlyList<ReadDocument> All { get; } = [.. OfScorecards(), .. OfBudgets(), .. OfSeriesAndProjects(), .. OfTexts(), .. OfReports()];

    private static IEnumerable<ReadDocument> OfScorecards()
    {
        Scorecard scorecard = Example.Scorecard();
        var day = new LocalDate(2025, 8, 22);
        Measure<Percentage> first = Measure.Share("first", "First"), second = Measure.Share("second", "Second");
        Observation mean = Example.Trust.AsMeanOf(2, first, second).Observed(first.Observed(75.72m, day), second.Observed(79.33m, day));
        Assessment assessment = scorecard.Assess(mean, Example.Smes.Observed(80), Evidence.Pending("2.1", 60));
        yield return ReadDocument.Of(Kpi.Domain.Scorecards.Scorecard.Json, scorecard);
        yield return ReadDocument.EvidenceFor(scorecard, """[{"measure":"platform-trust","value":77.53,"asOf":"2025-08-22"},{"indicator":"2.1","awarded":94.13,"raw":453.53},{"indicator":"1.2","assumed":100}]""");
        yield return ReadDocument.Of(Assessment.Json, assessment);
        yield return ReadDocument.Of(IndicatorResult.Json, assessment["1.1"]);
        yield return ReadDocument.Of(WaysToReach.Json, assessment.WaysToReach(Example.Framework.Levels.Value.Highest));
        yield return ReadDocument.Of(EvaluationFramework.Json, Example.FrameworkOf(new TierPoints(50, 75, 100), new LevelScale(new Level(new("สูง", "High"), 80), new Level("Low", 0))));
        yield return ReadDocument.Of(Observation.Json, mean);
        yield return ReadDocument.Of(Evidence.Json, Evidence.Awarded("2.1", 94.13m, 453.53m));
        yield return ReadDocument.Of(Criterion.Json, Example.Smes.Between(3, 5) & (Example.Plan.Done | !(Measure.Date("d", "D") >= day)));
        yield return ReadDocument.Of(FiscalQuarter.Json, Example.Year.Quarter(1));
        yield return ReadDocument.Of(Baht.Json, Baht.Millions(39.1151m));
        yield return ReadDocument.Of(DecimalInterval.Json, DecimalInterval.ClosedOpen(0, 100));
    }

    private static IEnumerable<ReadDocument> OfBudgets()
    {
        yield return ReadDocument.Of(BudgetLedger.Json, Ledger);
        yield return ReadDocument.Of(BudgetLedger.Json, Ledger.CarryOver());
        yield return ReadDocument.EntriesFor(
            BudgetLedger.Open(Year, Baht.Of(100m)),
            """[{"kind":"commitment","date":"2024-11-05","reference":"PO","amount":60},{"kind":"disbursement","date":"2025-01-20","reference":"PO","amount":20},{"kind":"planRevision","date":"2025-02-01","reference":"B","plan":{"first":1,"second":2,"third":3,"fourth":4}}]""");
        yield return ReadDocument.Of(BudgetStatement.Json, BudgetStatement.Combine("Both", [Ledger.Statement(), Ledger.Statement()]));
        yield return ReadDocument.Of(BudgetQuarter.Json, Ledger.Statement().Quarters[0]);
        yield return ReadDocument.Of(DisbursementTarget.Json, new DisbursementTarget("overall", Year.Quarter(1), 32m, "source"));
    }

    private static IEnumerable<ReadDocument> OfSeriesAndProjects()
    {
        var compound = new ProjectIndicator("1", "I", Smes >= 1 & Trust >= 2, progress: [Progress]);
        yield return ReadDocument.Of(QuarterProgress.Json, Progress[2]);
        yield return ReadDocument.Of(QuarterlyProgress.Json, Progress);
        yield return ReadDocument.Of(QuarterEntry.Json, Progress.Actual!.Entries[1]);
        yield return ReadDocument.Of(ProjectStanding.Json, EtdaProjects2568.Smart.StandingOn(Year.End));
        yield return ReadDocument.Of(PortfolioStanding.Json, new ProjectPortfolio("T", Year, [new Project("1", "P", Year, [compound])]).StandingOn(Year.End));
        yield return ReadDocument.Of(IndicatorStanding.Json, EtdaProjects2568.Skills.StandingOn(Year.End)["3"]);
        yield return ReadDocument.Of(StatusCounts.Json, EtdaProjects2568.Skills.StandingOn(Year.End).Counts);
    }

    private static IEnumerable<ReadDocument> OfTexts()
    {
        yield return ReadDocument.Of(Explanation.Json, Progress.Explain());
        yield return ReadDocument.Of(ThaiDateFormat.Json, ThaiDateFormat.ThaiAbbreviated.WithThaiNumerals().WithBuddhistEra().WithTwoDigitYears(2500));
        yield return ReadDocument.Of(Violation.Json, ProjectIndicator.Validate("1.", "Title")[0]);
    }

    private static IEnumerable<ReadDocument> OfReports()
    {
        yield return ReadDocument.Of(Reconciliation.Json, new Reconciliation("Budget",
        [
            Reconcile.Sum(Figure(3.00m), Figure(1.10m), Figure(1.90m)),
            Reconcile.Duplicates(Figure(3.0m), Reported.Rounded(3.01m)),
            Reconcile.Ratio(Reported.Rounded(33.3m), Figure(1m), Figure(3m)),
            Reconcile.Sum(Reported.NotReported, Figure(1m)),
        ]));
        yield return ReadDocument.Of(ReportedTable.Json, new ReportedTable("Table", ["Total", "Q1"], [ReportedRow.Parse("Plan", "3.00", "1.10"), ReportedRow.Parse("Spent", "-", "n/a")]));

        static Reported Figure(decimal printed) => Reported.Rounded(printed).In(BahtUnit.Millions).Titled("Budget").At(new PlaceOfPrint("Table", "Row", "Q1", page: 3));
    }
}
