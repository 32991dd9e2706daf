namespace Kpi.Domain.Tests.Reporting;

/// <summary>Each formula with a printed figure that fits as it stands, one that fits within rounding, and one that does not.</summary>
public class ReconcileTests
{
    private static Reported Of(string cell) => Reported.Parse(cell);

    [Theory]
    [InlineData("39.1151", Verdict.Exact)]
    [InlineData("39.1152", Verdict.WithinRounding)]
    [InlineData("39.11530", Verdict.WithinRounding)]
    [InlineData("39.11531", Verdict.Contradiction)]
    [InlineData("39.1154", Verdict.Contradiction)]
    [InlineData("39.1148", Verdict.Contradiction)]
    public void A_sum_of_four_may_be_off_by_two_and_a_half_units(string printed, Verdict verdict)
    {
        Finding finding = Reconcile.Sum(Of(printed), Of("16.3300"), Of("18.6300"), Of("1.7930"), Of("2.3621"));
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal("16.3300 + 18.6300 + 1.7930 + 2.3621", finding.Formula.English);
        Assert.Equal("[39.1149, 39.1153]", finding.Computed.ToString());
        Assert.Equal(verdict != Verdict.Contradiction, finding.Distance == 0m);
    }

    [Fact]
    public void The_ends_of_the_intervals_count()
    {
        Assert.Equal(Verdict.WithinRounding, Reconcile.Sum(Of("0.2"), Reported.Exact(0.15m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(Of("0.2"), Reported.Exact(0.1499m)).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Sum(Of("0.2"), Reported.Exact(0.25m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(Of("0.2"), Reported.Exact(0.2501m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(Reported.Truncated(0.2m), Reported.Exact(0.3m)).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Sum(Reported.Truncated(0.2m), Reported.Exact(0.2999m)).Verdict);
        Finding touching = Reconcile.Sum(Reported.Truncated(0.2m), Reported.Exact(0.3m));
        Assert.Equal((0m, "[0.2, 0.3)"), (touching.Distance!.Value, touching.Stated.ToString()));
    }

    [Fact]
    public void A_dash_is_0_in_a_sum_and_signs_are_written_once()
    {
        Finding finding = Reconcile.Sum(Of("-"), Of("12.3915"), Of("27.4410"), Of("(9.2694)"), Of("(30.5631)"), Of("-"));
        Assert.Equal(Verdict.Exact, finding.Verdict);
        Assert.Equal("12.3915 + 27.4410 − 9.2694 − 30.5631 + 0", finding.Formula.Thai);
        Assert.Equal("−4.8 + 1", Reconcile.Sum(Of("1"), Of("(4.8)"), Of("1")).Formula.English);
        Assert.Equal("0", Reconcile.Sum(Of("1")).Formula.English);
    }

    [Fact]
    public void Exact_figures_and_dashes_leave_no_room_and_a_truncated_one_leaves_a_unit()
    {
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(Reported.Exact(10m), Reported.Exact(10.5m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(Of("-"), Reported.Exact(0.5m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(Reported.Exact(0.5m), Of("-")).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Sum(Reported.Exact(0.35m), Reported.Truncated(0.3m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(Reported.Exact(0.4m), Reported.Truncated(0.3m)).Verdict);
    }

    [Fact]
    public void Sums_in_one_unit_are_compared_where_no_decimal_holds_the_intervals()
    {
        Reported largest = Reported.Rounded(decimal.MaxValue);
        Reported next = Reported.Rounded(decimal.MaxValue - 1m);
        Assert.Equal((Verdict.WithinRounding, null), (Reconcile.Sum(largest, next).Verdict, Reconcile.Sum(largest, next).Computed));
        Assert.Equal(Verdict.WithinRounding, Reconcile.Sum(largest.In("คน"), next.In("ราย")).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(largest, Reported.Rounded(decimal.MaxValue - 2m)).Verdict);
    }

    [Theory]
    [InlineData("2.6820", Verdict.Exact)]
    [InlineData("2.6821", Verdict.WithinRounding)]
    [InlineData("2.6822", Verdict.Contradiction)]
    public void A_difference(string printed, Verdict verdict)
    {
        Finding finding = Reconcile.Difference(Of(printed), Of("39.1070"), Of("36.4250"));
        Assert.Equal((verdict, "39.1070 − 36.4250"), (finding.Verdict, finding.Formula.English));
        Assert.Equal("[2.6819, 2.6821]", finding.Computed.ToString());
    }

    [Fact]
    public void A_negative_factor_swaps_the_bounds_and_what_belongs()
    {
        Finding finding = Reconcile.Combination(Reported.Exact(-10m), (Reported.Truncated(1m), -10m));
        Assert.Equal("(-20, -10]", finding.Computed.ToString());
        Assert.Equal((Verdict.Exact, "−1 × 10"), (finding.Verdict, finding.Formula.English));
        Assert.Equal((Verdict.Exact, "5 × 0"), (Reconcile.Combination(Reported.Exact(0m), (Of("5"), 0m)).Verdict, Reconcile.Combination(Reported.Exact(0m), (Of("5"), 0m)).Formula.English));
        Assert.Equal(Verdict.Contradiction, Reconcile.Combination(Reported.Exact(-20m), (Reported.Truncated(1m), -10m)).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Combination(Reported.Exact(-19.99m), (Reported.Truncated(1m), -10m)).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Difference(Reported.Exact(-1m), Reported.Exact(1m), Reported.Truncated(1m)).Verdict);
    }

    [Theory]
    [InlineData("77.53", Verdict.WithinRounding)]
    [InlineData("77.525", Verdict.Exact)]
    [InlineData("77.52", Verdict.WithinRounding)]
    [InlineData("77.54", Verdict.Contradiction)]
    [InlineData("77.51", Verdict.Contradiction)]
    public void A_mean_is_exact_only_as_it_stands(string printed, Verdict verdict)
    {
        Finding finding = Reconcile.Mean(Of(printed), Of("75.72"), Of("79.33"));
        Assert.Equal((verdict, "(75.72 + 79.33) ÷ 2"), (finding.Verdict, finding.Formula.English));
        Assert.Equal("[77.52, 77.53]", finding.Computed.ToString());
    }

    [Fact]
    public void A_mean_that_does_not_come_out_even_is_rounded_outward()
    {
        Finding finding = Reconcile.Mean(Reported.Exact(0.33m), Reported.Exact(1m), Reported.Exact(0m), Reported.Exact(0m));
        Assert.Equal((Verdict.Contradiction, "(0.3333, 0.3334)"), (finding.Verdict, finding.Computed.ToString()));
        Assert.Equal(Verdict.WithinRounding, Reconcile.Mean(Of("0.33"), Reported.Exact(1m), Reported.Exact(0m), Reported.Exact(0m)).Verdict);
        Assert.Equal("9.40", Reconcile.Mean(Of("9.40"), Of("9.40")).Formula.English);
    }

    [Fact]
    public void A_mean_of_figures_in_one_unit_is_compared_in_it()
    {
        Finding finding = Reconcile.Mean(Of("1.5").In(BahtUnit.Millions), Of("1.0").In(BahtUnit.Millions), Of("2.0").In(BahtUnit.Millions));
        Assert.Equal((Verdict.Exact, "[1.45, 1.55]", "[1.45, 1.55]"), (finding.Verdict, finding.Computed.ToString(), finding.Stated.ToString()));
        Assert.Equal(Verdict.Exact, Reconcile.Mean(Of("1500").In(BahtUnit.Thousands), Of("1.0").In(BahtUnit.Millions), Of("2.0").In(BahtUnit.Millions)).Verdict);
    }

    [Theory]
    [InlineData("93", Verdict.WithinRounding)]
    [InlineData("93.12", Verdict.WithinRounding)]
    [InlineData("93.13", Verdict.Contradiction)]
    [InlineData("94", Verdict.Contradiction)]
    public void A_percentage(string printed, Verdict verdict)
    {
        Finding finding = Reconcile.Percentage(Of(printed), Of("36.4250"), Of("39.1151"));
        Assert.Equal((verdict, "36.4250 ÷ 39.1151 × 100"), (finding.Verdict, finding.Formula.English));
    }

    [Fact]
    public void A_ratio_that_needs_no_rounding_is_exact()
    {
        Assert.Equal(Verdict.Exact, Reconcile.Percentage(Of("12.5"), Of("1.0000"), Of("8.0000")).Verdict);
        Assert.Equal((Verdict.Exact, "3 ÷ 4"), (Reconcile.Ratio(Of("0.75"), Of("3"), Of("4")).Verdict, Reconcile.Ratio(Of("0.75"), Of("3"), Of("4")).Formula.Thai));
        Assert.Equal((Verdict.WithinRounding, "(0.5555, 1]"), (Reconcile.Ratio(Of("0.8"), Of("3"), Of("4")).Verdict, Reconcile.Ratio(Of("0.8"), Of("3"), Of("4")).Computed.ToString()));
    }

    [Fact]
    public void Parts_of_a_ratio_in_different_units_are_brought_to_one()
    {
        Reported part = Of("500").In(BahtUnit.Thousands);
        Reported whole = Of("2.0").In(BahtUnit.Millions);
        Assert.Equal(Verdict.Exact, Reconcile.Percentage(Of("25").In("percent"), part, whole).Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Percentage(Of("30").In("percent"), part, whole).Verdict);
    }

    [Fact]
    public void Parts_of_a_ratio_in_one_unit_are_divided_in_it()
    {
        Reported largest = Reported.Exact(decimal.MaxValue).In(BahtUnit.Millions);
        Assert.Equal(Verdict.Exact, Reconcile.Ratio(Of("1"), largest, largest).Verdict);
    }

    [Theory]
    [InlineData("0", "[-0.5, 0.5]")]
    [InlineData("-", "[0, 0]")]
    public void A_denominator_that_reaches_0_is_not_checkable(string denominator, string interval)
    {
        Reported divisor = Of(denominator);
        Finding finding = Reconcile.Ratio(Of("1"), Of("1"), divisor);
        Assert.Equal(Verdict.NotCheckable, finding.Verdict);
        Assert.Equal($"the denominator {divisor} stands for {interval}, which reaches 0", finding.Obstacle!.English);
        Assert.Equal($"ตัวหาร {divisor} แทนค่าในช่วง {interval} ซึ่งถึง 0", finding.Obstacle.Thai);
        Assert.Equal($"1 ÷ {divisor} = 1, since {finding.Obstacle.English}", finding.Statement.English);
        Assert.Equal(Verdict.Exact, Reconcile.Ratio(Of("1"), Of("1"), Of("1")).Verdict);
        Assert.Equal(Verdict.Exact, Reconcile.Ratio(Of("1"), Of("-1"), Of("-1")).Verdict);
    }

    [Fact]
    public void A_weighted_score()
    {
        Finding finding = Reconcile.Weighted(printed: Reported.Rounded(9.40m), score: Reported.Rounded(94.13m), weight: 10);
        Assert.Equal(Verdict.Contradiction, finding.Verdict);
        Assert.Equal("94.13 × 10 %", finding.Formula.English);
        Assert.Equal((DecimalInterval.Closed(9.4125m, 9.4135m), DecimalInterval.Closed(9.395m, 9.405m), 0.0075m), (finding.Computed, finding.Stated, finding.Distance));
        Assert.Equal("94.13 × 10 % lies in [9.4125, 9.4135], printed 9.40 stands for [9.395, 9.405]: they are 0.0075 apart", finding.Statement.English);
        Assert.Equal("94.13 × 10 % อยู่ในช่วง [9.4125, 9.4135] ส่วน 9.40 ที่พิมพ์แทนค่าในช่วง [9.395, 9.405] ห่างกัน 0.0075", finding.Statement.Thai);
        Assert.Equal(Verdict.Exact, Reconcile.Weighted(Of("9.413"), Of("94.13"), 10).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Weighted(Of("9.41"), Of("94.13"), 10).Verdict);
    }

    [Fact]
    public void A_weighted_total()
    {
        Finding finding = Reconcile.WeightedTotal(Of("26.90"), (Reported.Exact(75m), 10), (Of("94.13"), 10), (Reported.Exact(100m), 10));
        Assert.Equal((Verdict.Contradiction, "75 × 10 % + 94.13 × 10 % + 100 × 10 %"), (finding.Verdict, finding.Formula.English));
        Assert.Equal("[26.9125, 26.9135]", finding.Computed.ToString());
        Assert.Throws<KpiRuleException>(() => Reconcile.Weighted(Of("1"), Of("1"), default));
    }

    [Fact]
    public void A_partition_is_checked_only_where_it_is_declared_complete()
    {
        Assert.Equal(Verdict.Exact, Reconcile.Partition(Of("10"), [Of("7"), Of("3")], isComplete: true).Verdict);
        Finding partial = Reconcile.Partition(Of("10"), [Of("7"), Of("1")], isComplete: false);
        Assert.Equal((Verdict.NotCheckable, "the parts are not declared complete", "ไม่ได้ระบุว่าแยกรายการไว้ครบ"), (partial.Verdict, partial.Obstacle!.English, partial.Obstacle.Thai));
        Assert.Equal(Verdict.Contradiction, Reconcile.Partition(Of("10"), [Of("7"), Of("1")], isComplete: true).Verdict);
        Finding residual = Reconcile.Partition(Of("10"), [Of("7"), Of("1")], isComplete: true, residual: Of("2"));
        Assert.Equal((Verdict.Exact, "7 + 1 + 2"), (residual.Verdict, residual.Formula.English));
    }

    [Fact]
    public void A_count_of_listed_names()
    {
        Finding finding = Reconcile.Count(Of("3"), "คปภ", "ก.พ.ร.", "BOT");
        Assert.Equal((Verdict.Exact, "3 names listed", "จำนวนรายชื่อ 3"), (finding.Verdict, finding.Formula.English, finding.Formula.Thai));
        Assert.Equal(["printed 3", "1. คปภ", "2. ก.พ.ร.", "3. BOT"], finding.Explain().Parts.Select(part => part.Statement.English));
        Assert.Equal(["พิมพ์ไว้ 3", "1. คปภ", "2. ก.พ.ร.", "3. BOT"], finding.Explain().Parts.Select(part => part.Statement.Thai));
        Assert.Equal((Verdict.Contradiction, 0.5m), (Reconcile.Count(Of("4"), "a", "b", "c").Verdict, Reconcile.Count(Of("4"), "a", "b", "c").Distance));
        Assert.Equal(Verdict.Exact, Reconcile.Count(Of("0")).Verdict);
        Assert.Empty(finding.Inputs);
    }

    [Fact]
    public void A_computed_value_and_an_amount_of_a_ledger()
    {
        Assert.Equal((Verdict.WithinRounding, "total 93.163"), (Reconcile.Computed(Of("93.16"), 93.163m, "total").Verdict, Reconcile.Computed(Of("93.16"), 93.163m, "total").Formula.English));
        Reported spent = Of("39.1070").In(BahtUnit.Millions);
        Finding finding = Reconcile.Computed(spent, Baht.Millions(39.1070m), new("ใช้จ่าย", "spent"));
        Assert.Equal((Verdict.Exact, "spent 39,107,000 baht", "ใช้จ่าย 39,107,000 บาท"), (finding.Verdict, finding.Formula.English, finding.Formula.Thai));
        Assert.Equal(Verdict.WithinRounding, Reconcile.Computed(spent, Baht.Of(39_107_050m), "spent").Verdict);
        Assert.Equal(Verdict.Contradiction, Reconcile.Computed(spent, Baht.Of(39_107_050.01m), "spent").Verdict);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => Reconcile.Computed(spent, 1m, null!)).ParamName);
    }

    [Fact]
    public void Figures_in_different_units_of_money_are_added_in_baht()
    {
        Reported total = Of("1.5").In(BahtUnit.Millions);
        Finding finding = Reconcile.Sum(total, Of("1.0").In(BahtUnit.Millions), Of("500").In(BahtUnit.Thousands));
        Assert.Equal((Verdict.Exact, "[1449500, 1550500]"), (finding.Verdict, finding.Computed.ToString()));
        Assert.Equal("[1450000, 1550000]", finding.Stated.ToString());
        Assert.Equal(Verdict.Contradiction, Reconcile.Sum(total, Of("1.0").In(BahtUnit.Millions), Of("300").In(BahtUnit.Thousands)).Verdict);
        Assert.Equal(Verdict.WithinRounding, Reconcile.Sum(total, Of("1.0").In(BahtUnit.Millions), Of("400").In(BahtUnit.Thousands)).Verdict);
    }

    [Fact]
    public void What_is_further_apart_than_a_decimal_holds_is_a_contradiction_without_a_distance()
    {
        Finding far = Reconcile.Computed(Reported.Exact(decimal.MaxValue), decimal.MinValue, "lowest");
        Assert.Equal((Verdict.Contradiction, null), (far.Verdict, far.Distance));
        Assert.Equal(
            "lowest -79228162514264337593543950335 lies in [-79228162514264337593543950335, -79228162514264337593543950335], "
            + "printed 79228162514264337593543950335 stands for [79228162514264337593543950335, 79228162514264337593543950335]",
            far.Statement.English);
    }

    [Fact]
    public void What_is_missing_or_no_number_is_not_checkable_and_named()
    {
        Finding damaged = Reconcile.Sum(Of("981,740"), Of("323,8777"), Of("657,863"));
        Assert.Equal((Verdict.NotCheckable, "“323,8777” is no number", "“323,8777” ไม่ใช่ตัวเลข"), (damaged.Verdict, damaged.Obstacle!.English, damaged.Obstacle.Thai));
        Assert.Equal("“323,8777” + 657863 = 981740, since “323,8777” is no number", damaged.Statement.English);
        Assert.Equal("“323,8777” + 657863 = 981740 เพราะ “323,8777” ไม่ใช่ตัวเลข", damaged.Statement.Thai);
        Assert.Null(damaged.Computed);
        Assert.Null(damaged.Stated);
        Assert.Null(damaged.Distance);

        Finding missing = Reconcile.Sum(Of("10"), Of("7"), Reported.NotReported.Titled(new("ไตรมาสที่ 2", "Q2")));
        Assert.Equal((Verdict.NotCheckable, "Q2 is not reported", "ไม่ได้รายงานไตรมาสที่ 2"), (missing.Verdict, missing.Obstacle!.English, missing.Obstacle.Thai));
        Assert.Equal("a figure is not reported", Reconcile.Sum(Reported.NotReported, Of("7")).Obstacle!.English);
        Assert.Equal("“total” is no number", Reconcile.Sum(Reported.Text("total"), Reported.Text("part")).Obstacle!.English);
        Assert.Equal("nothing is stated to compute with", Reconcile.Sum(Of("10")).Obstacle!.English);
        Assert.Equal("nothing is stated to compute with", Reconcile.Mean(Of("10")).Obstacle!.English);
        Assert.Equal(Verdict.NotCheckable, Reconcile.Ratio(Reported.Text("x"), Of("1"), Of("2")).Verdict);
        Assert.Null(Reconcile.Sum(Of("1"), Of("1")).Obstacle);
    }

    [Fact]
    public void Bad_printed_data_gives_a_finding_and_never_an_exception()
    {
        Reported largest = Reported.Exact(decimal.MaxValue);
        Reported tiny = Reported.Rounded(1e-28m);
        Finding[] findings =
        [
            Reconcile.Sum(largest, largest, largest), Reconcile.Sum(largest, largest, Reported.Exact(0.1m)), Reconcile.Sum(Of("1"), tiny),
            Reconcile.Combination(Of("1"), (largest, 10m)), Reconcile.Mean(largest, largest, largest), Reconcile.Ratio(largest, largest, tiny),
            Reconcile.Percentage(Of("1"), largest, Of("2")), Reconcile.Weighted(Of("1"), tiny, 10), Reconcile.Computed(largest.In(BahtUnit.Millions), Baht.Zero, "x"),
            Reconcile.Duplicates(largest.In(BahtUnit.Millions), Of("1")), Reconcile.Level(Reported.Text("ดี"), largest.In(BahtUnit.Millions), Example.Framework),
        ];
        Assert.All(findings, finding =>
        {
            Assert.Equal(Verdict.NotCheckable, finding.Verdict);
            Assert.Equal("the exact result has more digits than a decimal holds", finding.Obstacle!.English);
            Assert.Contains("the exact result", finding.Explain(Language.English), StringComparison.Ordinal);
        });
        Finding exactButBoundless = Reconcile.Sum(tiny, tiny);
        Assert.Equal((Verdict.Exact, null, null), (exactButBoundless.Verdict, exactButBoundless.Computed, exactButBoundless.Distance));
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Reported one = Of("1");
        Assert.Equal("printed", Assert.Throws<ArgumentNullException>(() => Reconcile.Sum(null!, one)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => Reconcile.Sum(one, one, null!)).ParamName);
        Assert.Equal("minuend", Assert.Throws<ArgumentNullException>(() => Reconcile.Difference(one, null!)).ParamName);
        Assert.Equal("subtrahends", Assert.Throws<ArgumentNullException>(() => Reconcile.Difference(one, one, null!)).ParamName);
        Assert.Equal("terms", Assert.Throws<ArgumentNullException>(() => Reconcile.Combination(one, null!)).ParamName);
        Assert.Equal("figures", Assert.Throws<ArgumentNullException>(() => Reconcile.Mean(one, null!)).ParamName);
        Assert.Equal("numerator", Assert.Throws<ArgumentNullException>(() => Reconcile.Ratio(one, null!, one)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentNullException>(() => Reconcile.Ratio(one, one, null!)).ParamName);
        Assert.Equal("part", Assert.Throws<ArgumentNullException>(() => Reconcile.Percentage(one, null!, one)).ParamName);
        Assert.Equal("whole", Assert.Throws<ArgumentNullException>(() => Reconcile.Percentage(one, one, null!)).ParamName);
        Assert.Equal("score", Assert.Throws<ArgumentNullException>(() => Reconcile.Weighted(one, null!, 10)).ParamName);
        Assert.Equal("scores", Assert.Throws<ArgumentNullException>(() => Reconcile.WeightedTotal(one, null!)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentNullException>(() => Reconcile.Partition(one, null!, true)).ParamName);
        Assert.Equal("names", Assert.Throws<ArgumentException>(() => Reconcile.Count(one, "a", null!)).ParamName);
        Assert.Equal("others", Assert.Throws<ArgumentNullException>(() => Reconcile.Duplicates(one, null!)).ParamName);
    }
}
