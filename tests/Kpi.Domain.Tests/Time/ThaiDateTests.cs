using System.Globalization;
using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

public class ThaiDateTests
{
    private static readonly LocalDate First = new(1940, 4, 1);
    private static readonly LocalDate Last = new(2100, 12, 31);

    private static readonly ThaiDateFormat[] FourDigitFormats =
    [
        .. from format in new[] { ThaiDateFormat.Thai, ThaiDateFormat.ThaiAbbreviated, ThaiDateFormat.English, ThaiDateFormat.EnglishAbbreviated }
           from inEra in new[] { format, format.WithBuddhistEra(), format.WithCommonEra() }
           from inNumerals in new[] { inEra, inEra.WithThaiNumerals() }
           select inNumerals,
    ];

    [Fact]
    public void Every_supported_date_is_read_back_as_itself_in_every_form()
    {
        Span<char> buffer = new char[64];
        for (LocalDate date = First; date <= Last; date = date.PlusDays(1))
        {
            foreach (ThaiDateFormat format in FormatsOf(date))
            {
                if (!ThaiDate.TryFormat(date, buffer, out int length, format) || !ThaiDate.TryParse(buffer[..length], out LocalDate read, format.Century) || read != date)
                    Assert.Fail($"{date:uuuu-MM-dd} was written \"{buffer}\", and not read back.");
            }
        }
    }

    [Fact]
    public void Every_supported_month_is_read_back_as_itself_in_every_form()
    {
        for (LocalDate date = First; date <= Last; date = date.PlusMonths(1))
        {
            YearMonth month = date.ToYearMonth();
            Assert.All(FormatsOf(date), format => Assert.Equal(month, ThaiDate.ParseMonth(ThaiDate.FormatMonth(month, format), format.Century)));
        }
    }

    [Fact]
    public void All_roads_write_and_read_the_same() =>
        Property.Holds(Dates.Supported, Dates.Shrink, date => Assert.All(FormatsOf(date), format =>
        {
            string text = ThaiDate.Format(date, format);
            Span<char> exact = new char[text.Length];
            Assert.True(ThaiDate.TryFormat(date, exact, out int written, format));
            Assert.Equal((text, text.Length), (exact.ToString(), written));
            Assert.False(ThaiDate.TryFormat(date, exact[1..], out int nothing, format));
            Assert.Equal(0, nothing);
            Assert.Equal(date, ThaiDate.Parse(text, format.Century));
            Assert.Equal(date, ThaiDate.Parse(text.AsSpan(), format.Century));
            Assert.True(ThaiDate.TryParse(text, out LocalDate read, format.Century));
            Assert.Equal(date, read);

            YearMonth month = date.ToYearMonth();
            string monthText = ThaiDate.FormatMonth(month, format);
            Assert.True(ThaiDate.TryFormatMonth(month, exact, out written, format));
            Assert.Equal(monthText, exact[..written].ToString());
            Assert.EndsWith(monthText, text, StringComparison.Ordinal);
            Assert.Equal(month, ThaiDate.ParseMonth(monthText.AsSpan(), format.Century));
            Assert.True(ThaiDate.TryParseMonth(monthText, out YearMonth readMonth, format.Century));
            Assert.Equal(month, readMonth);
        }));

