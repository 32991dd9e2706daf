using System.Globalization;
using NodaTime;

// Common mistakes, each as it is made. No build takes this file: a test compiles it and holds what is reported against the
// marks. A line that ends with an id gets that diagnostic, an error, a warning or a suggestion; no other line gets any.
// docs/rules/<id>.md says what each rule means and how to put it right.
namespace Mistakes;

public static class FiscalTimes
{
    // The form asked for the year, and its users write the Buddhist Era.
    public static readonly FiscalYear Year = FiscalYear.FromCommonEra(2568); // KPI1001

    // The agency was founded in 2498. Fiscal years before 2505 followed other calendars.
    public static readonly FiscalYear Founded = FiscalYear.FromBuddhistEra(2498); // KPI1002

    // The quarter after the fourth is another year's first: year.Quarter(4) + 1.
    public static readonly FiscalQuarter Next = FiscalYear.FromBuddhistEra(2568).Quarter(5); // KPI1002

    // 67 can be 2467 or 2567. Who knows the document says so: century: 2500.
    public static readonly LocalDate Signed = ThaiDate.Parse("5 พ.ย. 67"); // KPI1003

    // 543 years from now, and a valid date all the same.
    public static readonly LocalDate Deadline = new(2568, 9, 30); // KPI1006

    // Each copy of this line can go wrong by itself: > 10 for >= 10.
    public static int FiscalYearOf(DateTime day) => day.Month >= 10 ? day.Year + 1 : day.Year; // KPI1004

    // 543 says nothing of what it is for, and is wrong for January to March before 1941.
    public static string OnTheLetter(DateTime day) => $"{day.Day}/{day.Month}/{day.Year + 543}"; // KPI1004

    // "2024-10-01" is read as the year 1481.
    public static DateTime Received(string cell) => DateTime.Parse(cell, CultureInfo.GetCultureInfo("th-TH")); // KPI1005
}

public static class Targets
{
    private static readonly Measure<Percentage> Satisfaction = Measure.Share("satisfaction", "Satisfaction of users");
    private static readonly Measure<long> Days = Measure.Count("days", "Days to a certificate");
    private static readonly Measure<long> Services = Measure.Count("services", "Services online");
    private static readonly Measure<Baht> Savings = Measure.Money("savings", "Costs saved");
    private static readonly Achievement Award = Measure.Achieved("award", "Excellence award");

    // Fewer days are better, so the tiers have to come down: 15, 10, 5.
    public static readonly TieredTarget Speed = new(
        basic: Days <= 5,
        standard: Days <= 10, // KPI2001
        advanced: Days <= 15); // KPI2001

    // Whoever has the award and 10 services reaches advanced and neither tier below: the alternative belongs to all three.
    public static readonly TieredTarget OnlyAtTheTop = new(
        basic: Services >= 40,
        standard: Services >= 60,
        advanced: Services >= 80 | Award.Done); // KPI2001

    // Services are whole numbers: more than 60 is at least 61, and nobody can ever be standard only.
    public static readonly TieredTarget WholeNumbers = new(
        basic: Services >= 40,
        standard: Services > 60,
        advanced: Services >= 61); // KPI2002

    // Every share is at least 0: all have reached basic before the year begins.
    public static readonly TieredTarget Given = new(
        basic: Satisfaction >= 0, // KPI2003
        standard: Satisfaction >= 80,
        advanced: Satisfaction >= 90);

    // A share is a part of a whole. Growth, which can be above 100, is Measure.Percent.
    public static readonly Criterion Doubled = Satisfaction >= 120; // KPI2004

    // Between a count and a count with an amount there is no line to interpolate on.
    public static readonly TieredTarget Line = new(
        basic: Services >= 40,
        standard: Services >= 60,
        advanced: Services >= 80 & Savings >= Baht.Millions(50),
        scoring: ScoringMethod.Linear); // KPI2005

    // The line above was copied, and its code with it.
    private static readonly Measure<Percentage> ServicesShare = Measure.Share("services", "Share of services online");
    private static readonly Measure<long> ServicesOpened = Measure.Count("services", "Services opened this year");

    public static readonly TieredTarget CopiedOfAnotherKind = new(
        basic: Services >= 40,
        standard: Services >= 60,
        advanced: Services >= 60 & ServicesShare >= 90); // KPI2008

    public static readonly TieredTarget CopiedOfTheSameKind = new(
        basic: Services >= 40,
        standard: Services >= 60,
        advanced: Services >= 60 & ServicesOpened >= 80); // KPI2009

