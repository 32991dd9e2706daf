using NodaTime;

namespace Kpi.Domain.Tests.Reporting;

/// <summary>The report's budget tables, held against their own identities, against each other and against a ledger.</summary>
public class EtdaBudgetsTests
{
    [Fact]
    public void Every_quarterly_table_adds_up_as_it_stands() => Assert.All(EtdaBudgets.Quarterly, table =>
    {
        Reconciliation reconciliation = table.Reconcile();
        Assert.Equal((9, 9), (reconciliation.Count, reconciliation.CountOf(Verdict.Exact)));
    });

    [Fact]
    public void The_nine_checks_of_a_quarterly_table_are_these() => Assert.Equal(
        [
            "48.7650 = 17.0800 + 19.4900 + 7.3140 + 4.8810", "48.7631 = 12.9379 + 35.4534 + 0.1265 + 0.2453",
            "48.7631 = 0.5464 + 8.0124 + 9.3959 + 30.8084", "- = 12.3915 + 27.4410 − 9.2694 − 30.5631",
            "48.7631 = 48.7631 + 0", "12.9379 = 0.5464 + 12.3915", "35.4534 = 8.0124 + 27.4410", "0.1265 = 9.3959 − 9.2694", "0.2453 = 30.8084 − 30.5631",
        ],
        EtdaBudgets.Quarterly[6].Reconcile().Select(finding => $"{finding.Printed} = {finding.Formula.English}"));

    [Fact]
    public void Every_percentage_disbursed_is_that_of_the_allocation_within_rounding()
    {
        Reconciliation reconciliation = EtdaBudgets.Summary.Reconcile();
        Assert.Equal((8, 8), (reconciliation.Count, reconciliation.CountOf(Verdict.WithinRounding)));
        Assert.Equal("36.4250 ÷ 39.1151 × 100 lies in (93.122, 93.123), printed 93 stands for [92.5, 93.5]", reconciliation[0].Statement.English);
        Assert.Equal(["93", "92", "97", "99", "92", "95", "100", "81"], reconciliation.Select(finding => finding.Printed.ToString()));
    }

    [Fact]
    public void The_summary_prints_the_totals_of_the_quarterly_tables_and_one_project_under_another_title()
    {
        Reconciliation reconciliation = EtdaBudgets.Summary.Reconcile(EtdaBudgets.Quarterly);
        Assert.Equal((24, 21, 3), (reconciliation.Count, reconciliation.CountOf(Verdict.Exact), reconciliation.CountOf(Verdict.Contradiction)));
        Assert.All(reconciliation.With(Verdict.Contradiction), finding =>
        {
            Assert.Equal(Disagreement.Title, finding.Disagreement);
            Assert.Equal("3. โครงการพัฒนานโยบาย มาตรฐานและกลไกกำกับดูแลด้านดิจิทัล", finding.Printed.Title!.Thai);
            Assert.Equal("3. โครงการพัฒนากฎหมาย มาตรฐานและกลไกกำกับดูแลด้านดิจิทัล", finding.Inputs[0].Title!.Thai);
        });
        Assert.Equal(["57.4885", "57.2277", "55.6947"], reconciliation.With(Verdict.Contradiction).Select(finding => finding.Printed.ToString()));
    }

    [Fact]
    public void A_printed_table_agrees_with_a_ledger_of_the_same_figures_and_shows_where_it_does_not()
    {
        ReportedQuarterlyBudget printed = EtdaBudgets.Quarterly[0];
        BudgetLedger ledger = BudgetLedger.Open(
            Example.Year, Baht.Millions(39.1151m), new SpendingPlan(Baht.Millions(16.33m), Baht.Millions(18.63m), Baht.Millions(1.793m), Baht.Millions(2.3621m)))
            .Post(BudgetEntry.Commit(new LocalDate(2024, 10, 1), "PO", Baht.Millions(25.3317m)))
            .Post(BudgetEntry.Disburse(new LocalDate(2024, 12, 1), "PO", Baht.Millions(0.6032m)))
            .Post(BudgetEntry.Commit(new LocalDate(2025, 1, 1), "PO", Baht.Millions(7.0001m)))
            .Post(BudgetEntry.Disburse(new LocalDate(2025, 2, 1), "PO", Baht.Millions(5.7611m)))
            .Post(BudgetEntry.Commit(new LocalDate(2025, 4, 1), "PO", Baht.Millions(5.0211m)))
            .Post(BudgetEntry.Disburse(new LocalDate(2025, 5, 1), "PO", Baht.Millions(9.8495m)))
            .Post(BudgetEntry.Commit(new LocalDate(2025, 7, 1), "PO", Baht.Millions(1.7541m)));

        BudgetLedger whole = ledger.Post(BudgetEntry.Disburse(new LocalDate(2025, 9, 1), "PO", Baht.Millions(20.2112m)));
        Assert.Equal(20, printed.Reconcile(whole.Statement()).CountOf(Verdict.Exact));

        // 40 baht more than printed is within rounding of the quarter and the year; 60 baht is not.
        Assert.Equal(4, printed.Reconcile(ledger.Post(BudgetEntry.Disburse(new LocalDate(2025, 9, 1), "PO", Baht.Of(20_211_240m))).Statement()).CountOf(Verdict.WithinRounding));
        Reconciliation off = printed.Reconcile(ledger.Post(BudgetEntry.Disburse(new LocalDate(2025, 9, 1), "PO", Baht.Of(20_211_260m))).Statement());
        Assert.Equal((16, 4), (off.CountOf(Verdict.Exact), off.CountOf(Verdict.Contradiction)));
        Assert.Equal(["36.4250", "2.6820", "20.2112", "-18.4571"], off.With(Verdict.Contradiction).Select(finding => finding.Printed.ToString()));
        Assert.Equal("disbursed in the ledger 20211260 baht".Replace("20211260", "20,211,260", StringComparison.Ordinal), off.With(Verdict.Contradiction)[2].Formula.English);
        Assert.Equal("statement", Assert.Throws<ArgumentNullException>(() => printed.Reconcile((BudgetStatement)null!)).ParamName);
    }