    [Fact]
    public void Dates_are_written_as_documents_print_them()
    {
        LocalDate date = new(2024, 10, 1);
        Assert.Equal("1 ตุลาคม 2567", ThaiDate.Format(date));
        Assert.Equal("1 ตุลาคม 2567", ThaiDate.Format(date, ThaiDateFormat.Thai));
        Assert.Equal("1 ตุลาคม พ.ศ. 2567", ThaiDate.Format(date, ThaiDateFormat.Thai.WithBuddhistEra()));
        Assert.Equal("1 ตุลาคม ค.ศ. 2024", ThaiDate.Format(date, ThaiDateFormat.Thai.WithCommonEra()));
        Assert.Equal("๑ ตุลาคม ๒๕๖๗", ThaiDate.Format(date, ThaiDateFormat.Thai.WithThaiNumerals()));
        Assert.Equal("30 ก.ย. 2568", ThaiDate.Format(new(2025, 9, 30), ThaiDateFormat.ThaiAbbreviated));
        Assert.Equal("30 ก.ย. 68", ThaiDate.Format(new(2025, 9, 30), ThaiDateFormat.ThaiAbbreviated.WithTwoDigitYears(2500)));
        Assert.Equal("๓๐ ก.ย. ๖๘", ThaiDate.Format(new(2025, 9, 30), ThaiDateFormat.ThaiAbbreviated.WithThaiNumerals().WithTwoDigitYears(2500)));
        Assert.Equal("1 October 2024", ThaiDate.Format(date, ThaiDateFormat.English));
        Assert.Equal("1 Oct 2024", ThaiDate.Format(date, ThaiDateFormat.EnglishAbbreviated));
        Assert.Equal("1 October C.E. 2024", ThaiDate.Format(date, ThaiDateFormat.English.WithCommonEra()));
        Assert.Equal("1 October B.E. 2567", ThaiDate.Format(date, ThaiDateFormat.English.WithBuddhistEra()));
        Assert.Equal("1 May 05", ThaiDate.Format(new(2005, 5, 1), ThaiDateFormat.EnglishAbbreviated.WithTwoDigitYears(2000)));
        Assert.Equal("ตุลาคม 2567", ThaiDate.FormatMonth(date.ToYearMonth()));
        Assert.Equal("ต.ค. 67", ThaiDate.FormatMonth(date.ToYearMonth(), ThaiDateFormat.ThaiAbbreviated.WithTwoDigitYears(2500)));
    }

    // The names of the months, as Thai and English print them; CLDR and .NET agree.
    [Theory]
    [InlineData(1, "มกราคม", "ม.ค.", "January", "Jan")]
    [InlineData(2, "กุมภาพันธ์", "ก.พ.", "February", "Feb")]
    [InlineData(3, "มีนาคม", "มี.ค.", "March", "Mar")]
    [InlineData(4, "เมษายน", "เม.ย.", "April", "Apr")]
    [InlineData(5, "พฤษภาคม", "พ.ค.", "May", "May")]
    [InlineData(6, "มิถุนายน", "มิ.ย.", "June", "Jun")]
    [InlineData(7, "กรกฎาคม", "ก.ค.", "July", "Jul")]
    [InlineData(8, "สิงหาคม", "ส.ค.", "August", "Aug")]
    [InlineData(9, "กันยายน", "ก.ย.", "September", "Sep")]
    [InlineData(10, "ตุลาคม", "ต.ค.", "October", "Oct")]
    [InlineData(11, "พฤศจิกายน", "พ.ย.", "November", "Nov")]
    [InlineData(12, "ธันวาคม", "ธ.ค.", "December", "Dec")]
    public void Months_have_these_names(int month, string thai, string thaiAbbreviated, string english, string englishAbbreviated)
    {
        LocalDate date = new(2025, month, 9);
        Assert.Equal(
            [$"9 {thai} 2568", $"9 {thaiAbbreviated} 2568", $"9 {english} 2025", $"9 {englishAbbreviated} 2025"],
            new[] { ThaiDateFormat.Thai, ThaiDateFormat.ThaiAbbreviated, ThaiDateFormat.English, ThaiDateFormat.EnglishAbbreviated }.Select(format => ThaiDate.Format(date, format)));
    }

    // The report prints 23 ก.ย. 68, 31 ม.ค. 68 and ต.ค. 67 - ก.ย. 68.
    [Theory]
    [InlineData("1 ตุลาคม 2567", null, "2024-10-01")]
    [InlineData("01 ตุลาคม 2567", null, "2024-10-01")]
    [InlineData("๑ ตุลาคม ๒๕๖๗", null, "2024-10-01")]
    [InlineData("1 ตุลาคม พ.ศ.2567", null, "2024-10-01")]
    [InlineData("1\u00A0ตุลาคม\u00A02567", null, "2024-10-01")]
    [InlineData("1 ตุลาคม ค.ศ. 2024", null, "2024-10-01")]
    [InlineData("23 ก.ย. 68", 2500, "2025-09-23")]
    [InlineData("31 ม.ค. 68", 2500, "2025-01-31")]
    [InlineData("31 ม.ค. 2568", 2500, "2025-01-31")]
    [InlineData("1 ม.ค. 00", 2600, "2057-01-01")]
    [InlineData("31 ธ.ค. 99", 2400, "1956-12-31")]
    [InlineData("30 Sep 25", 2000, "2025-09-30")]
    [InlineData("30 Sep B.E. 68", 2500, "2025-09-30")]
    [InlineData("29 กุมภาพันธ์ 2567", null, "2024-02-29")]
    [InlineData("1 เมษายน 2483", null, "1940-04-01")]
    [InlineData("1 April 1940", null, "1940-04-01")]
    [InlineData("31 ธันวาคม 2643", null, "2100-12-31")]
    public void Forms_of_a_date_are_read(string text, int? century, string date) => Assert.Equal(Dates.Of(date), ThaiDate.Parse(text, century));

