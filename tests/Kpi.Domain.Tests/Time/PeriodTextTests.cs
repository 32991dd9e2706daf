using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Time;

/// <summary>Fiscal years and their parts, and calendar years, as text.</summary>
public class PeriodTextTests
{
    private static readonly Language[] Languages = [Language.Thai, Language.English];
    private static readonly TextLength[] Lengths = [TextLength.Full, TextLength.Abbreviated];
    private static readonly Numerals[] EveryNumerals = [Numerals.Arabic, Numerals.Thai];

    [Fact]
    public void The_canonical_text_is_read_back_as_the_same_value()
    {
        Property.Holds(Periods.AnyYear, _ => [], TextLaws.RoundTrips);
        Property.Holds(Periods.AnyHalf, _ => [], TextLaws.RoundTrips);
        Property.Holds(Periods.AnyQuarter, _ => [], TextLaws.RoundTrips);
        Property.Holds(Periods.AnyMonth, _ => [], TextLaws.RoundTrips);
        Property.Holds(Periods.AnyBuddhistYear, _ => [], TextLaws.RoundTrips);
    }

    [Fact]
    public void What_is_written_in_any_form_is_read_back_as_the_same_value()
    {
        foreach ((Language language, TextLength length, Numerals numerals) in Forms())
        {
            Assert.All(FiscalYear.MinValue.Through(FiscalYear.MaxValue), year => Assert.Equal(year, FiscalYear.Parse(year.ToString(language, length, numerals))));
            Assert.All(FiscalHalf.MinValue.Through(FiscalHalf.MaxValue), half => Assert.Equal(half, FiscalHalf.Parse(half.ToString(language, length, numerals))));
            Assert.All(FiscalQuarter.MinValue.Through(FiscalQuarter.MaxValue), quarter => Assert.Equal(quarter, FiscalQuarter.Parse(quarter.ToString(language, length, numerals))));
            Assert.All(FiscalMonth.MinValue.Through(FiscalMonth.MaxValue), month => Assert.Equal(month, FiscalMonth.Parse(month.ToString(language, length, numerals))));
            Assert.All(BuddhistYear.MinValue.Through(BuddhistYear.MaxValue), year => Assert.Equal(year, BuddhistYear.Parse(year.ToString(language, numerals))));
        }
    }

    [Theory]
    [InlineData(Language.Thai, TextLength.Full, Numerals.Arabic, "ปีงบประมาณ พ.ศ. 2568", "ครึ่งปีหลัง ปีงบประมาณ พ.ศ. 2568", "ไตรมาสที่ 1/2568", "ตุลาคม 2567")]
    [InlineData(Language.Thai, TextLength.Abbreviated, Numerals.Arabic, "ปีงบประมาณ 2568", "ครึ่งปีหลัง ปีงบประมาณ 2568", "ไตรมาส 1/2568", "ต.ค. 2567")]
    [InlineData(Language.Thai, TextLength.Full, Numerals.Thai, "ปีงบประมาณ พ.ศ. ๒๕๖๘", "ครึ่งปีหลัง ปีงบประมาณ พ.ศ. ๒๕๖๘", "ไตรมาสที่ ๑/๒๕๖๘", "ตุลาคม ๒๕๖๗")]
    [InlineData(Language.English, TextLength.Full, Numerals.Arabic, "FY2568", "H2/2568", "Q1/2568", "October 2024")]
    [InlineData(Language.English, TextLength.Abbreviated, Numerals.Arabic, "FY2568", "H2/2568", "Q1/2568", "Oct 2024")]
    public void Periods_are_written_as_documents_print_them(Language language, TextLength length, Numerals numerals, string year, string half, string quarter, string month)
    {
        Assert.Equal(year, Example.Year.ToString(language, length, numerals));
        Assert.Equal(half, Example.Year.Half(2).ToString(language, length, numerals));
        Assert.Equal(quarter, Example.Year.Quarter(1).ToString(language, length, numerals));
        Assert.Equal(month, Example.Year.Month(1).ToString(language, length, numerals));
    }

    [Fact]
    public void Calendar_years_and_first_halves_are_written_too()
    {
        Assert.Equal("พ.ศ. 2568", BuddhistYear.FromBuddhistEra(2568).ToString(Language.Thai));
        Assert.Equal("B.E. 2568", BuddhistYear.FromBuddhistEra(2568).ToString(Language.English));
        Assert.Equal("พ.ศ. ๒๕๖๘", BuddhistYear.FromBuddhistEra(2568).ToString(Language.Thai, Numerals.Thai));
        Assert.Equal("BE2568", BuddhistYear.FromBuddhistEra(2568).ToString());
        Assert.Equal("ครึ่งปีแรก ปีงบประมาณ พ.ศ. 2568", Example.Year.Half(1).ToString(Language.Thai));
        Assert.Equal(("H2/2568", "M12/2568"), (Example.Year.Half(2).ToString(), Example.Year.Month(12).ToString()));
    }

