namespace Kpi.Domain.Tests.Reporting;

public class ReportedTableTests
{
    private static readonly ReportedUnit Persons = new(new BilingualText("ราย", "persons"));

    private static ReportedTable Table(string lastOfPlan = "10,000") => new(
        "Communication on AI",
        ["Total", "Q1", "Q2", "Q3", "Q4"],
        [
            ReportedRow.Parse("plan", "20,000", "2,000", "2,000", "6,000", lastOfPlan),
            ReportedRow.Parse("actual", "68,991", "9,322", "37,766", "14,550", "7,353"),
        ],
        Persons);

    [Fact]
    public void Every_cell_knows_its_unit_and_place()
    {
        ReportedTable table = Table();
        Assert.Equal(Reported.Rounded(9_322m).In(Persons).At(new PlaceOfPrint("Communication on AI", "actual", "Q1")), table["actual", "Q1"]);
        Assert.Equal(["Total", "Q1", "Q2", "Q3", "Q4"], table.Columns);
        Assert.Equal(["plan", "actual"], table.Rows.Select(row => row.Heading));
        Assert.Equal("plan\t20000\t2000\t2000\t6000\t10000", table.Rows[0].ToString());
        Assert.Equal(("Communication on AI", "Communication on AI"), (table.Title, table.ToString()));
    }

    [Fact]
    public void A_cell_that_has_a_unit_or_place_of_its_own_keeps_it()
    {
        var place = new PlaceOfPrint("elsewhere");
        var table = new ReportedTable("t", ["a"], [new ReportedRow("r", Reported.Rounded(1m).In("times").At(place))], Persons);
        Assert.Equal(("times", place), (table["r", "a"].Unit!.Name.English, table["r", "a"].Place));
        Assert.Null(new ReportedTable("t", ["a"], [ReportedRow.Parse("r", "1")])["r", "a"].Unit);
    }

    [Fact]
    public void A_declared_column_is_checked_in_every_row_and_a_declared_row_in_every_column()
    {
        ReportedTable table = Table();
        Assert.Empty(table.Reconcile());

        Reconciliation columns = table.WhereColumn("Total", "Q1", "Q2", "Q3", "Q4").Reconcile();
        Assert.Equal([Verdict.Exact, Verdict.Exact], columns.Select(finding => finding.Verdict));
        Assert.Equal(["2000 + 2000 + 6000 + 10000", "9322 + 37766 + 14550 + 7353"], columns.Select(finding => finding.Formula.English));
        Assert.Equal([table["plan", "Total"], table["actual", "Total"]], columns.Select(finding => finding.Printed));
        Assert.Equal(table["plan", "Q4"], columns[0].Inputs[3]);

        Reconciliation both = table.WhereColumn("Total", "Q1", "Q2", "Q3", "Q4").WhereRow("actual", "plan").Reconcile();
        Assert.Equal(7, both.Count);
        Assert.Equal((Verdict.Contradiction, "2000"), (both[3].Verdict, both[3].Formula.English));
        Assert.Equal("Communication on AI", both.Title.English);
    }

    [Fact]
    public void A_changed_cell_contradicts_its_total_and_no_other()
    {
        Reconciliation reconciliation = Table(lastOfPlan: "10,004").WhereColumn("Total", "Q1", "Q2", "Q3", "Q4").Reconcile();
        Assert.Equal([Verdict.Contradiction, Verdict.Exact], reconciliation.Select(finding => finding.Verdict));
        Assert.Equal(Verdict.NotCheckable, Table(lastOfPlan: "").WhereColumn("Total", "Q1", "Q4").Reconcile()[0].Verdict);
    }

    [Theory]
    [InlineData("5", "1", "0", Verdict.Contradiction)]
    [InlineData("0", "5", "0", Verdict.Contradiction)]
    [InlineData("1", "1", "5", Verdict.Contradiction)]
    [InlineData("(5)", "5", "0", Verdict.Contradiction)]
    [InlineData("total", "0", "0", Verdict.NotCheckable)]
    [InlineData("0", "part", "0", Verdict.NotCheckable)]
    [InlineData("6", "1", "5", Verdict.Exact)]
    [InlineData("7", "1", "5", Verdict.WithinRounding)]
    public void Each_row_is_checked_by_its_own_cells(string total, string first, string second, Verdict verdict)
    {
        var table = new ReportedTable("t", ["Total", "Q1", "Q2"], [ReportedRow.Parse("plan", "3", "1", "2"), ReportedRow.Parse("actual", total, first, second), ReportedRow.Parse("last", "0", "0", "0")]);
        Assert.Equal([Verdict.Exact, verdict, Verdict.Exact], table.WhereColumn("Total", "Q1", "Q2").Reconcile().Select(finding => finding.Verdict));
    }