    [Theory]
    [InlineData("", null, "expected a day of the month at the end", "ต้องมีวันที่ของเดือนต่อท้าย")]
    [InlineData("ตุลาคม 2567", null, "expected a day of the month at position 1, where 'ต' stands", "ต้องเป็นวันที่ของเดือนที่ตำแหน่ง 1 แต่พบ 'ต'")]
    [InlineData("100 ตุลาคม 2567", null, "expected a day of the month at position 1, where '1' stands", null)]
    [InlineData(" 1 ตุลาคม 2567", null, "expected a day of the month at position 1, where ' ' stands", null)]
    [InlineData("1ตุลาคม 2567", null, "expected a space at position 2, where 'ต' stands", "ต้องเป็นช่องว่างที่ตำแหน่ง 2 แต่พบ 'ต'")]
    [InlineData("1  ตุลาคม 2567", null, "expected a month such as ตุลาคม, ต.ค., October or Oct at position 3, where ' ' stands", null)]
    [InlineData("1 ตุลา 2567", null, "expected a month such as ตุลาคม, ต.ค., October or Oct at position 3, where 'ต' stands", "ต้องเป็นชื่อเดือน เช่น ตุลาคม, ต.ค., October หรือ Octที่ตำแหน่ง 3 แต่พบ 'ต'")]
    [InlineData("1 october 2024", null, "expected a month such as ตุลาคม, ต.ค., October or Oct at position 3, where 'o' stands", null)]
    [InlineData("1 Octo 2024", null, "expected a space at position 6, where 'o' stands", null)]
    [InlineData("1 10 2567", null, "expected a month such as ตุลาคม, ต.ค., October or Oct at position 3, where '1' stands", null)]
    [InlineData("1 ต", null, "expected a month such as ตุลาคม, ต.ค., October or Oct at position 3, where 'ต' stands", null)]
    [InlineData("1 ", null, "expected a month such as ตุลาคม, ต.ค., October or Oct at the end", null)]
    [InlineData("1 ตุลาคม", null, "expected a space at the end", null)]
    [InlineData("1 ตุลาคม 67", null, "expected a year of four digits at position 10, where '6' stands", "ต้องเป็นปีสี่หลักที่ตำแหน่ง 10 แต่พบ '6'")]
    [InlineData("1 ตุลาคม 567", 2500, "expected a year of four digits or two at position 10, where '5' stands", "ต้องเป็นปีสี่หลักหรือสองหลักที่ตำแหน่ง 10 แต่พบ '5'")]
    [InlineData("1 ตุลาคม ค.ศ. 24", 2500, "expected a year of four digits at position 15, where '2' stands", null)]
    [InlineData("1 Oct 24", 2500, "expected a year of four digits at position 7, where '2' stands", null)]
    [InlineData("1 ตุลาคม 25670", null, "expected a year of four digits at position 10, where '2' stands", null)]
    [InlineData("1 ตุลาคม 2567 ", null, "expected the end at position 14, where ' ' stands", "ต้องเป็นท้ายข้อความที่ตำแหน่ง 14 แต่พบ ' '")]
    [InlineData("2024-10-01", null, "expected a day of the month at position 1, where '2' stands", null)]
    [InlineData("30 กุมภาพันธ์ 2568", null, "there is no such date: February 2025 has days 1 to 28", "ไม่มีวันที่นี้ เดือนกุมภาพันธ์ 2568 มีวันที่ 1 ถึง 28")]
    [InlineData("29 Feb 2100", null, "there is no such date: February 2100 has days 1 to 28", null)]
    [InlineData("0 ตุลาคม 2567", null, "there is no such date: October 2024 has days 1 to 31", null)]
    [InlineData("31 ก.ย. 68", 2500, "there is no such date: September 2025 has days 1 to 30", null)]
    [InlineData("31 มีนาคม 2483", null, "there is no such month: B.E. 2483 began on 1 April 1940 (Calendar Years Act B.E. 2483), and earlier dates are not supported", "ไม่มีเดือนนี้ในปี พ.ศ. 2483 ซึ่งเริ่มวันที่ 1 เมษายน (พระราชบัญญัติปีปฏิทิน พุทธศักราช 2483)")]
    public void Other_texts_are_no_date(string text, int? century, string reason, string? thai) =>
        Refuses(text, century, "KPI1003", $"\"{text}\" cannot be read: {reason}", thai is null ? null : $"อ่าน \"{text}\" ไม่ได้: {thai}");

