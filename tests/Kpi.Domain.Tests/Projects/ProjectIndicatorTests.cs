using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Projects;

public class ProjectIndicatorTests
{
    private static readonly QuarterlySeries Plan = Smes.Incremental(Year, null, 10, 10, null);

    [Fact]
    public void It_is_pending_while_someone_evaluates_it_whatever_was_observed()
    {
        ProjectIndicator indicator = Indicator(Smes >= 20, observations: [Smes.Observed(20)], evaluatedBy: "OPDC");
        Assert.Equal([IndicatorStatus.Pending, IndicatorStatus.Pending, IndicatorStatus.Pending, IndicatorStatus.Pending], StatusesOf(indicator));
    }

    [Fact]
    public void Without_a_planned_figure_it_is_due_at_the_end_of_the_year()
    {
        Assert.Equal([IndicatorStatus.NotDue, IndicatorStatus.NotDue, IndicatorStatus.NotDue, IndicatorStatus.Missing], StatusesOf(Indicator(Smes >= 20)));
        Assert.Equal(
            [IndicatorStatus.NotDue, IndicatorStatus.NotDue, IndicatorStatus.NotDue, IndicatorStatus.Missing],
            StatusesOf(Indicator(Smes >= 20, [new QuarterlyProgress(Smes.Incremental(Year, null, null).WithWords(1, "ติดตาม"))])));
        Assert.Equal(IndicatorStatus.Below, StatusesOf(Indicator(Smes >= 20, observations: [Smes.Observed(19)]))[3]);
        Assert.Equal(IndicatorStatus.Met, StatusesOf(Indicator(Smes >= 20, observations: [Smes.Observed(20)]))[3]);
    }

    [Fact]
    public void Nothing_is_due_until_something_was_planned_and_missing_figures_are_not_below()
    {
        Assert.Equal(
            [IndicatorStatus.NotDue, IndicatorStatus.Missing, IndicatorStatus.Missing, IndicatorStatus.Missing],
            StatusesOf(Indicator(Smes >= 20, [new QuarterlyProgress(Plan)])));
    }

    [Theory]
    [InlineData(10, 10, IndicatorStatus.Met, IndicatorStatus.Met)]
    [InlineData(9, 11, IndicatorStatus.Below, IndicatorStatus.Met)]
    [InlineData(10, 9, IndicatorStatus.Met, IndicatorStatus.Below)]
    [InlineData(20, 0, IndicatorStatus.Met, IndicatorStatus.Met)]
    public void Before_the_target_is_due_the_plan_decides_and_then_the_target(long second, long third, IndicatorStatus atSecond, IndicatorStatus atThird) =>
        Assert.Equal(
            [IndicatorStatus.NotDue, atSecond, atThird, atThird],
            StatusesOf(Indicator(Smes >= 20, [new QuarterlyProgress(Plan, Smes.Incremental(Year, null, second, third))])));

    [Fact]
    public void Words_after_the_last_figure_put_the_target_off()
    {
        QuarterlySeries plan = Smes.Incremental(Year, 10, 10, null, null).WithWords(4, "สรุปผล");
        Assert.Equal(
            [IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Below],
            StatusesOf(Indicator(Smes >= 21, [new QuarterlyProgress(plan, Smes.Incremental(Year, 10, 10, null, null))])));
    }

    [Fact]
    public void Less_is_better_where_it_is_said_and_a_standing_does_not_meet_a_target_before_it_is_due() =>
        Assert.Equal(
            [IndicatorStatus.Met, IndicatorStatus.Below, IndicatorStatus.Below, IndicatorStatus.Below],
            StatusesOf(Indicator(Smes <= 8, [new QuarterlyProgress(Smes.Incremental(Year, 2, 2, 2, 2), Smes.Incremental(Year, 2, 3, 2, 2), BetterWhen.Lower)])));

