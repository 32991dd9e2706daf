using System.Collections.Generic;
using System.Linq;
using Kpi.Domain.Budgets;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules;
using Kpi.Domain.Scorecards;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;
using NodaTime;

namespace Consumers
{
    /// <summary>The whole way from a definition to an answer, in the C# that .NET Framework has.</summary>
    public static class Etda2568
    {
        public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

        public static readonly Measure<Percentage> PlatformTrust = Measure.Share("platform-trust", new BilingualText("ความเชื่อมั่นในการใช้งานแพลตฟอร์มดิจิทัล", "Confidence in digital platform services"));
        public static readonly Measure<long> SmesSupported = Measure.Count("smes-supported", "SMEs supported");
        public static readonly Measure<Baht> EconomicImpact = Measure.Money("economic-impact", "Economic impact");
        public static readonly Measure<LocalDate> Published = Measure.Date("published", "Report published");
        public static readonly Achievement Linked = Measure.Achieved("linked", "Linked to the central platform");

        public static readonly Scorecard Scorecard = new Scorecard(
            "ETDA", Year, EvaluationFramework.OpdcPublicOrganization2568,
            new[]
            {
                new Component("1", "Effectiveness and efficiency of operations", new[]
                {
                    new Indicator("1.2", "Confidence in digital platform services", weight: 35, target: new TieredTarget(
                        basic: PlatformTrust >= 65,
                        standard: PlatformTrust >= 75,
                        advanced: PlatformTrust >= 85,
                        scoring: ScoringMethod.Linear)),
                    new Indicator("1.4", "SMEs taken through digital transformation", weight: 32.5m, target: new TieredTarget(
                        basic: SmesSupported >= 50,
                        standard: SmesSupported >= 75,
                        advanced: SmesSupported >= 100 & (EconomicImpact >= Baht.Millions(500) | !Linked.NotDone))),
                    new Indicator("1.6", "Services linked to the central platform", weight: 2.5m, jointOwners: new[] { "DGA" }),
                }),
                new Component("2", "Capability", new[] { new Indicator("2.2", "PMQA 4.0", weight: 30) }),
            });

        public static Assessment Assess()
        {
            return Scorecard.Assess(
                PlatformTrust.Observed(77.53m, asOf: new LocalDate(2025, 8, 22)),
                SmesSupported.Observed(1315),
                EconomicImpact.Observed(Baht.Millions(512)),
                Linked.Observed(done: true),
                Evidence.Pending("1.6", assumed: 100),
                Evidence.Awarded("2.2", 94.13m, raw: 453.53m));
        }

        public static string Explain(Assessment assessment)
        {
            WaysToReach ways = assessment.WaysToReach(assessment.Scorecard.Framework.Levels.Value.Highest);
            Score? total = assessment.Total;
            return $"{total} {assessment.Range} {assessment.Level} {ways.Ways.Count} {assessment.Explain(Language.Thai)}";
        }

        public static BudgetStatement Spend()
        {
            BudgetLedger ledger = BudgetLedger.Open(Year, Baht.Millions(39.1151m), new SpendingPlan(Baht.Zero, Baht.Millions(20), Baht.Millions(10), Baht.Millions(9.1151m)))
                .Post(BudgetEntry.Commit(new LocalDate(2024, 11, 5), "PO-001", Baht.Millions(24.7285m)))
                .Post(new[] { BudgetEntry.Disburse(new LocalDate(2025, 1, 20), "PO-001", Baht.Millions(5.7611m)) });
            return ledger.Statement();
        }

        public static IReadOnlyList<Violation> Doubts(string code, decimal weight)
        {
            if (!Weight.TryParse("15", out Weight read))
                return Weight.Validate(weight);
            try
            {
                return Indicator.Validate(code, "Title", read).Concat(Component.Validate("1", "Title", new Indicator[0])).ToList();
            }
            catch (KpiRuleException exception)
            {
                return exception.Violations;
            }
        }

        public static bool IsInSecondQuarter(LocalDate date)
        {
            FiscalQuarter quarter = FiscalQuarter.Containing(date);
            DecimalInterval interval = DecimalInterval.Closed(1, 2) + DecimalInterval.Point(3);
            return quarter == Year.Quarter(2) && quarter.Contains(date) && quarter.Start <= Year.End && interval.Contains(4.5m);
        }
    }
}
