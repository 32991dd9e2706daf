using Kpi.Testing;

namespace Kpi.Domain.Tests.Budgets;

/// <summary>
/// The eight quarterly budget tables of the report and the rows of its summary table, each rebuilt by a ledger: in each
/// quarter what was spent is committed, and what was disbursed is paid out of the commitments. The columns that the
/// ledger derives are the printed ones; the tables contradict neither themselves nor the summary.
/// </summary>
public class ReportedBudgetTests
{
    /// <summary>
    /// By project, as printed, in million baht: plan, spent, disbursed and committed, each the year and Q1 to Q4; then the
    /// summary's allocated, plan, spent, disbursed and percentage disbursed.
    /// </summary>
    public static TheoryData<int, string, string, string, string, string> Tables { get; } = new()
    {
        { 1, "39.1151 16.3300 18.6300 1.7930 2.3621", "39.1070 25.3317 7.0001 5.0211 1.7541", "36.4250 0.6032 5.7611 9.8495 20.2112", "2.6820 24.7285 1.2390 (4.8284) (18.4571)", "39.1151 39.1151 39.1070 36.4250 93" },
        { 2, "64.7122 53.2040 10.5100 0.9460 0.0522", "64.4963 31.9478 28.5205 2.8087 1.2193", "59.3263 4.0864 16.4996 19.5639 19.1764", "5.1700 27.8614 12.0209 (16.7552) (17.9571)", "64.7122 64.7122 64.4963 59.3263 92" },
        { 3, "57.4885 19.7000 22.4300 6.7280 8.6305", "57.2277 4.6492 24.6258 12.6133 15.3394", "55.6947 2.2292 5.5700 12.4111 35.4844", "1.5330 2.4200 19.0558 0.2022 (20.1450)", "57.4885 57.4885 57.2277 55.6947 97" },
        { 4, "55.4554 15.0500 17.1400 6.4400 16.8254", "55.1104 2.3369 17.0917 25.0415 10.6403", "55.0344 0.3743 3.2660 7.6613 43.7328", "0.0760 1.9626 13.8257 17.3802 (33.0925)", "55.4554 55.4554 55.1104 55.0344 99" },
        { 5, "37.6200 12.5400 14.3100 5.3720 5.3980", "37.6162 13.7126 10.2926 10.2473 3.3637", "34.7315 0.5469 4.3892 6.8447 22.9507", "2.8847 13.1657 5.9034 3.4026 (19.5870)", "37.6200 37.6200 37.6162 34.7315 92" },
        { 6, "46.4922 17.5700 19.9900 5.5130 3.4192", "46.3295 23.2447 13.8269 8.1012 1.1567", "44.0042 1.2567 9.0646 10.9483 22.7346", "2.3253 21.9880 4.7623 (2.8471) (21.5779)", "46.4922 46.4922 46.3295 44.0042 95" },
        { 7, "48.7650 17.0800 19.4900 7.3140 4.8810", "48.7631 12.9379 35.4534 0.1265 0.2453", "48.7631 0.5464 8.0124 9.3959 30.8084", "- 12.3915 27.4410 (9.2694) (30.5631)", "48.7650 48.7650 48.7631 48.7631 100" },
        { 8, "96.8800 34.2300 39.0700 13.7920 9.7880", "96.8799 84.1800 0.0286 12.5024 0.1689", "78.6866 - 15.0453 19.0874 44.5539", "18.1933 84.1800 (15.0167) (6.5850) (44.3850)", "96.8800 96.8800 96.8799 78.6866 81" },
    };

