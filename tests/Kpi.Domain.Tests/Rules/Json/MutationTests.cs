using System.Text;
using Kpi.Testing;
using NodaTime;
using Xunit.Abstractions;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>
/// Whatever arrives, reading gives a value or reasons, and throws nothing. <c>KPI_JSON_MUTATIONS</c> asks for another number
/// of documents, <c>KPI_JSON_SEED</c> for others.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly ReadDocument[] Documents = [.. RightDocuments()];

    [Fact]
    public void Documents_that_are_right_are_read() => Assert.All(Documents, document => Assert.True(document.Check(document.Utf8), document.Name));

    [Fact]
    public void Documents_that_something_happened_to_are_read_or_refused_with_reasons()
    {
        int count = TestSwitch.Number("KPI_JSON_MUTATIONS", 4_000);
        int seed = TestSwitch.Number("KPI_JSON_SEED", 2568);
        var random = new Random(seed);
        int read = 0;
        for (int number = 0; number < count; number++)
        {
            ReadDocument document = Documents[random.Next(Documents.Length)];
            byte[] mutated = Mutation.Of(document.Utf8, random);
            try
            {
                if (document.Check(mutated))
                    read++;
            }
            catch (Exception wrong)
            {
                Assert.Fail($"{document.Name}, number {number} of seed {seed}:\n{Encoding.UTF8.GetString(mutated)}\n{wrong}");
            }
        }

        output.WriteLine($"{count} documents of seed {seed}: {read} were read, the others refused with reasons");
        Assert.InRange(read, count / 50, count / 2);
    }

    // But of one that is a number, which is a number again.
    [Fact]
    public void Every_beginning_of_a_document_is_refused() => Assert.All(
        Documents.Where(document => !char.IsAsciiDigit((char)document.Utf8[0])),
        document => Assert.All(
            Enumerable.Range(0, document.Utf8.Length).Where(length => length < 300 || length % 17 == 0),
            length => Assert.False(document.Check(document.Utf8[..length]), document.Name)));

    private static IEnumerable<ReadDocument> RightDocuments()
    {
        Scorecard scorecard = Example.Scorecard();
        var day = new LocalDate(2025, 8, 22);
        Measure<Percentage> first = Measure.Share("first", "First"), second = Measure.Share("second", "Second");
        Observation mean = Example.Trust.AsMeanOf(2, first, second).Observed(first.Observed(75.72m, day), second.Observed(79.33m, day));
        Assessment assessment = scorecard.Assess(mean, Example.Smes.Observed(80), Evidence.Pending("2.1", 60));
        yield return ReadDocument.Of(Scorecard.Json, scorecard);
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

        BudgetLedger ledger = BudgetLedger.Open(Example.Year, Baht.Millions(10), new SpendingPlan(Baht.Millions(1), Baht.Millions(2), Baht.Millions(3), Baht.Millions(4))).Post(
        [
            BudgetEntry.Commit(new LocalDate(2024, 11, 5), "PO-001", Baht.Millions(4)),
            BudgetEntry.Disburse(new LocalDate(2025, 1, 20), "PO-001", Baht.Millions(1.5m)),
            BudgetEntry.RevisePlan(new LocalDate(2025, 2, 1), "R-1", new SpendingPlan(Baht.Zero, Baht.Millions(3), Baht.Millions(3), Baht.Millions(4))),
        ]);
        yield return ReadDocument.Of(BudgetLedger.Json, ledger);
        yield return ReadDocument.Of(BudgetStatement.Json, ledger.Statement());
        yield return ReadDocument.Of(Project.Json, Projects.EtdaProjects2568.Portfolio.Projects[0]);
        yield return ReadDocument.Of(ProjectStanding.Json, Projects.EtdaProjects2568.Portfolio.Projects[0].StandingOn(Example.Year.End));
        yield return ReadDocument.Of(QuarterlySeries.Json, Example.Impact.Cumulative(Example.Year, Baht.Millions(1), null, Baht.Millions(2)));

        Reported Figure(decimal printed) => Reported.Rounded(printed).In(BahtUnit.Millions).Titled("Budget").At(new PlaceOfPrint("Table", "Row", "Q1", page: 3));
        yield return ReadDocument.Of(Reconciliation.Json, new Reconciliation("Budget",
        [
            Reconcile.Sum(Figure(3.00m), Figure(1.10m), Figure(1.90m)),
            Reconcile.Duplicates(Figure(3.0m), Reported.Rounded(3.01m)),
            Reconcile.Ratio(Reported.Rounded(33.3m), Figure(1m), Figure(3m)),
            Reconcile.Sum(Reported.NotReported, Figure(1m)),
        ]));
        yield return ReadDocument.Of(ReportedTable.Json, new ReportedTable("Table", ["Total", "Q1"], [ReportedRow.Parse("Plan", "3.00", "1.10"), ReportedRow.Parse("Spent", "-", "n/a")]));
    }
}
