using System.Globalization;
using NodaTime;

namespace Tour;

/// <summary>
/// 1. Fiscal time (ปีงบประมาณ): years of either era, quarters, dates as Thai documents write them, and how much of a year
/// has come. Days are NodaTime's <see cref="LocalDate"/>; no clock and no culture of the machine is read.
/// </summary>
public sealed class FiscalTime
{
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2569);

    // ── Years ───────────────────────────────────────────────────────────────────────────────────────────────────────────

    [Fact]
    public void A_fiscal_year_is_named_by_the_Buddhist_Era_year_in_which_it_ends()
    {
        Assert.Equal(new LocalDate(2025, 10, 1), Year.Start);
        Assert.Equal(new LocalDate(2026, 9, 30), Year.End);
        Assert.Equal("ปีงบประมาณ พ.ศ. 2569", Year.ToString(Language.Thai));
    }

    [Fact]
    public void It_is_one_year_whichever_way_it_is_asked_for()
    {
        Assert.Equal(Year, FiscalYear.FromCommonEra(2026));
        Assert.Equal(Year, FiscalYear.Containing(new LocalDate(2025, 12, 5)));
        Assert.Equal(Year, FiscalYear.Parse("ปีงบประมาณ พ.ศ. ๒๕๖๙"));
        Assert.Equal(Year, FiscalYear.Parse("FY2569"));
    }

    // The calendar year of the same number begins three months later.
    [Fact]
    public void A_day_in_November_2568_lies_in_fiscal_year_2569()
    {
        var day = new LocalDate(2025, 11, 20);

        Assert.Equal(2569, FiscalYear.Containing(day).BuddhistEra);
        Assert.Equal(2568, BuddhistYear.Containing(day).BuddhistEra);
    }

    // FiscalYear.FromBuddhistEra(2026) would not compile: KPI1001. What is typed into a form is seen when it comes.
    [Fact]
    public void A_year_of_the_wrong_era_is_refused_with_what_to_write_instead()
    {
        int typed = int.Parse("2026", CultureInfo.InvariantCulture);

        KpiRuleException refused = Assert.Throws<KpiRuleException>(() => FiscalYear.FromBuddhistEra(typed));

        Violation violation = Assert.Single(refused.Violations);
        Assert.Equal("KPI1001", violation.RuleId);
        Assert.Equal("2026 is a Common Era year, not a Buddhist Era year; write FiscalYear.FromCommonEra(2026)", violation.Describe(Language.English));
        Assert.Equal("2026 เป็นปี ค.ศ. ไม่ใช่ปี พ.ศ. ให้เขียน FiscalYear.FromCommonEra(2026)", violation.Describe(Language.Thai));
    }

    // ── Quarters and months ─────────────────────────────────────────────────────────────────────────────────────────────

    [Fact]
    public void The_first_quarter_is_October_to_December()
    {
        FiscalQuarter first = Year.Quarter(1);

        Assert.Equal("ไตรมาสที่ 1/2569", first.ToString(Language.Thai));
        Assert.Equal(
            ["ตุลาคม 2568", "พฤศจิกายน 2568", "ธันวาคม 2568"],
            first.Months.Select(month => ThaiDate.FormatMonth(month.YearMonth)));
    }

    [Fact]
    public void A_year_contains_its_quarters_and_a_quarter_its_days()
    {
        FiscalQuarter second = FiscalQuarter.Containing(new LocalDate(2026, 2, 14));

        Assert.Equal(Year.Quarter(2), second);
        Assert.True(Year.Contains(second));
        Assert.True(second.Contains(new LocalDate(2026, 3, 31)));
        Assert.False(second.Contains(new LocalDate(2026, 4, 1)));
    }

    // A contract signed in the third quarter of 2569, delivered two quarters later.
    [Fact]
    public void Quarters_are_counted_across_the_end_of_a_year()
    {
        FiscalQuarter signed = Year.Quarter(3);

        FiscalQuarter delivered = signed + 2;

        Assert.Equal("Q1/2570", delivered.ToString());
        Assert.Equal(2, delivered - signed);
        Assert.Equal(["Q3/2569", "Q4/2569", "Q1/2570"], signed.Through(delivered).Select(quarter => quarter.ToString()));
    }

    // ── Dates in documents ──────────────────────────────────────────────────────────────────────────────────────────────

    [Fact]
    public void A_date_is_read_as_documents_write_it()
    {
        var day = new LocalDate(2026, 1, 15);

        Assert.Equal(day, ThaiDate.Parse("15 มกราคม 2569"));
        Assert.Equal(day, ThaiDate.Parse("๑๕ มกราคม พ.ศ. ๒๕๖๙"));
        Assert.Equal(day, ThaiDate.Parse("15 ม.ค. 2569"));
        Assert.Equal(day, ThaiDate.Parse("15 January 2026"));
    }

    // “69” could be 2469 or 2569: whoever reads the document knows, the library does not guess.
    [Fact]
    public void A_year_of_two_digits_needs_its_century()
    {
        Assert.Equal(new LocalDate(2026, 1, 15), ThaiDate.Parse("15 ม.ค. 69", century: 2500));
        Assert.False(ThaiDate.TryParse("15 ม.ค. 69", out _));
    }

    [Fact]
    public void A_date_is_written_as_the_format_says()
    {
        var day = new LocalDate(2026, 1, 15);

        Assert.Equal("15 มกราคม 2569", ThaiDate.Format(day));
        Assert.Equal("15 ม.ค. 69", ThaiDate.Format(day, ThaiDateFormat.ThaiAbbreviated.WithTwoDigitYears(2500)));
        Assert.Equal("๑๕ มกราคม พ.ศ. ๒๕๖๙", ThaiDate.Format(day, ThaiDateFormat.Thai.WithBuddhistEra().WithThaiNumerals()));
        Assert.Equal("15 January 2026", ThaiDate.Format(day, ThaiDateFormat.English));
    }

    // ── How much of the year has come ───────────────────────────────────────────────────────────────────────────────────

    // On 31 January: 31 days of October, 30 of November, 31 of December and 31 of January.
    [Fact]
    public void A_third_of_the_year_has_come_by_the_end_of_January()
    {
        var asOf = new LocalDate(2026, 1, 31);

        Assert.Equal((123, 365), Year.ElapsedShare(asOf));
        Assert.Equal(242, Year.DaysLeft(asOf));
        Assert.Equal(33.70m, Quotient.Of(100m * Year.DaysElapsed(asOf), Year.DayCount, decimals: 2, Rounding.HalfAwayFromZero));
    }

    // Cumulative figures (สะสม) of the second quarter are those from 1 October to 31 March.
    [Fact]
    public void Cumulative_is_from_the_first_day_of_the_year()
    {
        DateInterval cumulative = Year.Quarter(2).YearToDate();

        Assert.Equal(Year.Start, cumulative.Start);
        Assert.Equal(Year.Half(1).End, cumulative.End);
    }
}
