namespace Kpi.Domain.Tests.Reporting;

public class ReportedTests
{
    private static readonly PlaceOfPrint Place = new("Evaluation", "2.2");

    [Fact]
    public void The_printed_scale_is_part_of_what_was_printed()
    {
        Laws.Equality(Reported.Rounded(9.40m), Reported.Rounded(9.40m), Reported.Rounded(9.4m));
        Assert.Equal((9.40m, 2), (Reported.Rounded(9.40m).Number, Reported.Rounded(9.40m).Decimals));
        Assert.Equal("9.40", Reported.Rounded(9.40m).ToString());
    }

    [Fact]
    public void Figures_that_differ_in_any_part_are_not_equal()
    {
        Reported figure = Reported.Rounded(9.40m).In("points").Titled("PMQA").At(Place);
        Assert.Equal(("points", "PMQA", Place), (figure.Unit!.Name.English, figure.Title!.English, figure.Place));
        Reported[] others =
        [
            Reported.Truncated(9.40m).In("points").Titled("PMQA").At(Place), figure.In("percent"), figure.Titled("Other"), figure.At(new("Evaluation", "2.3")),
            Reported.Rounded(9.41m).In("points").Titled("PMQA").At(Place), Reported.Rounded(9.40m).In("points").Titled("PMQA"), Reported.Text("9.40").In("points").Titled("PMQA").At(Place),
        ];
        Assert.All(others, other => Laws.Equality(figure, Reported.Rounded(9.40m).At(Place).Titled("PMQA").In("points"), other));
        Laws.Equality(Reported.Text("a"), Reported.Text("a"), Reported.Text("b"));
    }

    [Fact]
    public void What_is_no_number_is_kept_as_text()
    {
        Reported pending = Reported.Text("อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน");
        Assert.Equal((ReportedKind.Text, "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน"), (pending.Kind, pending.Words));
        Assert.Null(pending.Number);
        Assert.Null(pending.Interval);
        Assert.Null(pending.IntervalInBaseUnit);
        Assert.Equal("“อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน”", pending.Describe(Language.Thai));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_text_that_says_nothing_is_refused(string? text)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Reported.Text(text!));
        Assert.Equal("printed", thrown.ParamName);
        Assert.StartsWith("A printed text has at least one visible character; where nothing is printed, say Reported.NotReported.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("39.1151", "39.1151")]
    [InlineData("(4.8284)", "-4.8284")]
    [InlineData("1,315", "1315")]
    [InlineData("13,031,074.00", "13031074.00")]
    [InlineData(" 9.40 ", "9.40")]
    [InlineData("๙.๔๐", "9.40")]
    [InlineData("0.0000", "0.0000")]
    public void A_printed_number_is_read_with_its_scale(string cell, string number)
    {
        Reported figure = Reported.Parse(cell);
        Assert.Equal(Reported.Rounded(Number.Of(number)), figure);
        Assert.Equal(number, figure.ToString());
        Assert.Equal(figure, Reported.Parse(figure.ToString()));
    }

    [Theory]
    [InlineData("323,8777")]
    [InlineData("94.13 คะแนน")]
    [InlineData("9.40%")]
    [InlineData("(4.8284")]
    [InlineData("--")]
    public void Whatever_else_a_cell_says_is_kept_as_text(string cell)
    {
        Assert.Equal(Reported.Text(cell), Reported.Parse(cell));
        Assert.Equal(cell, Reported.Parse(cell).ToString());
    }

    [Fact]
    public void A_dash_is_nothing_and_an_empty_cell_is_not_reported()
    {
        Assert.Equal(Reported.Nothing, Reported.Parse("-"));
        Assert.Equal(Reported.Nothing, Reported.Parse("–"));
        Assert.Equal(Reported.NotReported, Reported.Parse("  "));
        Assert.Equal((0m, "-"), (Reported.Nothing.Number, Reported.Nothing.ToString()));
        Assert.Equal((null, ""), (Reported.NotReported.Number, Reported.NotReported.ToString()));
        Assert.Equal(("(not reported)", "(ไม่ได้รายงาน)"), (Reported.NotReported.Describe(Language.English), Reported.NotReported.Describe(Language.Thai)));
        Assert.Equal(ReportedKind.NotReported, default);
    }

    [Fact]
    public void A_cell_is_read_as_truncated_or_exact_where_that_is_said()
    {
        Assert.Equal(Reported.Truncated(9.4m), Reported.Parse("9.4", ReportedKind.Truncated));
        Assert.Equal(Reported.Exact(22m), Reported.Parse("22", ReportedKind.Exact));
        foreach (ReportedKind kind in (ReportedKind[])[ReportedKind.Nothing, ReportedKind.Text, ReportedKind.NotReported])
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Reported.Parse("1", kind));
            Assert.Equal("kind", thrown.ParamName);
            Assert.StartsWith("A printed number is rounded, truncated or exact.", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal("cell", Assert.Throws<ArgumentNullException>(() => Reported.Parse(null!)).ParamName);
    }

    [Fact]
    public void A_figure_is_described_with_its_unit()
    {
        Reported figure = Reported.Rounded(39.1151m).In(BahtUnit.Millions);
        Assert.Equal(("39.1151 ล้านบาท", "39.1151 million baht"), (figure.Describe(Language.Thai), figure.Describe(Language.English)));
        Assert.Equal("9.40", Reported.Rounded(9.40m).Describe(Language.Thai));
        Assert.Equal("“x”", Reported.Text("x").In(BahtUnit.Millions).Describe(Language.Thai));
    }

    [Fact]
    public void Null_parts_are_refused_by_name()
    {
        Reported figure = Reported.Rounded(1m);
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => figure.In((ReportedUnit)null!)).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => figure.In((BilingualText)null!)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => figure.Titled(null!)).ParamName);
        Assert.Equal("place", Assert.Throws<ArgumentNullException>(() => figure.At(null!)).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentOutOfRangeException>(() => figure.In((BahtUnit)9)).ParamName);
    }
}