    [Fact]
    public void What_was_observed_stands_before_the_figures_of_quarters_and_counts_early()
    {
        var progress = new QuarterlyProgress(Plan, Smes.Incremental(Year, null, 1, 1, null));
        Assert.Equal(
            [IndicatorStatus.NotDue, IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Met],
            StatusesOf(Indicator(Smes >= 20, [progress], [Smes.Observed(20, new LocalDate(2025, 3, 31))])));
        Assert.Equal(
            [IndicatorStatus.NotDue, IndicatorStatus.Below, IndicatorStatus.Below, IndicatorStatus.Met],
            StatusesOf(Indicator(Smes >= 20, [progress], [Smes.Observed(20)])));
    }

    [Fact]
    public void The_last_observation_by_the_day_counts()
    {
        ProjectIndicator indicator = Indicator(Trust >= 85, observations: [Trust.Observed(84, new LocalDate(2025, 9, 1)), Trust.Observed(90, new LocalDate(2025, 3, 1)), Trust.Observed(86, new LocalDate(2025, 10, 15))]);
        Assert.Equal([IndicatorStatus.NotDue, IndicatorStatus.Met, IndicatorStatus.Met, IndicatorStatus.Below], StatusesOf(indicator));
        Assert.Equal(IndicatorStatus.Met, StandingOn(indicator, new LocalDate(2025, 10, 15)).Status);
        Assert.Equal([Trust.Observed(84, new LocalDate(2025, 9, 1))], StandingOn(indicator, Year.End).Observations);
        Assert.Empty(StandingOn(indicator, new LocalDate(2025, 2, 28)).Observations);
    }

    [Fact]
    public void A_day_is_the_same_day_in_every_calendar()
    {
        LocalDate julian = new LocalDate(2025, 3, 31).WithCalendar(CalendarSystem.Julian);
        ProjectIndicator indicator = Indicator(Trust >= 85, observations: [Trust.Observed(90, julian)]);
        Assert.Equal(IndicatorStatus.NotDue, StandingOn(indicator, new LocalDate(2025, 3, 30)).Status);
        Assert.Equal(IndicatorStatus.Met, StandingOn(indicator, julian).Status);
    }

    [Fact]
    public void Of_a_compound_target_every_measure_must_be_known_unless_the_rest_decides()
    {
        Criterion target = Smes >= 100 & Impact >= Baht.Millions(500);
        Assert.Equal(IndicatorStatus.Missing, StatusesOf(Indicator(target, observations: [Smes.Observed(175)]))[3]);
        Assert.Equal(IndicatorStatus.Below, StatusesOf(Indicator(target, observations: [Smes.Observed(99)]))[3]);
        Assert.Equal(IndicatorStatus.Met, StatusesOf(Indicator(target, observations: [Smes.Observed(175), Impact.Observed(Baht.Millions(639))]))[3]);

        // A plan of each measure: the worst decides, and what is planned of neither is not due.
        QuarterlyProgress smes = new(Smes.Incremental(Year, 50, 50, null, null), Smes.Incremental(Year, 50, 50, 0, 0));
        QuarterlyProgress behind = new(Impact.Incremental(Year, null, Baht.Of(5), null, Baht.Of(5)), Impact.Incremental(Year, null, Baht.Of(4), Baht.Of(0), Baht.Of(0)));
        QuarterlyProgress unknown = new(behind.Plan);
        Assert.Equal([IndicatorStatus.Met, IndicatorStatus.Below, IndicatorStatus.Below, IndicatorStatus.Below], StatusesOf(Indicator(target, [smes, behind])));
        Assert.Equal([IndicatorStatus.Met, IndicatorStatus.Missing, IndicatorStatus.Missing, IndicatorStatus.Missing], StatusesOf(Indicator(target, [unknown, smes])));
    }