    [Theory]
    [InlineData("FY2568")]
    [InlineData("ปีงบประมาณ พ.ศ. 2568")]
    [InlineData("ปีงบประมาณ พ.ศ.2568")]
    [InlineData("ปีงบประมาณ 2568")]
    [InlineData("ปีงบประมาณ2568")]
    [InlineData("ปีงบประมาณ ค.ศ. 2025")]
    [InlineData("ปีงบประมาณ\u00A0พ.ศ.\u00A0๒๕๖๘")]
    public void Forms_of_a_fiscal_year_are_read(string text) => Assert.Equal(Example.Year, FiscalYear.Parse(text));

    [Theory]
    [InlineData("Q1/2568")]
    [InlineData("ไตรมาสที่ 1/2568")]
    [InlineData("ไตรมาสที่1/2568")]
    [InlineData("ไตรมาส 1/2568")]
    [InlineData("ไตรมาสที่ ๑/๒๕๖๘")]
    [InlineData("Q01/2568")]
    public void Forms_of_a_quarter_are_read(string text) => Assert.Equal(Example.Year.Quarter(1), FiscalQuarter.Parse(text));

    [Theory]
    [InlineData("M1/2568", 1)]
    [InlineData("M12/2568", 12)]
    [InlineData("ตุลาคม 2567", 1)]
    [InlineData("ธันวาคม 2567", 3)]
    [InlineData("มกราคม 2568", 4)]
    [InlineData("มี.ค. พ.ศ. 2568", 6)]
    [InlineData("May 2025", 8)]
    [InlineData("Mar 2025", 6)]
    [InlineData("September B.E. 2568", 12)]
    public void Forms_of_a_month_are_read(string text, int number) => Assert.Equal(Example.Year.Month(number), FiscalMonth.Parse(text));

    [Theory]
    [InlineData("BE2568")]
    [InlineData("พ.ศ. 2568")]
    [InlineData("พ.ศ.๒๕๖๘")]
    [InlineData("B.E. 2568")]
    public void Forms_of_a_calendar_year_are_read(string text) => Assert.Equal(BuddhistYear.FromBuddhistEra(2568), BuddhistYear.Parse(text));

    [Theory]
    [InlineData("", "expected FY or ปีงบประมาณ at the end", "ต้องมีFY หรือ ปีงบประมาณต่อท้าย")]
    [InlineData("2568", "expected FY or ปีงบประมาณ at position 1, where '2' stands", "ต้องเป็นFY หรือ ปีงบประมาณที่ตำแหน่ง 1 แต่พบ '2'")]
    [InlineData("fy2568", "expected FY or ปีงบประมาณ at position 1, where 'f' stands", null)]
    [InlineData("FY68", "expected a year of four digits at position 3, where '6' stands", "ต้องเป็นปีสี่หลักที่ตำแหน่ง 3 แต่พบ '6'")]
    [InlineData("FY25680", "expected a year of four digits at position 3, where '2' stands", null)]
    [InlineData("FY 2568", "expected a year of four digits at position 3, where ' ' stands", null)]
    [InlineData("ปีงบประมาณ  2568", "expected a year of four digits at position 12, where ' ' stands", null)]
    [InlineData("ปีงบประมาณ พ.ศ.", "expected a year of four digits at the end", null)]
    [InlineData("FY2568 ", "expected the end at position 7, where ' ' stands", "ต้องเป็นท้ายข้อความที่ตำแหน่ง 7 แต่พบ ' '")]
    public void Other_texts_are_no_fiscal_year(string text, string expected, string? thai) =>
        TextLaws.Refuses<FiscalYear>(text, $"\"{text}\" cannot be read: {expected}", thai is null ? null : $"อ่าน \"{text}\" ไม่ได้: {thai}");

    [Theory]
    [InlineData("5/2568", "expected Q or ไตรมาสที่ at position 1, where '5' stands")]
    [InlineData("Q/2568", "expected a number within the year at position 2, where '/' stands")]
    [InlineData("Q100/2568", "expected a number within the year at position 2, where '1' stands")]
    [InlineData("Q1-2568", "expected '/' at position 3, where '-' stands")]
    [InlineData("Q1/68", "expected a year of four digits at position 4, where '6' stands")]
    [InlineData("Q1/2568.", "expected the end at position 8, where '.' stands")]
    public void Other_texts_are_no_quarter(string text, string expected) => TextLaws.Refuses<FiscalQuarter>(text, $"\"{text}\" cannot be read: {expected}");

