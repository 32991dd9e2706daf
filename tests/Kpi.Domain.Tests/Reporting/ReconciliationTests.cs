using System.Collections;

namespace Kpi.Domain.Tests.Reporting;

public class ReconciliationTests
{
    private static readonly Reported Score = Reported.Rounded(94.13m).Titled(new("คะแนน 2.2", "score of 2.2")).At(new PlaceOfPrint("Evaluation", "2.2", "Score"));
    private static readonly Reported Weighted = Reported.Rounded(9.40m).Titled(new("คะแนนถ่วงน้ำหนัก 2.2", "weighted score of 2.2")).At(new PlaceOfPrint("Evaluation", "2.2", "Weighted score"));
    private static readonly Reported Total = Reported.Rounded(26.90m).At(new PlaceOfPrint("Evaluation", "2"));

    private static Reconciliation Report() => new(new("รายงาน", "Report"),
    [
        Reconcile.Weighted(Weighted, Score, 10),
        Reconcile.Sum(Total, Reported.Rounded(7.50m), Weighted, Reported.Rounded(10m)),
        Reconcile.Mean(Reported.Rounded(77.53m), Reported.Rounded(75.72m), Reported.Rounded(79.33m)),
        Reconcile.Sum(Reported.Rounded(981_740m), Reported.Parse("323,8777"), Reported.Rounded(657_863m)),
    ]);

    [Fact]
    public void Findings_are_counted_and_filtered_by_verdict()
    {
        Reconciliation report = Report();
        Assert.Equal(4, report.Count);
        Assert.Equal((1, 1, 1, 1), (report.CountOf(Verdict.Exact), report.CountOf(Verdict.WithinRounding), report.CountOf(Verdict.Contradiction), report.CountOf(Verdict.NotCheckable)));
        Assert.Equal([report[0]], report.With(Verdict.Contradiction));
        Assert.Equal("Report: findings 4, contradiction 1, not checkable 1, within rounding 1, exact 1", report.ToString());
        Assert.Equal("Report: findings 1, exact 1", report.With(Verdict.Exact).ToString());
        Assert.Equal(report, ((IEnumerable)report).Cast<Finding>());
        foreach (int outside in (int[])[-1, 4])
            Assert.StartsWith("There are 4 findings, counted from 0.", Assert.Throws<ArgumentOutOfRangeException>(() => report[outside]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_filtered_by_place_and_by_figure()
    {
        Reconciliation report = Report();
        Assert.Equal([report[0], report[1]], report.At(new PlaceOfPrint("Evaluation", "2.2")));
        Assert.Equal([report[1]], report.At(new PlaceOfPrint("Evaluation", "2")));
        Assert.Empty(report.At(new PlaceOfPrint("Budget")));
        Assert.Equal([report[0], report[1]], report.Of(Weighted));
        Assert.Equal([report[0]], report.Of(Score));
        Assert.Equal("place", Assert.Throws<ArgumentNullException>(() => report.At(null!)).ParamName);
        Assert.Equal("figure", Assert.Throws<ArgumentNullException>(() => report.Of(null!)).ParamName);
    }

    [Fact]
    public void It_explains_every_finding_down_to_the_places_of_print()
    {
        Reconciliation report = new(new("รายงาน", "Report"), [Report()[0]]);
        Assert.Equal(
            "Report: findings 1, contradiction 1\n"
            + "  contradiction: 94.13 × 10 % lies in [9.4125, 9.4135], printed 9.40 stands for [9.395, 9.405]: they are 0.0075 apart\n"
            + "    printed 9.40 weighted score of 2.2 (table Evaluation, row 2.2, column Weighted score)\n"
            + "    from 94.13 score of 2.2 (table Evaluation, row 2.2, column Score)\n",
            report.Explain(Language.English));
        Assert.Equal(
            "รายงาน: ข้อค้นพบ 1, ขัดแย้งกัน 1\n"
            + "  ขัดแย้งกัน: 94.13 × 10 % อยู่ในช่วง [9.4125, 9.4135] ส่วน 9.40 ที่พิมพ์แทนค่าในช่วง [9.395, 9.405] ห่างกัน 0.0075\n"
            + "    พิมพ์ไว้ 9.40 คะแนนถ่วงน้ำหนัก 2.2 (ตาราง Evaluation, แถว 2.2, คอลัมน์ Weighted score)\n"
            + "    จาก 94.13 คะแนน 2.2 (ตาราง Evaluation, แถว 2.2, คอลัมน์ Score)\n",
            report.Explain(Language.Thai));
    }

    [Fact]
    public void Each_verdict_has_its_words()
    {
        Reconciliation report = Report();
        Assert.Equal("exact: 7.50 + 9.40 + 10 gives 26.90, as printed", report[1].ToString());
        Assert.Equal("ตรงกัน: 7.50 + 9.40 + 10 ได้ 26.90 ตามที่พิมพ์", report[1].Explain().Statement.Thai);
        Assert.Equal("within rounding: (75.72 + 79.33) ÷ 2 lies in [77.52, 77.53], printed 77.53 stands for [77.525, 77.535]", report[2].ToString());
        Assert.StartsWith("ตรงกันภายในการปัดเศษ: ", report[2].Explain(Language.Thai), StringComparison.Ordinal);
        Assert.StartsWith("ตรวจสอบไม่ได้: ", report[3].Explain(Language.Thai), StringComparison.Ordinal);
        Assert.StartsWith("not checkable: ", report[3].Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(default, Verdict.NotCheckable);
    }

    [Fact]
    public void Findings_and_reconciliations_are_equal_by_what_they_say()
    {
        Finding finding = Reconcile.Weighted(Weighted, Score, 10);
        Laws.Equality(finding, Reconcile.Weighted(Weighted, Score, 10), Reconcile.Weighted(Weighted, Score, 20));
        Laws.Equality(finding, Reconcile.Weighted(Weighted, Score, 10), Reconcile.Weighted(Reported.Rounded(9.40m), Score, 10));
        Laws.Equality(finding, Reconcile.Weighted(Weighted, Score, 10), Reconcile.Weighted(Weighted, Reported.Rounded(94.13m), 10));
        Laws.Equality(Reconcile.Count(Total, "a", "b"), Reconcile.Count(Total, "a", "b"), Reconcile.Count(Total, "a", "c"));
        Laws.Equality(Report(), Report(), Report().With(Verdict.Exact));
        Laws.Equality(Report(), Report(), new Reconciliation("Other", Report()));
        Laws.Equality(new Reconciliation("x", [finding]), new Reconciliation("x", [finding]), new Reconciliation("x", [Report()[1]]));
    }

    [Fact]
    public void It_is_copied_in_and_nothing_in_it_is_null()
    {
        Finding[] findings = [.. Report()];
        var copied = new Reconciliation("x", (IEnumerable<Finding>)findings);
        findings[0] = findings[1];
        Assert.Equal(Report()[0], copied[0]);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => new Reconciliation(null!, Report())).ParamName);
        Assert.Equal("findings", Assert.Throws<ArgumentException>(() => new Reconciliation("x", (IEnumerable<Finding>)[null!])).ParamName);
    }
}