    [Fact]
    public void A_quarter_counts_once_it_has_ended()
    {
        ProjectIndicator indicator = Indicator(Smes >= 20, [new QuarterlyProgress(Plan, Smes.Incremental(Year, null, 9, 11))]);
        Assert.Equal(IndicatorStatus.NotDue, StandingOn(indicator, new LocalDate(2025, 3, 30)).Status);
        Assert.Equal(IndicatorStatus.Below, StandingOn(indicator, new LocalDate(2025, 3, 31)).Status);
        Assert.Equal(IndicatorStatus.NotDue, StandingOn(indicator, Year.Start).Status);
    }

    [Fact]
    public void It_explains_on_what_grounds_it_stands()
    {
        var indicator = new ProjectIndicator(
            "3", new("จำนวน SME", "SMEs"), (Smes >= 20).AsPrinted("20 ราย"), ReportRecipients.BudgetBureau | ReportRecipients.Opdc,
            [new QuarterlyProgress(Plan, Smes.Incremental(Year, null, 9))], [Smes.Observed(18, new LocalDate(2025, 6, 30))], evaluatedBy: null, isSupplementary: true, jointOwners: ["สดช.", "ETDA"]);

        Assert.Equal(
            "3 SMEs (supplementary to the plan; joint: สดช., ETDA; reported to Budget Bureau and OPDC): below\n"
            + "  Target: at least 20 (“20 ราย”)\n"
            + "  Observed: SMEs supported 18\n"
            + "  By quarter: SMEs supported\n"
            + "    Q1: - (-); actual 0 against planned 0: on track\n"
            + "    Q2: 10 (9); actual 9 against planned 10: behind\n"
            + "    Q3: 10; actual … against planned 20: undecided\n",
            StandingOn(indicator, new LocalDate(2025, 6, 30)).Explain(Language.English));
        Assert.StartsWith(
            "3 จำนวน SME (นอกเหนือแผน; ตัวชี้วัดร่วม: สดช., ETDA; รายงานต่อสำนักงบประมาณ และ สำนักงาน ก.พ.ร.): ต่ำกว่าเป้าหมายที่กำหนด\n"
            + "  เป้าหมาย: ไม่น้อยกว่า 20 (“20 ราย”)\n"
            + "  ผล: จำนวน SME 18\n"
            + "  แผนและผลรายไตรมาส: จำนวน SME\n",
            StandingOn(indicator, new LocalDate(2025, 6, 30)).Explain(Language.Thai),
            StringComparison.Ordinal);
        Assert.Equal("1 Indicator: pending, evaluated by OPDC\n  Target: at least 1\n", StandingOn(Indicator(Smes >= 1, evaluatedBy: "OPDC"), Year.End).Explain(Language.English));
        Assert.Equal("1 Indicator: อยู่ระหว่างการประเมินโดยOPDC\n  เป้าหมาย: ไม่น้อยกว่า 1\n", StandingOn(Indicator(Smes >= 1, evaluatedBy: "OPDC"), Year.End).Explain(Language.Thai));
        Assert.Equal("1 Indicator: missing", StandingOn(Indicator(Smes >= 1), Year.End).ToString());
    }

    [Fact]
    public void A_malformed_code_breaks_its_rule() =>
        RuleAssert.Breaks(
            () => new ProjectIndicator("1.", "Title", Smes >= 1),
            () => ProjectIndicator.Validate("1.", "Title"),
            new Broken("KPI3012", "code", "Code \"1.\" is not numbers joined by dots, at most four levels, like 1.2", "รหัส \"1.\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2"));