    [Theory]
    [InlineData("h1/2568", "expected H, ครึ่งปีแรก or ครึ่งปีหลัง at position 1, where 'h' stands")]
    [InlineData("ครึ่งปีแรก 2568", "expected FY or ปีงบประมาณ at position 12, where '2' stands")]
    [InlineData("ครึ่งปีแรกปีงบประมาณ 2568", "expected a space at position 11, where 'ป' stands")]
    [InlineData("H1", "expected '/' at the end")]
    public void Other_texts_are_no_half(string text, string expected) => TextLaws.Refuses<FiscalHalf>(text, $"\"{text}\" cannot be read: {expected}");

    [Theory]
    [InlineData("M/2568", "expected a month such as ตุลาคม, ต.ค., October or Oct at position 1, where 'M' stands")]
    [InlineData("ต.ค. 67", "expected a year of four digits at position 6, where '6' stands")]
    [InlineData("M1/2568/", "expected the end at position 8, where '/' stands")]
    public void Other_texts_are_no_month(string text, string expected) => TextLaws.Refuses<FiscalMonth>(text, $"\"{text}\" cannot be read: {expected}");

    [Theory]
    [InlineData("2568", "expected พ.ศ. or BE at position 1, where '2' stands")]
    [InlineData("ค.ศ. 2025", "expected พ.ศ. or BE at position 1, where 'ค' stands")]
    [InlineData("BE 2568", "expected a year of four digits at position 3, where ' ' stands")]
    [InlineData("พ.ศ. 68", "expected a year of four digits at position 6, where '6' stands")]
    [InlineData("BE2568x", "expected the end at position 7, where 'x' stands")]
    public void Other_texts_are_no_calendar_year(string text, string expected) => TextLaws.Refuses<BuddhistYear>(text, $"\"{text}\" cannot be read: {expected}");

    [Fact]
    public void A_year_of_the_wrong_era_is_seen_in_texts()
    {
        const string message = "2025 is a Common Era year, not a Buddhist Era year; write FiscalYear.FromCommonEra(2025)";
        TextLaws.Refuses<FiscalYear>("FY2025", message, rule: "KPI1001");
        TextLaws.Refuses<FiscalYear>("ปีงบประมาณ พ.ศ. 2025", message, rule: "KPI1001");
        TextLaws.Refuses<FiscalYear>("ปีงบประมาณ ค.ศ. 2568", "2568 is a Buddhist Era year, not a Common Era year; write FiscalYear.FromBuddhistEra(2568)", rule: "KPI1001");
        TextLaws.Refuses<FiscalQuarter>("Q1/2025", message, rule: "KPI1001");
        TextLaws.Refuses<FiscalHalf>("ครึ่งปีแรก ปีงบประมาณ 2025", message, rule: "KPI1001");
        TextLaws.Refuses<BuddhistYear>("BE2025", "2025 is a Common Era year, not a Buddhist Era year; write BuddhistYear.FromCommonEra(2025)", rule: "KPI1001");
    }

    [Fact]
    public void What_is_out_of_range_is_out_of_range_in_texts_too()
    {
        const string years = "B.E. 2505–2643 (C.E. 1962–2100) are supported; fiscal years before them followed other calendars";
        TextLaws.Refuses<FiscalYear>("FY2504", $"Fiscal year B.E. 2504 is out of range: {years}", rule: "KPI1002");
        TextLaws.Refuses<FiscalYear>("ปีงบประมาณ ค.ศ. 1961", $"Fiscal year C.E. 1961 is out of range: {years}", rule: "KPI1002");
        TextLaws.Refuses<FiscalQuarter>("Q5/2568", "Quarter 5 is out of range: a fiscal year has quarters 1 to 4", rule: "KPI1002");
        TextLaws.Refuses<FiscalQuarter>("Q4/2644", $"Fiscal year B.E. 2644 is out of range: {years}", rule: "KPI1002");
        TextLaws.Refuses<FiscalHalf>("H0/2568", "Half 0 is out of range: a fiscal year has halves 1 to 2", rule: "KPI1002");
        TextLaws.Refuses<FiscalMonth>("M13/2568", "Month 13 is out of range: a fiscal year has months 1 to 12", rule: "KPI1002");
        TextLaws.Refuses<FiscalMonth>("กันยายน 2504", $"Fiscal year C.E. 1961 is out of range: {years}", rule: "KPI1002");
        TextLaws.Refuses<FiscalMonth>("ตุลาคม 2643", $"Fiscal year C.E. 2101 is out of range: {years}", rule: "KPI1002");
        TextLaws.Refuses<BuddhistYear>("BE2482", "Year B.E. 2482 is out of range: B.E. 2483–2643 are supported; the years before them began in April or are not verified", rule: "KPI1002");
    }

    private static IEnumerable<(Language Language, TextLength Length, Numerals Numerals)> Forms() =>
        from language in Languages
        from length in Lengths
        from numerals in EveryNumerals
        select (language, length, numerals);
}