    // Ten baht, where the other tiers say millions: everyone has reached basic.
    public static readonly TieredTarget Saved = new(
        basic: Savings >= Baht.Of(10), // KPI4006
        standard: Savings >= Baht.Millions(30),
        advanced: Savings >= Baht.Millions(50));
}

public static class Scorecards
{
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
    private static readonly EvaluationFramework Opdc = EvaluationFramework.OpdcPublicOrganization2568;

    // An indicator was added; the others kept their weights.
    public static readonly Scorecard Added = new("OLIS", Year, Opdc,
    [ // KPI3001
        new Component("1", "Effectiveness",
        [
            new Indicator("1.1", "Satisfaction", weight: 40),
            new Indicator("1.2", "Speed", weight: 30),
            new Indicator("1.3", "Open data", weight: 5),
        ]),
        new Component("2", "Capability", [new Indicator("2.1", "PMQA 4.0", weight: 30)]),
    ]);

    // Weights are percentages: 15, not 0.15.
    public static readonly Scorecard Fractions = new("OLIS", Year, Opdc,
    [ // KPI3001
        new Component("1", "Effectiveness", [new Indicator("1.1", "Satisfaction", weight: 0.7m)]),
        new Component("2", "Capability", [new Indicator("2.1", "PMQA 4.0", weight: 0.3m)]),
    ]);

    // They total 100, but OPDC gives 70 to component 1 and 30 to component 2.
    public static readonly Scorecard OwnSplit = new("OLIS", Year, Opdc,
    [ // KPI3004
        new Component("1", "Effectiveness", [new Indicator("1.1", "Satisfaction", weight: 60)]),
        new Component("2", "Capability", [new Indicator("2.1", "PMQA 4.0", weight: 40)]),
    ]);

    // An indicator that counts for nothing does not belong on the scorecard.
    public static readonly Indicator ForInformation = new("1.4", "Visitors of the website", weight: 0); // KPI3003

    // The row above was copied. Evidence for 1.1 could belong to either.
    public static readonly Component Copied = new("1", "Effectiveness",
    [
        new Indicator("1.1", "Satisfaction", weight: 40),
        new Indicator("1.1", "Speed", weight: 30), // KPI3005
    ]);

    // Moved from component 1, and still numbered so.
    public static readonly Scorecard Moved = new("OLIS", Year, Opdc,
    [
        new Component("1", "Effectiveness", [new Indicator("1.1", "Satisfaction", weight: 70)]),
        new Component("2", "Capability", [new Indicator("1.2", "PMQA 4.0", weight: 30)]), // KPI3006
    ]);

    // Of nothing, nothing can be scored.
    public static readonly Component ToBeFilled = new("2", "Capability", []); // KPI3007

    // As a spreadsheet writes it. Evidence finds its indicator by the code, so there is one way to write it.
    public static readonly Indicator FromTheSpreadsheet = new("1.01", "Satisfaction", weight: 15); // KPI3012
}

public static class Frameworks
{
    // Whoever goes from standard to advanced would lose points.
    public static readonly TierPoints Falling = new(basic: 50, standard: 100, advanced: 75); // KPI2006

    // A total below 50 would have no level.
    public static readonly EvaluationFramework WithAGap = new(
        "internal evaluation",
        scoreRange: new(DecimalInterval.Closed(0, 100), "manual, page 3"),
        tierPoints: new(new TierPoints(basic: 50, standard: 75, advanced: 100), "manual, page 3"),
        scoreBelowBasic: new(0, "manual, page 3"),
        levels: new(new LevelScale(new Level("Good", 80), new Level("Fair", 50)), "manual, page 4"), // KPI3008
        decimalsOfTotal: new(2, "manual, page 4"));
}

public static class Assessments
{
    private static readonly Measure<Percentage> Satisfaction = Measure.Share("satisfaction", "Satisfaction of users");
    private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust in the data");

    private static readonly Scorecard Scorecard = new(
        "OLIS", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568,
        [
            new Component("1", "Effectiveness",
            [
                new Indicator("1.1", "Satisfaction", weight: 70, new TieredTarget(
                    basic: Satisfaction >= 70,
                    standard: Satisfaction >= 80,
                    advanced: Satisfaction >= 90)),
            ]),
            new Component("2", "Capability", [new Indicator("2.1", "PMQA 4.0", weight: 30)]),
        ]);

    // A fraction of one: less than 1 %, and scored as if nothing had been achieved.
    public static readonly Assessment Fraction = Scorecard.Assess(
        Satisfaction.Observed(0.834m), // KPI2007
        Evidence.Awarded("2.1", 94.13m));