    [Fact]
    public void What_is_missing_or_does_not_belong_is_refused_by_name()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => new ProjectIndicator(null!, "Title", Smes >= 1)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => new ProjectIndicator("1", null!, Smes >= 1)).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentNullException>(() => new ProjectIndicator("1", "Title", null!)).ParamName);
        Assert.Equal("reportedTo", Assert.Throws<ArgumentOutOfRangeException>(() => new ProjectIndicator("1", "Title", Smes >= 1, (ReportRecipients)4)).ParamName);
        var plan = new QuarterlyProgress(Smes.Incremental(Year, 1));
        AssertRefused("progress", "Indicator 1 has a plan of smes-supported, which its target does not name.", () => Indicator(Trust >= 1, [plan]));
        AssertRefused("progress", "Indicator 1 has a plan of smes-supported twice; each stands once, observations once a day.", () => Indicator(Smes >= 1, [plan, plan]));
        AssertRefused("progress", "Item 0 is null", () => Indicator(Smes >= 1, [null!]));
        AssertRefused("observations", "Indicator 1 has an observation of platform-trust, which its target does not name.", () => Indicator(Smes >= 1, observations: [Trust.Observed(1)]));
        AssertRefused("observations", "Indicator 1 has an observation of smes-supported twice; each stands once, observations once a day.", () => Indicator(Smes >= 1, observations: [Smes.Observed(1), Smes.Observed(2)]));
        AssertRefused("observations", "Item 0 is null", () => Indicator(Smes >= 1, observations: [null!]));
        AssertRefused("jointOwners", "The owners of indicator 1 need a name each, and each stands once.", () => new ProjectIndicator("1", "Title", Smes >= 1, jointOwners: ["a", "a"]));
        AssertRefused("jointOwners", "The owners of indicator 1 need a name each, and each stands once.", () => new ProjectIndicator("1", "Title", Smes >= 1, jointOwners: [" "]));
        AssertRefused("jointOwners", "Item 0 is null", () => new ProjectIndicator("1", "Title", Smes >= 1, jointOwners: [null!]));

        static void AssertRefused(string parameterName, string message, Func<object> create)
        {
            var thrown = Assert.Throws<ArgumentException>(create);
            Assert.Equal(parameterName, thrown.ParamName);
            Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Equality_is_by_every_part()
    {
        ProjectIndicator indicator = Make();
        Laws.Equality(indicator, Make(), Make(code: "2"));
        Laws.Equality(indicator, Make(), Make(title: "Other"));
        Laws.Equality(indicator, Make(), Make(target: Smes >= 21));
        Laws.Equality(indicator, Make(), Make(target: (Smes >= 20).AsPrinted("20 ราย")));
        Laws.Equality(indicator, Make(), Make(recipients: ReportRecipients.None));
        Laws.Equality(indicator, Make(), Make(progress: []));
        Laws.Equality(indicator, Make(), Make(observations: []));
        Laws.Equality(indicator, Make(), Make(evaluatedBy: "OPDC"));
        Laws.Equality(indicator, Make(), Make(isSupplementary: true));
        Laws.Equality(indicator, Make(), Make(owners: ["b", "a"]));
        Assert.Equal("1 Title", indicator.ToString());

        ProjectIndicator Make(
            string code = "1", string title = "Title", Criterion? target = null, ReportRecipients recipients = ReportRecipients.Opdc,
            QuarterlyProgress[]? progress = null, Observation[]? observations = null, BilingualText? evaluatedBy = null, bool isSupplementary = false, string[]? owners = null) =>
            new(code, title, target ?? Smes >= 20, recipients, progress ?? [new QuarterlyProgress(Plan)], observations ?? [Smes.Observed(1)], evaluatedBy, isSupplementary, owners ?? ["a", "b"]);
    }

    private static ProjectIndicator Indicator(
        Criterion target, IEnumerable<QuarterlyProgress>? progress = null, IEnumerable<Observation>? observations = null, BilingualText? evaluatedBy = null) =>
        new("1", "Indicator", target, progress: progress, observations: observations, evaluatedBy: evaluatedBy);

    private static IndicatorStanding StandingOn(ProjectIndicator indicator, LocalDate day) =>
        Assert.Single(new Project("1", "Project", Year, [indicator]).StandingOn(day).Indicators);

    private static IndicatorStatus[] StatusesOf(ProjectIndicator indicator) =>
        [.. Year.Quarters.Select(quarter => StandingOn(indicator, quarter.End).Status)];
}