    [Theory]
    [InlineData("1 ตุลาคม 2024", "KPI1001", "2024 is a Common Era year, not a Buddhist Era year; write 2567")]
    [InlineData("1 October 2567", "KPI1001", "2567 is a Buddhist Era year, not a Common Era year; write 2024")]
    [InlineData("1 ตุลาคม ค.ศ. 2567", "KPI1001", "2567 is a Buddhist Era year, not a Common Era year; write 2024")]
    [InlineData("1 ตุลาคม 2482", "KPI1002", "Year B.E. 2482 is out of range: B.E. 2483–2643 are supported; the years before them began in April or are not verified")]
    [InlineData("1 ตุลาคม 2644", "KPI1002", "Year B.E. 2644 is out of range: B.E. 2483–2643 are supported; the years before them began in April or are not verified")]
    [InlineData("1 October 1939", "KPI1002", "Year C.E. 1939 is out of range: C.E. 1941–2100 (B.E. 2484–2643) are supported; before them a Buddhist Era year did not begin on 1 January")]
    public void A_year_of_the_other_era_or_none_that_is_supported_breaks_its_own_rule(string text, string rule, string message) => Refuses(text, null, rule, message);

    [Theory]
    [InlineData("ต.ค. 67", 2500, 2024, 10)]
    [InlineData("ก.ย. 68", 2500, 2025, 9)]
    [InlineData("ตุลาคม 2567", null, 2024, 10)]
    [InlineData("เมษายน 2483", null, 1940, 4)]
    [InlineData("Oct 24", 2000, 2024, 10)]
    public void Forms_of_a_month_are_read(string text, int? century, int year, int month) => Assert.Equal(new YearMonth(year, month), ThaiDate.ParseMonth(text, century));