    // A measure that no target names, and two values of one that is named: neither can be preferred in silence.
    public static readonly Assessment Misplaced = Scorecard.Assess(
        Trust.Observed(77.53m), // KPI3009
        Satisfaction.Observed(83.4m),
        Satisfaction.Observed(84.3m), // KPI3009
        Evidence.Awarded("2.1", 94.13m));

    // The raw points, where the score made of them is asked for: Evidence.Awarded("2.1", 94.13m, raw: 453.53m).
    public static readonly Assessment Raw = Scorecard.Assess(
        Satisfaction.Observed(83.4m),
        Evidence.Awarded("2.1", 453.53m)); // KPI3011

    // Not yet scored is not zero: without 2.1 there is no total. Evidence.Pending says that it is being evaluated.
    public static readonly Assessment Forgotten = Scorecard.Assess([Satisfaction.Observed(83.4m)]); // KPI3010
}

public static class Budgets
{
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    // November 2025 is in fiscal year 2569.
    public static readonly BudgetLedger AYearLate = BudgetLedger
        .Open(Year, allocated: Baht.Millions(40))
        .Post(BudgetEntry.Commit(on: new LocalDate(2025, 11, 5), "C-1", Baht.Millions(4))); // KPI4002

    // What comes back is a refund, not a negative payment.
    public static readonly BudgetEntry Returned = BudgetEntry.Disburse(on: new LocalDate(2025, 1, 20), "C-1", Baht.Millions(-1)); // KPI4002

    // A quarter was mistyped: every comparison with the plan would be a million off.
    public static readonly BudgetLedger Mistyped = BudgetLedger.Open(
        Year,
        allocated: Baht.Millions(40),
        plan: new SpendingPlan(Baht.Millions(10), Baht.Millions(12), Baht.Millions(9), Baht.Millions(8))); // KPI4005

    // Twelve baht beside ten million.
    public static readonly SpendingPlan Forgotten = new(Baht.Millions(10), Baht.Of(12), Baht.Millions(9), Baht.Millions(8)); // KPI4006

    // 24.7285 stood in a table of million baht. No money is finer than a satang.
    public static readonly Baht Copied = Baht.Of(24.7285m); // KPI4006
}

public static class Reports
{
    // 94.13 × 10 % is 9.413. A slip in the code, or a finding in what was printed.
    public static readonly Finding Weighted = Reconcile.Weighted(
        printed: Reported.Rounded(9.40m), // KPI4001
        score: Reported.Rounded(94.13m),
        weight: 10);
}

public static class Habits
{
    // Everything is immutable: Post returns a new ledger, and this one stays as it was.
    public static BudgetLedger Paid(BudgetLedger ledger, BudgetEntry payment)
    {
        ledger.Post(payment); // KPI9001
        return ledger;
    }

    // A weight of 0 is none. Weight? says that there may be none.
    public static Weight WeightOf(bool isWeighted) => isWeighted ? (Weight)15 : default; // KPI9002

    // .NET rounds half to even: 77.525 gives 77.52, where reports print 77.53.
    public static decimal Printed(Score score) => Math.Round(score.Value, 2); // KPI9003

    // What was nearly 24.7285 is exactly something else: read it as decimal from the start.
    public static Baht Cell(double value) => Baht.Millions((decimal)value); // KPI9004

    // C# initializes in the order of the text: here Year is still FY 2505, the first that there is.
    public static readonly FiscalQuarter First = Year.Quarter(1); // KPI9005
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
}

// What the types rule out, so that it needs no rule: the compiler's own errors.
public static class Types
{
    private static readonly Measure<Percentage> Satisfaction = Measure.Share("satisfaction", "Satisfaction of users");
    private static readonly Measure<Baht> Savings = Measure.Money("savings", "Costs saved");

    // 50 baht, or 50 million?
    public static readonly Criterion WithoutUnit = Savings >= 50; // CS0019

    // Binary floating point holds most decimal fractions only nearly: 12.5m.
    public static readonly Indicator Binary = new("1.1", "Satisfaction", weight: 12.5); // CS1503

    // Criteria are joined by & and |, which build a criterion.
    public static readonly Criterion Both = Satisfaction >= 80 && Savings >= Baht.Millions(50); // CS0218

    // Equality with a value is a method: Satisfaction.Exactly(80).
    public static readonly Criterion Equal = Satisfaction == 80; // CS0019

    // A criterion is no answer before it is asked: criterion.IsSatisfiedBy(…).
    public static bool IsReached(Criterion criterion) => criterion; // CS0029
}
