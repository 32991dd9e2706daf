namespace Kpi.Domain.Tests.Reporting;

/// <summary>One figure, printed in several places.</summary>
public class DuplicatesTests
{
    private static readonly ReportedUnit Persons = new("คน");
    private static readonly ReportedUnit Households = new("ครัวเรือน");

    [Fact]
    public void Prints_of_one_precision_that_differ_are_refused_as_100_and_900_are()
    {
        Finding finding = Reconcile.Duplicates(Reported.Rounded(100m), Reported.Rounded(900m));
        Assert.Equal((Verdict.Contradiction, Disagreement.Value, 800m), (finding.Verdict, finding.Disagreement, finding.Distance));
        Assert.Equal("printed elsewhere as 900 lies in [900, 900], printed 100 stands for [100, 100]: they are 800 apart; they differ in value", finding.Statement.English);
        Assert.Equal("พิมพ์อีกแห่งว่า 900 อยู่ในช่วง [900, 900] ส่วน 100 ที่พิมพ์แทนค่าในช่วง [100, 100] ห่างกัน 800 ไม่ตรงกันในค่า", finding.Statement.Thai);
    }

    [Fact]
    public void Neighbours_of_one_precision_differ_although_their_intervals_touch() =>
        Assert.Equal(Disagreement.Value, Reconcile.Duplicates(Reported.Rounded(9.40m), Reported.Rounded(9.41m)).Disagreement);

    [Theory]
    [InlineData("77.53", "77.53", Verdict.Exact)]
    [InlineData("77.5", "77.50", Verdict.Exact)]
    [InlineData("77.5", "77.53", Verdict.WithinRounding)]
    [InlineData("77.5", "77.55", Verdict.WithinRounding)]
    [InlineData("77.5", "77.555", Verdict.Contradiction)]
    [InlineData("77.5", "77.56", Verdict.Contradiction)]
    [InlineData("77.53", "78", Verdict.WithinRounding)]
    [InlineData("77.53", "77", Verdict.Contradiction)]
    [InlineData("0.0", "-", Verdict.Exact)]
    public void Prints_of_different_precision_must_have_values_in_common(string one, string other, Verdict verdict)
    {
        Assert.Equal(verdict, Reconcile.Duplicates(Reported.Parse(one), Reported.Parse(other)).Verdict);
        Assert.Equal(verdict, Reconcile.Duplicates(Reported.Parse(other), Reported.Parse(one)).Verdict);
    }