    [Fact]
    public void A_sum_of_one_part_is_checked_in_every_row()
    {
        var table = new ReportedTable("t", ["Total", "Q1"], [ReportedRow.Parse("plan", "1", "1"), ReportedRow.Parse("actual", "5", "1")]);
        Assert.Equal([Verdict.Exact, Verdict.Contradiction], table.WhereColumn("Total", "Q1").Reconcile().Select(finding => finding.Verdict));
    }

    [Fact]
    public void Equality_is_by_title_columns_rows_and_declared_sums()
    {
        ReportedTable declared = Table().WhereColumn("Total", "Q1", "Q2");
        Laws.Equality(Table(), Table(), Table("1"));
        Laws.Equality(declared, Table().WhereColumn("Total", "Q1", "Q2"), Table());
        Laws.Equality(declared, Table().WhereColumn("Total", "Q1", "Q2"), Table().WhereColumn("Total", "Q1", "Q3"));
        Laws.Equality(declared, Table().WhereColumn("Total", "Q1", "Q2"), Table().WhereColumn("Q4", "Q1", "Q2"));
        Laws.Equality(new ReportedTable("t", ["a"], []), new ReportedTable("t", ["a"], []), new ReportedTable("t", ["b"], []));
        Laws.Equality(new ReportedTable("t", ["a"], []), new ReportedTable("t", ["a"], []), new ReportedTable("u", ["a"], []));
        Laws.Equality(new ReportedTable("t", ["a", "b"], [ReportedRow.Parse("a", "1", "1"), ReportedRow.Parse("b", "1", "1")]).WhereRow("a", "b"), new ReportedTable("t", ["a", "b"], [ReportedRow.Parse("a", "1", "1"), ReportedRow.Parse("b", "1", "1")]).WhereRow("a", "b"), new ReportedTable("t", ["a", "b"], [ReportedRow.Parse("a", "1", "1"), ReportedRow.Parse("b", "1", "1")]).WhereColumn("a", "b"));
        Laws.Equality(ReportedRow.Parse("r", "1"), ReportedRow.Parse("r", "1"), ReportedRow.Parse("r", "1.0"));
        Laws.Equality(ReportedRow.Parse("r", "1"), ReportedRow.Parse("r", "1"), ReportedRow.Parse("s", "1"));
    }

    [Fact]
    public void A_table_that_does_not_hold_together_is_refused()
    {
        Refuses("title", "A table has a title of at least one visible character.", () => new ReportedTable(" ", ["a"], []));
        Refuses("columns", "The heading “a” stands twice; name each row and column apart, for example by its number.", () => new ReportedTable("t", ["a", "a"], []));
        Refuses("rows", "The heading “r” stands twice;", () => new ReportedTable("t", ["a"], [ReportedRow.Parse("r", "1"), ReportedRow.Parse("r", "2")]));
        Refuses("rows", "The row r has 2 cells, where the table has 1 columns.", () => new ReportedTable("t", ["a"], [ReportedRow.Parse("r", "1", "2")]));
        Refuses("heading", "A row has a heading of at least one visible character.", () => ReportedRow.Parse("", "1"));
        Refuses("cells", "Item 0 is null;", () => new ReportedRow("r", (Reported)null!));
        Refuses("cells", "Item 1 is null;", () => ReportedRow.Parse("r", "1", null!));
        Refuses("row", "The table Communication on AI has no row “other”; it has plan, actual.", () => Table()["other", "Q1"]);
        Refuses("column", "The table Communication on AI has no column “Q5”; it has Total, Q1, Q2, Q3, Q4.", () => Table()["plan", "Q5"]);
        Refuses("parts", "A sum has at least one part.", () => Table().WhereColumn("Total"));
        Refuses("parts", "The table Communication on AI has no parts “Q5”;", () => Table().WhereColumn("Total", "Q5"));
        Refuses("total", "The table Communication on AI has no total “Sum”;", () => Table().WhereRow("Sum", "plan"));
        Assert.Equal("total", Assert.Throws<ArgumentNullException>(() => Table().WhereRow(null!, "plan")).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentNullException>(() => new ReportedTable("t", null!, [])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => new ReportedTable("t", [], null!)).ParamName);
    }

    private static void Refuses(string parameter, string message, Func<object> create)
    {
        var thrown = Assert.Throws<ArgumentException>(create);
        Assert.Equal(parameter, thrown.ParamName);
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }
}