    [Theory]
    [InlineData("ต.ค. 67", null, "expected a year of four digits at position 6, where '6' stands")]
    [InlineData("1 ตุลาคม 2567", null, "expected a month such as ตุลาคม, ต.ค., October or Oct at position 1, where '1' stands")]
    [InlineData("ตุลาคม 2567/", null, "expected the end at position 12, where '/' stands")]
    [InlineData("มีนาคม 2483", null, "there is no such month: B.E. 2483 began on 1 April 1940 (Calendar Years Act B.E. 2483), and earlier dates are not supported")]
    public void Other_texts_are_no_month(string text, int? century, string reason)
    {
        var thrown = Assert.Throws<KpiFormatException>(() => ThaiDate.ParseMonth(text, century));
        Assert.Equal($"KPI1003: \"{text}\" cannot be read: {reason}", thrown.Message);
        Assert.False(ThaiDate.TryParseMonth(text, out YearMonth month, century));
        Assert.Equal(default, month);
        Assert.False(ThaiDate.TryParseMonth(text.AsSpan(), out _, century));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ThaiDate.ParseMonth(null!)).ParamName);
        Assert.False(ThaiDate.TryParseMonth(null, out _));
    }

    [Theory]
    [InlineData("1940-03-31")]
    [InlineData("2101-01-01")]
    public void Other_dates_are_not_written(string day)
    {
        LocalDate date = Dates.Of(day);
        const string range = "1940-04-01 to 2100-12-31 (B.E. 2483–2643) are supported; the years before them began in April or are not verified";
        Assert.Equal($"KPI1002: Day {day} is out of range: {range} (Parameter 'date')", Assert.Throws<KpiRuleException>(() => ThaiDate.Format(date, ThaiDateFormat.English)).Message);
        Assert.Throws<KpiRuleException>(() => ThaiDate.TryFormat(date, default, out _, ThaiDateFormat.English));
        string month = FirstOf(date);
        Assert.Equal($"KPI1002: Day {month} is out of range: {range} (Parameter 'month')", Assert.Throws<KpiRuleException>(() => ThaiDate.FormatMonth(date.ToYearMonth())).Message);
        Assert.Throws<KpiRuleException>(() => ThaiDate.TryFormatMonth(date.ToYearMonth(), default, out _, ThaiDateFormat.English));
    }

    [Fact]
    public void A_year_outside_the_century_of_two_digits_is_not_written()
    {
        ThaiDateFormat format = ThaiDateFormat.ThaiAbbreviated.WithTwoDigitYears(2500);
        Assert.Equal("31 ธ.ค. 99", ThaiDate.Format(new(2056, 12, 31), format));
        Assert.Equal("1 ม.ค. 00", ThaiDate.Format(new(1957, 1, 1), format));
        RuleAssert.Throws(() => ThaiDate.Format(new LocalDate(2057, 1, 1), format), new Broken("KPI1002", "date", "Year B.E. 2600 is out of range: years of two digits stand for 2500–2599", "ปี พ.ศ. 2600 อยู่นอกช่วงที่รองรับ: ปีสองหลักหมายถึง 2500–2599"));
        RuleAssert.Throws(() => ThaiDate.Format(new LocalDate(1956, 12, 31), format), new Broken("KPI1002", "date", "Year B.E. 2499 is out of range: years of two digits stand for 2500–2599", "ปี พ.ศ. 2499 อยู่นอกช่วงที่รองรับ: ปีสองหลักหมายถึง 2500–2599"));
        RuleAssert.Throws(() => ThaiDate.FormatMonth(new YearMonth(1999, 12), ThaiDateFormat.English.WithTwoDigitYears(2000)), new Broken("KPI1002", "month", "Year C.E. 1999 is out of range: years of two digits stand for 2000–2099", "ปี ค.ศ. 1999 อยู่นอกช่วงที่รองรับ: ปีสองหลักหมายถึง 2000–2099"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(2550)]
    [InlineData(2300)]
    [InlineData(2700)]
    [InlineData(1800)]
    [InlineData(2200)]
    public void A_century_that_is_none_is_refused(int century)
    {
        Func<object>[] actions =
        [
            () => ThaiDate.Parse("1 ต.ค. 67", century), () => ThaiDate.TryParse("1 ต.ค. 67", out _, century), () => ThaiDate.ParseMonth("ต.ค. 67", century),
            () => ThaiDate.TryParseMonth("ต.ค. 67", out _, century), () => ThaiDateFormat.Thai.WithTwoDigitYears(century),
        ];
        Assert.All(actions, action => Assert.StartsWith(
            "A century is a number of hundreds: 2400 to 2600 (B.E.), 1900 to 2100 (C.E.).", Assert.Throws<ArgumentOutOfRangeException>(nameof(century), action).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_format_has_one_era()
    {
        Assert.Equal(
            "The format's years are B.E. years; the century is of the other era.",
            Assert.Throws<ArgumentOutOfRangeException>("century", () => ThaiDateFormat.Thai.WithTwoDigitYears(2000)).Message.Split(" (")[0]);
        Assert.Equal(
            "The format's years are C.E. years; the century is of the other era.",
            Assert.Throws<ArgumentOutOfRangeException>("century", () => ThaiDateFormat.English.WithTwoDigitYears(2500)).Message.Split(" (")[0]);
        Assert.Equal(
            "The years have two digits of the century 2500 B.E.; choose the era before the century.",
            Assert.Throws<InvalidOperationException>(() => ThaiDateFormat.Thai.WithTwoDigitYears(2500).WithCommonEra()).Message);
        Assert.Equal(
            "The years have two digits of the century 2000 C.E.; choose the era before the century.",
            Assert.Throws<InvalidOperationException>(() => ThaiDateFormat.English.WithTwoDigitYears(2000).WithBuddhistEra()).Message);
        Assert.True(ThaiDateFormat.Thai.IsBuddhistEra && ThaiDateFormat.English.WithBuddhistEra().IsBuddhistEra);
        Assert.False(ThaiDateFormat.English.IsBuddhistEra || ThaiDateFormat.Thai.WithCommonEra().IsBuddhistEra);
        Assert.Equal("1 ต.ค. พ.ศ. 67", ThaiDate.Format(new LocalDate(2024, 10, 1), ThaiDateFormat.ThaiAbbreviated.WithTwoDigitYears(2500).WithBuddhistEra()));
    }

    [Fact]
    public void Formats_are_equal_by_all_that_they_say()
    {
        Assert.Equal(ThaiDateFormat.English, default);
        Assert.All(FourDigitFormats.Zip(FourDigitFormats.Skip(1)), pair => Laws.Equality(pair.First, pair.First with { }, pair.Second));
        ThaiDateFormat twoDigits = ThaiDateFormat.Thai.WithTwoDigitYears(2500);
        Laws.Equality(twoDigits, ThaiDateFormat.Thai.WithTwoDigitYears(2500), ThaiDateFormat.Thai.WithTwoDigitYears(2400));
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day_and_a_month_of_another_is_refused()
    {
        Assert.Equal("1 ตุลาคม 2567", ThaiDate.Format(new LocalDate(2024, 10, 1).WithCalendar(CalendarSystem.Julian)));
        Assert.Throws<ArgumentException>("month", () => ThaiDate.FormatMonth(new YearMonth(2024, 10, CalendarSystem.Julian)));
    }

    // .NET under th-TH formats 2024-10-01 as 2567-10-01, and does not read Thai digits.
    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        (CultureInfo culture, CultureInfo userInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("th-TH");
            Dates_are_written_as_documents_print_them();
            Assert.Equal(new LocalDate(2024, 10, 1), ThaiDate.Parse("๑ ตุลาคม ๒๕๖๗"));
            Assert.Equal(new LocalDate(2024, 10, 1), ThaiDate.Parse("1 Oct 2024"));
            Assert.Equal(("FY2568", "Q1/2568", "BE2568"), (Example.Year.ToString(), Example.Year.Quarter(1).ToString(), BuddhistYear.FromBuddhistEra(2568).ToString()));
            Assert.Equal((FiscalYear.Parse("FY2568"), FiscalYear.Containing(new LocalDate(2024, 10, 1))), (Example.Year, Example.Year));
            Assert.Equal("KPI1002: Day 1940-03-31", Assert.Throws<KpiRuleException>(() => ThaiDate.Format(new LocalDate(1940, 3, 31))).Message[..23]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, userInterface);
        }
    }

    [Fact]
    public void Reading_and_writing_in_spans_allocates_nothing()
    {
        Span<char> buffer = stackalloc char[64];
        long before = 0;
        for (int run = 0; run < 3; run++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            ThaiDate.Parse("1 ตุลาคม 2567".AsSpan());
            ThaiDate.Parse("๑ ตุลาคม ๒๕๖๗".AsSpan());
            Assert.False(ThaiDate.TryParse("30 ก.ย. 68".AsSpan(), out _));
            ThaiDate.TryFormat(new LocalDate(2024, 10, 1), buffer, out _, ThaiDateFormat.Thai.WithBuddhistEra());
            FiscalYear.Parse("ปีงบประมาณ พ.ศ. 2568".AsSpan());
            Assert.False(FiscalQuarter.TryParse("Q5 2568".AsSpan(), out _));
            Baht.Parse("39.1151 ล้านบาท".AsSpan());
            before = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, before);
    }

    private static IEnumerable<ThaiDateFormat> FormatsOf(LocalDate date) =>
        FourDigitFormats.SelectMany(format => new[] { format, format.WithTwoDigitYears((format.IsBuddhistEra ? date.Year + 543 : date.Year) / 100 * 100) });

    private static string FirstOf(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date.With(DateAdjusters.StartOfMonth));

    private static void Refuses(string text, int? century, string rule, string message, string? thai = null)
    {
        var thrown = Assert.Throws<KpiFormatException>(() => ThaiDate.Parse(text, century));
        Assert.Equal($"{rule}: {message}", thrown.Message);
        Assert.Equal((rule, "text"), (thrown.Violation.RuleId, thrown.Violation.ParameterName));
        if (thai is not null)
            Assert.Equal(thai, thrown.Violation.Describe(Language.Thai));
        Assert.Equal(thrown.Violation, Assert.Throws<KpiFormatException>(() => ThaiDate.Parse(text.AsSpan(), century)).Violation);
        Assert.False(ThaiDate.TryParse(text, out LocalDate date, century));
        Assert.Equal(default, date);
        Assert.False(ThaiDate.TryParse(text.AsSpan(), out _, century));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ThaiDate.Parse(null!)).ParamName);
        Assert.False(ThaiDate.TryParse(null, out _));
    }
}
