namespace Tour;

/// <summary>
/// 4. A rounded table (การกระทบยอด): the parts of a printed table seldom add up to the digit. Which sums fit, which fit
/// within rounding, which contradict each other, and which cannot be checked? Printed figures are claims: nothing is
/// corrected, and nothing throws. The table is invented.
/// </summary>
public sealed class RoundedTable
{
    // ── What is printed ─────────────────────────────────────────────────────────────────────────────────────────────────

    // Spending by work plan, in million baht to one decimal: data, systems, administration, research, total.
    // A dash is nothing; the words say that the books of the quarter are not closed.
    private static readonly ReportedTable Table = new ReportedTable(
        "ผลการใช้จ่ายตามแผนงาน ปีงบประมาณ พ.ศ. 2568",
        ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "ทั้งปี"],
        [
            ReportedRow.Parse("งานข้อมูล", "12.3", "15.4", "18.2", "20.1", "66.1"),
            ReportedRow.Parse("งานระบบ", "4.1", "5.2", "6.3", "7.4", "23.0"),
            ReportedRow.Parse("งานบริหาร", "3.3", "3.3", "3.3", "3.3", "13.5"),
            ReportedRow.Parse("งานวิจัย", "-", "1.1", "0.9", "อยู่ระหว่างปิดบัญชี", "3.2"),
            ReportedRow.Parse("รวม", "19.7", "25.0", "28.8", "32.1", "105.8"),
        ],
        ReportedUnit.Of(BahtUnit.Millions))
        .WhereColumn("ทั้งปี", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4")
        .WhereRow("รวม", "งานข้อมูล", "งานระบบ", "งานบริหาร", "งานวิจัย");

    // ── What it comes to ────────────────────────────────────────────────────────────────────────────────────────────────

    private static readonly Reconciliation Checked = Table.Reconcile();

    // Five sums along the rows, then five down the columns.
    [Fact]
    public void Every_declared_sum_gets_a_verdict() => Assert.Equal(
        [
            Verdict.WithinRounding, Verdict.Exact, Verdict.Contradiction, Verdict.NotCheckable, Verdict.WithinRounding,
            Verdict.Exact, Verdict.Exact, Verdict.WithinRounding, Verdict.NotCheckable, Verdict.Exact,
        ],
        Checked.Select(finding => finding.Verdict));

    // 12.3 stands for 12.25 to 12.35, and so on: four such figures add up to anything from 65.8 to 66.2.
    [Fact]
    public void Rounded_parts_may_miss_their_rounded_total()
    {
        Finding data = Checked[0];

        Assert.Equal("12.3 + 15.4 + 18.2 + 20.1", data.Formula.English);
        Assert.Equal(DecimalInterval.Closed(65.8m, 66.2m), data.Computed);
        Assert.Equal(DecimalInterval.Closed(66.05m, 66.15m), data.Stated);
    }

    [Fact]
    public void A_dash_is_nothing_and_adds_up_exactly() => Assert.Equal(
        "exact: 12.3 + 4.1 + 3.3 + 0 gives 19.7, as printed",
        Checked[5].ToString());

    // Four times 3.3 is at most 13.4. Which of the five figures is wrong nobody can know from the table: the column of the
    // year agrees with 13.5.
    [Fact]
    public void What_no_rounding_explains_is_a_contradiction()
    {
        Finding administration = Assert.Single(Checked.With(Verdict.Contradiction));

        Assert.Equal(0.05m, administration.Distance);
        Assert.Equal("งานบริหาร", administration.Printed.Place?.Row);
        Assert.Equal(
            "ขัดแย้งกัน: 3.3 + 3.3 + 3.3 + 3.3 อยู่ในช่วง [13, 13.4] ส่วน 13.5 ที่พิมพ์แทนค่าในช่วง [13.45, 13.55] ห่างกัน 0.05",
            administration.Explain().Statement.Thai);
    }

    [Fact]
    public void Words_in_place_of_a_figure_leave_its_sums_unchecked()
    {
        Reconciliation open = Checked.With(Verdict.NotCheckable);

        Assert.Equal(["งานวิจัย", "รวม"], open.Select(finding => finding.Printed.Place?.Row));
        Assert.All(open, finding => Assert.Equal("“อยู่ระหว่างปิดบัญชี” is no number", finding.Obstacle?.English));
    }

    [Fact]
    public void The_findings_are_counted() => Assert.Equal(
        "ผลการใช้จ่ายตามแผนงาน ปีงบประมาณ พ.ศ. 2568: findings 10, contradiction 1, not checkable 2, within rounding 3, exact 4",
        Checked.ToString());

    // ── Rounded or cut off ──────────────────────────────────────────────────────────────────────────────────────────────

    // Below the table: "ใช้จ่ายร้อยละ 97 ของงบประมาณ 108.2 ล้านบาท (ตัดเศษ)". 105.8 of 108.2 is 97.78 %.
    [Fact]
    public void A_truncated_figure_stands_for_what_lies_above_it()
    {
        Reported spent = Table["รวม", "ทั้งปี"];
        Reported allocated = Reported.Rounded(108.2m).In(BahtUnit.Millions);

        Finding asCutOff = Reconcile.Percentage(Reported.Truncated(97m), spent, allocated);
        Finding asRounded = Reconcile.Percentage(Reported.Rounded(97m), spent, allocated);

        Assert.Equal("[97, 98)", asCutOff.Stated.ToString());
        Assert.Equal(Verdict.WithinRounding, asCutOff.Verdict);
        Assert.Equal("[96.5, 97.5]", asRounded.Stated.ToString());
        Assert.Equal(Verdict.Contradiction, asRounded.Verdict);
    }
}
