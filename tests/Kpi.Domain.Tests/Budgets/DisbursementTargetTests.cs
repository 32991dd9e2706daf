namespace Kpi.Domain.Tests.Budgets;

/// <summary>The targets are those of facts.md: FY 2568 94 % overall and 80 % of capital spending, FY 2569 93 % and 75 %.</summary>
public class DisbursementTargetTests
{
    private const string Source2568 = "Measures to speed up disbursement, FY 2568";
    private const string Source2569 = "Measures to speed up disbursement, FY 2569";

    private static readonly FiscalYear Next = FiscalYear.FromBuddhistEra(2569);
    private static readonly DisbursementTarget Overall2568 = new(new("ภาพรวม", "overall"), Example.Year.Quarter(4), 94, Source2568);
    private static readonly DisbursementTarget Capital2568 = new(new("รายจ่ายลงทุน", "capital"), Example.Year.Quarter(4), 80, Source2568);
    private static readonly DisbursementTarget Overall2569 = new(new("ภาพรวม", "overall"), Next.Quarter(4), 93, Source2569);
    private static readonly DisbursementTarget Capital2569 = new(new("รายจ่ายลงทุน", "capital"), Next.Quarter(4), 75, Source2569);

    [Theory]
    [InlineData("93.99", false, "0.01")]
    [InlineData("93.9999999999999999999999999", false, "0.0000000000000000000000001")]
    [InlineData("94", true, "0")]
    [InlineData("94.01", true, "0")]
    public void A_target_is_met_from_its_rate_on(string disbursed, bool isMet, string missing)
    {
        BudgetStatement statement = Disbursed(Example.Year, "Budget", "100", disbursed);
        Assert.Equal(isMet, statement.Meets(Overall2568));
        Assert.Equal(Baht.Of(Number.Of(missing)), Overall2568.MissingFrom(statement.Total));
    }

    [Fact]
    public void The_whole_is_held_against_the_overall_target_and_its_capital_part_against_that_of_capital()
    {
        foreach ((DisbursementTarget overall, DisbursementTarget capital) in new[] { (Overall2568, Capital2568), (Overall2569, Capital2569) })
        {
            FiscalYear year = overall.Quarter.Year;
            BudgetStatement all = BudgetStatement.Combine("All", [Disbursed(year, "Current", "80", "76.2"), Disbursed(year, "Capital", "20", "15.5")]);
            bool isLater = year == Next;

            Assert.False(all.Meets(overall));
            Assert.Equal(isLater, all.Parts[1].Meets(capital));
            Assert.Equal(Baht.Of(isLater ? 1.3m : 2.3m), overall.MissingFrom(all.Total));
            Assert.Equal(Baht.Of(isLater ? 0m : 0.5m), capital.MissingFrom(all.Parts[1].Total));
        }
    }

    [Fact]
    public void A_target_of_a_quarter_is_held_against_what_is_cumulative_by_its_end()
    {
        BudgetLedger ledger = BudgetLedger.Open(Example.Year, Baht.Of(100m)).Post(
        [
            BudgetEntry.DisburseDirectly(Example.Year.Quarter(1).Start, "INV", Baht.Of(20m)),
            BudgetEntry.DisburseDirectly(Example.Year.Quarter(2).End, "INV", Baht.Of(30m)),
            BudgetEntry.DisburseDirectly(Example.Year.Quarter(3).Start, "INV", Baht.Of(10m)),
        ]);
        DisbursementTarget Half(decimal rate) => new("half-year", Example.Year.Quarter(2), rate, "our plan");

        Assert.True(ledger.Statement().Meets(Half(50m)));
        Assert.False(ledger.Statement().Meets(Half(50.01m)));
        Assert.False(ledger.Statement(Example.Year.Quarter(2).End.PlusDays(-1)).Meets(Half(50m)));
    }

    [Fact]
    public void Where_nothing_is_allocated_nothing_is_missing()
    {
        BudgetFigures nothing = BudgetLedger.Open(Example.Year, Baht.Zero).Statement().Total;
        Assert.True(Overall2568.IsMetBy(nothing));
        Assert.Equal(Baht.Zero, Overall2568.MissingFrom(nothing));
    }

    [Fact]
    public void A_statement_is_held_against_targets_of_its_year_only()
    {
        BudgetStatement statement = BudgetLedger.Open(Example.Year, Baht.Zero).Statement();
        Assert.StartsWith("The target is for Q4/2569, the statement for FY2568.", Assert.Throws<ArgumentException>("target", () => statement.Meets(Overall2569)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("target", () => statement.Meets(null!));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("100.01")]
    public void A_rate_is_above_0_and_at_most_100(string rate) =>
        Assert.StartsWith(
            "A disbursement target is above 0 and at most 100 percent.",
            Assert.Throws<ArgumentOutOfRangeException>(nameof(rate), () => new DisbursementTarget("all", Example.Year.Quarter(4), Number.Of(rate), Source2568)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_target_needs_a_title_and_a_source()
    {
        Assert.Throws<ArgumentNullException>("title", () => new DisbursementTarget(null!, Example.Year.Quarter(4), 100, Source2568));
        Assert.StartsWith(
            "A disbursement target needs the document it was taken from.",
            Assert.Throws<ArgumentException>("source", () => new DisbursementTarget("all", Example.Year.Quarter(4), 0.01m, " ")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_are_equal_by_all_parts()
    {
        var twin = new DisbursementTarget(new("ภาพรวม", "overall"), Example.Year.Quarter(4), 94.0m, Source2568);
        Laws.Equality(Overall2568, twin, new(new("ภาพรวม", "total"), Example.Year.Quarter(4), 94, Source2568));
        Laws.Equality(Overall2568, twin, new(new("ภาพรวม", "overall"), Example.Year.Quarter(3), 94, Source2568));
        Laws.Equality(Overall2568, twin, new(new("ภาพรวม", "overall"), Example.Year.Quarter(4), 93, Source2568));
        Laws.Equality(Overall2568, twin, new(new("ภาพรวม", "overall"), Example.Year.Quarter(4), 94, Source2569));
        Assert.Equal("Q4/2568 overall: 94%", Overall2568.ToString());
    }

    private static BudgetStatement Disbursed(FiscalYear year, string title, string allocated, string disbursed) => BudgetLedger
        .Open(year, Baht.Of(Number.Of(allocated)), title: title)
        .Post(BudgetEntry.DisburseDirectly(year.Quarter(2).Start, "INV", Baht.Of(Number.Of(disbursed)))).Statement();
}