    [Fact]
    public void The_figures_are_transcribed_as_the_report_prints_them()
    {
        string[] report = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "report", "etda-2568.txt"));
        string[] labels = ["แผนการใช้จ่าย", "ผลใช้จ่าย (เบิกจ่าย+ผูกพัน)", "- เบิกจ่าย", "- ผูกพัน"];
        for (int row = 0; row < labels.Length; row++)
        {
            Assert.Equal(
                Tables.Select(table => (string)((object[])table)[row + 1]),
                report.Where(line => line.StartsWith(labels[row] + "\t", StringComparison.Ordinal)).Select(CellsOf));
        }

        int heading = Array.FindIndex(report, line => line.StartsWith("โครงการ\tงบประมาณที่ได้รับจัดสรร", StringComparison.Ordinal));
        Assert.Equal(Tables.Select(table => (string)((object[])table)[5]), report.Skip(heading + 1).Take(8).Select(CellsOf));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_ledger_gives_the_printed_table(int project, string plan, string spent, string disbursed, string committed, string summary)
    {
        BudgetLedger ledger = LedgerOf(project, plan, spent, disbursed, summary);
        BudgetStatement statement = ledger.Statement();

        Assert.Equal(Millions(plan), Column(statement, figures => figures.Planned));
        Assert.Equal(Millions(spent), Column(statement, figures => figures.Spent));
        Assert.Equal(Millions(disbursed), Column(statement, figures => figures.Disbursed));
        Assert.Equal(Millions(committed), Column(statement, figures => figures.Committed));
        Assert.Equal(Baht.Zero, statement.Unplanned);
        Assert.Equal(Millions(committed)[0], ledger.CarryOver().OpeningAllocation);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void It_gives_the_printed_row_of_the_summary(int project, string plan, string spent, string disbursed, string committed, string summary)
    {
        BudgetStatement statement = LedgerOf(project, plan, spent, disbursed, summary).Statement();
        string[] printed = summary.Split(' ');

        Assert.Equal<IEnumerable<Baht>>(
            Millions(string.Join(' ', printed[..^1])),
            [statement.Allocated, statement.Planned, statement.Quarters[3].Cumulative.Spent, statement.Quarters[3].Cumulative.Disbursed]);
        Assert.Equal<Percentage?>(Number.Of(printed[^1]), statement.Total.DisbursementRate(0, Rounding.HalfAwayFromZero));
        Assert.Equal(Millions(committed)[0], statement.Committed);
    }

    [Fact]
    public void The_eight_projects_side_by_side_miss_the_overall_target_of_the_year()
    {
        BudgetStatement all = BudgetStatement.Combine("ETDA", Tables.Select(table => (object[])table).Select(row =>
            LedgerOf((int)row[0], (string)row[1], (string)row[2], (string)row[3], (string)row[5]).Statement()));
        var target = new DisbursementTarget(new("ภาพรวม", "overall"), Example.Year.Quarter(4), 94, "Disbursement measures, FY 2568");

        Assert.Equal([Baht.Millions(446.5284m), Baht.Millions(445.5301m), Baht.Millions(412.6658m), Baht.Millions(32.8643m)], [all.Allocated, all.Spent, all.Disbursed, all.Committed]);
        Assert.Equal<Percentage?>(92.42m, all.Total.DisbursementRate(2, Rounding.HalfAwayFromZero));
        Assert.False(all.Meets(target));
        Assert.Equal(Baht.Of(7_070_896m), target.MissingFrom(all.Total));
    }

    private static BudgetLedger LedgerOf(int project, string plan, string spent, string disbursed, string summary)
    {
        Baht[] planned = Millions(plan);
        Baht[] committed = Millions(spent);
        Baht[] paid = Millions(disbursed);
        var entries = new List<BudgetEntry>();
        foreach (FiscalQuarter quarter in Example.Year.Quarters)
        {
            entries.Add(BudgetEntry.Commit(quarter.Start, "PO", committed[quarter.Number]));
            if (paid[quarter.Number] > Baht.Zero)
                entries.Add(BudgetEntry.Disburse(quarter.End, "PO", paid[quarter.Number]));
        }

        return BudgetLedger
            .Open(Example.Year, Millions(summary.Split(' ')[0])[0], new SpendingPlan(planned[1], planned[2], planned[3], planned[4]), $"Project {project}")
            .Post(entries);
    }

    /// <summary>The year, then the quarters, as the tables print them.</summary>
    private static IEnumerable<Baht> Column(BudgetStatement statement, Func<BudgetFigures, Baht> column) =>
        statement.Quarters.Select(quarter => column(quarter.Figures)).Prepend(column(statement.Total));

    private static Baht[] Millions(string cells) => [.. cells.Split(' ').Select(cell => Baht.Parse(cell, BahtUnit.Millions))];

    private static string CellsOf(string line) => string.Join(' ', line.TrimEnd().Split('\t').Skip(1));
}