    [Fact]
    public void Rounded_and_truncated_prints_need_values_in_common_only()
    {
        Assert.Equal(Verdict.WithinRounding, Reconcile.Duplicates(Reported.Rounded(9.41m), Reported.Truncated(9.40m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Duplicates(Reported.Rounded(9.39m), Reported.Truncated(9.40m)).Verdict);
    }

    [Fact]
    public void Every_pair_must_agree()
    {
        Finding finding = Reconcile.Duplicates(Reported.Rounded(78m), Reported.Rounded(77.53m), Reported.Rounded(77.9m));
        Assert.Equal((Verdict.Contradiction, Disagreement.Value), (finding.Verdict, finding.Disagreement));
        Assert.Equal(("[77.85, 77.95]", "[77.525, 77.535]"), (finding.Computed.ToString(), finding.Stated.ToString()));
        Assert.Equal(Verdict.WithinRounding, Reconcile.Duplicates(Reported.Rounded(78m), Reported.Rounded(77.53m), Reported.Rounded(77.5m)).Verdict);
    }

    [Fact]
    public void Units_and_titles_must_agree_where_both_are_stated()
    {
        Reported people = Reported.Rounded(52_660m).In(Persons).Titled("มีประชากรเข้าถึงหลักสูตร");
        Finding finding = Reconcile.Duplicates(people, people.In(Households));
        Assert.Equal((Verdict.Contradiction, Disagreement.Unit), (finding.Verdict, finding.Disagreement));
        Assert.Equal("printed as 52660 คน, printed elsewhere as 52660 ครัวเรือน; they differ in unit", finding.Statement.English);
        Assert.Equal(Disagreement.Title, Reconcile.Duplicates(people, people.Titled("อื่น")).Disagreement);
        Assert.Equal(Disagreement.Unit | Disagreement.Title, Reconcile.Duplicates(people, people.In(Households).Titled("อื่น")).Disagreement);
        Assert.EndsWith(" ไม่ตรงกันในหน่วย, ชื่อรายการ", Reconcile.Duplicates(people, people.In(Households).Titled("อื่น")).Statement.Thai, StringComparison.Ordinal);
        Assert.EndsWith("they differ in unit, title", Reconcile.Duplicates(people, people.In(Households).Titled("อื่น")).Statement.English, StringComparison.Ordinal);
        Assert.Equal(Verdict.Exact, Reconcile.Duplicates(people, Reported.Rounded(52_660m)).Verdict);
    }

    [Fact]
    public void Units_of_one_base_are_compared_in_it()
    {
        Reported millions = Reported.Rounded(639m).In(BahtUnit.Millions);
        Assert.Equal(Verdict.Exact, Reconcile.Duplicates(millions, Reported.Rounded(639_000_000m).In(BahtUnit.Baht)).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Duplicates(millions, Reported.Rounded(639_400_000m).In(BahtUnit.Baht)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Duplicates(millions, Reported.Rounded(640_000_000m).In(BahtUnit.Baht)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Duplicates(Reported.Rounded(1.000m).In(BahtUnit.Millions), Reported.Rounded(1_001m).In(BahtUnit.Thousands)).Verdict);
    }

    [Fact]
    public void A_number_in_one_place_and_none_in_another_do_not_agree()
    {
        Finding finding = Reconcile.Duplicates(Reported.Rounded(2m), Reported.NotReported);
        Assert.Equal((Verdict.Contradiction, Disagreement.Presence), (finding.Verdict, finding.Disagreement));
        Assert.EndsWith("; they differ in whether it is reported", finding.Statement.English, StringComparison.Ordinal);
        Assert.EndsWith("ไม่ตรงกันในการมีค่ารายงาน", finding.Statement.Thai, StringComparison.Ordinal);
        Assert.Equal(Disagreement.Presence, Reconcile.Duplicates(Reported.Text("อยู่ระหว่างประเมิน"), Reported.Rounded(2m)).Disagreement);
        Assert.Equal(Disagreement.Presence | Disagreement.Value, Reconcile.Duplicates(Reported.NotReported, Reported.Rounded(2m), Reported.Rounded(3m)).Disagreement);
    }

    [Fact]
    public void One_print_or_no_number_at_all_is_not_checkable()
    {
        Finding once = Reconcile.Duplicates(Reported.Rounded(2m));
        Assert.Equal((Verdict.NotCheckable, "it is printed once only", "พิมพ์ไว้แห่งเดียว"), (once.Verdict, once.Obstacle!.English, once.Obstacle.Thai));
        Assert.Equal((Verdict.NotCheckable, "“x” is no number"), (Reconcile.Duplicates(Reported.Text("x"), Reported.NotReported).Verdict, Reconcile.Duplicates(Reported.Text("x"), Reported.NotReported).Obstacle!.English));
        Assert.Equal(Disagreement.None, once.Disagreement);
        Assert.Equal("printed elsewhere as … = 2, since it is printed once only", once.Statement.English);
    }

    [Fact]
    public void A_check_runs_once_with_the_most_precise_print_where_the_prints_agree()
    {
        IReadOnlyList<Finding> findings = Reconcile.EachPrint([Reported.Rounded(77.5m), Reported.Rounded(77.53m), Reported.Rounded(78m)], Mean);
        Assert.Equal([Verdict.WithinRounding, Verdict.WithinRounding], findings.Select(finding => finding.Verdict));
        Assert.Equal(Reported.Rounded(77.53m), findings[1].Printed);
        Assert.Equal(Reported.Exact(78m), Reconcile.EachPrint([Reported.Rounded(78.0m), Reported.Exact(78m)], Mean)[1].Printed);
        Assert.Equal(2, Reconcile.EachPrint([Reported.Rounded(78.0m), Reported.Exact(78m)], Mean).Count);

        // A unit of baht is finer than a tenth of a million.
        Reported baht = Reported.Rounded(1_500_000m).In(BahtUnit.Baht);
        Assert.Equal(baht, Reconcile.EachPrint([Reported.Rounded(1.5m).In(BahtUnit.Millions), baht], Mean)[1].Printed);
    }

    [Fact]
    public void Where_the_prints_cannot_be_compared_the_check_runs_with_a_number_rather_than_with_words()
    {
        Reported beyond = Reported.Exact(decimal.MaxValue).In(BahtUnit.Millions);
        IReadOnlyList<Finding> findings = Reconcile.EachPrint([Reported.Text("รอผล"), beyond], print => Reconcile.Sum(print, print));
        Assert.Equal([Verdict.NotCheckable, Verdict.Exact], findings.Select(finding => finding.Verdict));
        Assert.Equal(beyond, findings[1].Printed);
    }

    [Fact]
    public void A_check_runs_once_for_each_printed_value_where_they_do_not()
    {
        IReadOnlyList<Finding> findings = Reconcile.EachPrint([Reported.Rounded(77.53m), Reported.Rounded(87.80m), Reported.Rounded(77.53m), Reported.Text("–?")], Mean);
        Assert.Equal([Verdict.Contradiction, Verdict.WithinRounding, Verdict.Contradiction, Verdict.NotCheckable], findings.Select(finding => finding.Verdict));
        Assert.Equal([Reported.Rounded(77.53m), Reported.Rounded(77.53m), Reported.Rounded(87.80m), Reported.Text("–?")], findings.Select(finding => finding.Printed));
    }

    [Fact]
    public void A_disagreement_in_unit_or_title_alone_does_not_multiply_the_checks() =>
        Assert.Equal(2, Reconcile.EachPrint([Reported.Rounded(77.53m).In(Persons), Reported.Rounded(77.53m).In(Households)], Mean).Count);

    [Fact]
    public void No_print_and_no_check_are_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Reconcile.EachPrint([], Mean));
        Assert.Equal("prints", thrown.ParamName);
        Assert.StartsWith("At least one print is needed.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("check", Assert.Throws<ArgumentNullException>(() => Reconcile.EachPrint([Reported.Nothing], null!)).ParamName);
    }

    private static Finding Mean(Reported print) => Reconcile.Mean(print, Reported.Rounded(75.72m), Reported.Rounded(79.33m));
}