    [Fact]
    public void The_figures_of_a_table_know_what_they_are()
    {
        ReportedQuarterlyBudget table = EtdaBudgets.Quarterly[6];
        Assert.Equal(["48.7650", "48.7631", "48.7631", "-"], ((Reported[])[table.Plan, table.Spent, table.Disbursed, table.Committed]).Select(figure => figure.ToString()));
        Assert.Equal("48.7650 ล้านบาท", table.Plan.Describe(Language.Thai));
        Assert.Equal(new PlaceOfPrint("7. โครงการพัฒนาทักษะด้านดิจิทัลให้เท่าทันต่อการเปลี่ยนแปลง", "- ผูกพัน", "รวมทั้งสิ้น"), table.Committed.Place);
        Assert.Equal((table.Project, table.Project), (table.Table.Title, table.ToString()));
        Assert.Equal("ล้านบาท", EtdaBudgets.Summary.Table.Rows[0].Cells[3].Unit!.Name.Thai);
        Assert.Equal("ร้อยละ", EtdaBudgets.Summary.Table.Rows[0].Cells[4].Unit!.Name.Thai);
        Assert.Equal(EtdaBudgets.Summary.Table.Title, EtdaBudgets.Summary.ToString());
    }

    [Fact]
    public void Amounts_are_in_the_unit_of_the_table_and_the_last_column_is_a_percentage()
    {
        ReportedTable summary = Summary("2").Table;
        Assert.Equal(["million baht", "million baht", "million baht", "million baht", "percent"], summary.Rows[0].Cells.Select(cell => cell.Unit!.Name.English));
        Assert.Equal([ReportedBudgetSummary.AllocatedColumn, ReportedBudgetSummary.PlanColumn, ReportedBudgetSummary.SpentColumn, ReportedBudgetSummary.DisbursedColumn, ReportedBudgetSummary.PercentageColumn], summary.Columns);
        Assert.Equal(["รวมทั้งสิ้น", "Q1", "Q2", "Q3", "Q4"], Budget("1").Table.Columns);
    }

    [Fact]
    public void Tables_are_equal_by_their_figures()
    {
        Laws.Equality(Budget("1"), Budget("1"), Budget("2"));
        Laws.Equality(Summary("1"), Summary("1"), Summary("2"));
    }

    [Fact]
    public void Tables_that_lack_cells_are_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new ReportedQuarterlyBudget("p", BahtUnit.Millions, ["1"], ["1"], ["1"], ["1"]));
        Assert.StartsWith("A row of a quarterly budget has five cells: the total and the four quarters; แผนการใช้จ่าย has 1.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("plan", thrown.ParamName);
        var tooFew = Assert.Throws<ArgumentException>(() => EtdaBudgets.Summary.Reconcile([EtdaBudgets.Quarterly[0]]));
        Assert.StartsWith("There is a quarterly table for each row: 8 are needed, 1 given.", tooFew.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ReportedBudgetSummary("t", BahtUnit.Millions, [ReportedRow.Parse("p", "1")]));
    }

    private static ReportedQuarterlyBudget Budget(string plan) =>
        new("p", BahtUnit.Millions, [plan, "", "", "", ""], ["1", "", "", "", ""], ["1", "", "", "", ""], ["1", "", "", "", ""]);

    private static ReportedBudgetSummary Summary(string allocated) => new("t", BahtUnit.Millions, [ReportedRow.Parse("p", allocated, "1", "1", "1", "1")]);
}
