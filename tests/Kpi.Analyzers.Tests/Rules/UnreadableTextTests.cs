namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI1003.</summary>
public sealed class UnreadableTextTests
{
    [Fact]
    public Task A_date_that_does_not_exist() => RuleTest.VerifyAsync(
        "ThaiDate.Parse({|KPI1003:\"30 กุมภาพันธ์ 2568\"|})",
        "\"30 กุมภาพันธ์ 2568\" cannot be read: there is no such date: February 2025 has days 1 to 28");

    [Fact]
    public Task In_Thai() => RuleTest.VerifyThaiAsync(
        "FiscalYear.Parse({|KPI1003:\"ปี 2568\"|})",
        "อ่าน \"ปี 2568\" ไม่ได้: ต้องเป็นFY หรือ ปีงบประมาณที่ตำแหน่ง 1 แต่พบ 'ป'");

    [Theory]
    [InlineData("FiscalYear", "FY2568")]
    [InlineData("FiscalYear", "ปีงบประมาณ ค.ศ. 2025")]
    [InlineData("FiscalYear", "2568", "KPI1003")]
    [InlineData("FiscalYear", "FY2568 ", "KPI1003")]
    [InlineData("FiscalYear", "FY2025", "KPI1001")]
    [InlineData("FiscalYear", "FY2504", "KPI1002")]
    [InlineData("FiscalYear", "", "KPI1003")]
    [InlineData("BuddhistYear", "พ.ศ. 2568")]
    [InlineData("BuddhistYear", "BE2483")]
    [InlineData("BuddhistYear", "BE2482", "KPI1002")]
    [InlineData("BuddhistYear", "BE2025", "KPI1001")]
    [InlineData("BuddhistYear", "2568", "KPI1003")]
    [InlineData("FiscalHalf", "H1/2568")]
    [InlineData("FiscalHalf", "ครึ่งปีหลัง ปีงบประมาณ ๒๕๖๘")]
    [InlineData("FiscalHalf", "H3/2568", "KPI1002")]
    [InlineData("FiscalHalf", "H1-2568", "KPI1003")]
    [InlineData("FiscalQuarter", "Q4/2568")]
    [InlineData("FiscalQuarter", "ไตรมาสที่ 1/2568")]
    [InlineData("FiscalQuarter", "Q5/2568", "KPI1002")]
    [InlineData("FiscalQuarter", "Q1/2025", "KPI1001")]
    [InlineData("FiscalQuarter", "Q1/68", "KPI1003")]
    [InlineData("FiscalMonth", "M12/2568")]
    [InlineData("FiscalMonth", "ต.ค. 2567")]
    [InlineData("FiscalMonth", "M13/2568", "KPI1002")]
    [InlineData("FiscalMonth", "ต.ค. 2643", "KPI1002")]
    [InlineData("FiscalMonth", "ต.ค. 67", "KPI1003")]
    [InlineData("ThaiDate", "1 ตุลาคม 2567")]
    [InlineData("ThaiDate", "29 February 2024")]
    [InlineData("ThaiDate", "29 February 2025", "KPI1003")]
    [InlineData("ThaiDate", "1 ตุลาคม 67", "KPI1003")]
    [InlineData("ThaiDate", "1 ตุลาคม 2024", "KPI1001")]
    [InlineData("ThaiDate", "31 March 1940", "KPI1003")]
    [InlineData("ThaiDate", "1 April 1940")]
    [InlineData("Percentage", "77.53%")]
    [InlineData("Percentage", "ร้อยละ 77.53")]
    [InlineData("Percentage", "77.53", "KPI1003")]
    [InlineData("Weight", "100")]
    [InlineData("Weight", "0", "KPI3003")]
    [InlineData("Weight", "100.1", "KPI3003")]
    [InlineData("Weight", "fifteen", "KPI1003")]
    [InlineData("Score", "-94.13")]
    [InlineData("Score", "94,13", "KPI1003")]
    [InlineData("DecimalInterval", "[91.15, 93.15)")]
    [InlineData("DecimalInterval", "[0, 100]")]
    [InlineData("DecimalInterval", "[5, 5)", "KPI1003")]
    [InlineData("DecimalInterval", "91.15, 93.15", "KPI1003")]
    [InlineData("Baht", "39.1151 ล้านบาท")]
    [InlineData("Baht", "(4.8284) baht")]
    [InlineData("Baht", "39.1151 ล้าน", "KPI1003")]
    [InlineData("Baht", "79228162514264337593543950335 million baht", "KPI1003")]
    public Task Constant_text_that_cannot_be_read_throws_what_is_reported(string type, string text, string? id = null) =>
        ThrownTest.VerifyAsync($"{type}.Parse({RuleTest.Marked($"\"{text}\"", id)})");

    [Theory]
    [InlineData("ThaiDate.Parse(\"30 ก.ย. 68\", century: 2500)")]
    [InlineData("ThaiDate.Parse(\"30 ก.ย. 68\", 2500)")]
    [InlineData("ThaiDate.Parse({|KPI1003:\"30 ก.ย. 68\"|}, null)")]
    [InlineData("ThaiDate.Parse({|KPI1003:\"30 ก.ย. 68\"|}, 2000)")]
    [InlineData("ThaiDate.Parse({|KPI1003:\"30 Sep 68\"|}, century: 2500)")]
    [InlineData("ThaiDate.Parse(century: 2500, text: {|KPI1003:\"31 ก.ย. 68\"|})")]
    [InlineData("ThaiDate.Parse(\"31 ก.ย. 68\", 2550)")]
    [InlineData("ThaiDate.ParseMonth(\"ต.ค. 67\", century: 2500)")]
    [InlineData("ThaiDate.ParseMonth({|KPI1003:\"ต.ค. 67\"|})")]
    [InlineData("ThaiDate.ParseMonth({|KPI1001:\"ต.ค. 2024\"|})")]
    [InlineData("ThaiDate.ParseMonth(\"October 2024\")")]
    [InlineData("Baht.Parse(\"39.1151\", BahtUnit.Millions)")]
    [InlineData("Baht.Parse(\"-\", BahtUnit.Millions)")]
    [InlineData("Baht.Parse({|KPI1003:\"39.1151 ล้านบาท\"|}, BahtUnit.Millions)")]
    [InlineData("Baht.Parse(unit: BahtUnit.Satang, text: {|KPI1003:\"x\"|})")]
    [InlineData("Baht.Parse(\"x\", (BahtUnit)4)")]
    [InlineData("FiscalYear.Parse(null!)")]
    public Task So_does_text_that_is_read_by_a_century_or_a_unit(string expression) => ThrownTest.VerifyAsync(expression);

    [Theory]
    [InlineData("FiscalYear.Parse({|KPI1003:Text|})")]
    [InlineData("FiscalYear.Parse({|KPI1003:\"FY\" + \"68\"|})")]
    [InlineData("FiscalYear.Parse({|KPI1003:Field|})")]
    [InlineData("FiscalYear.TryParse(\"x\", out _)")]
    [InlineData("Baht.TryParse(\"x\", BahtUnit.Millions, out _)")]
    [InlineData("ThaiDate.TryParse(\"x\", out _)")]
    [InlineData("Reported.Parse(\"x\")")]
    public Task Text_is_seen_where_it_is_constant_and_trying_is_no_mistake(string expression) => ThrownTest.VerifyAsync(
        expression, "private const string Text = \"FY68\"; private static readonly string Field = \"FY68\";");

    [Theory]
    [InlineData("FiscalYear.Parse(code)")]
    [InlineData("FiscalYear.Parse(code + \"x\")")]
    [InlineData("ThaiDate.Parse(\"31 ก.ย. 68\", number)")]
    [InlineData("Baht.Parse(\"x\", (BahtUnit)number)")]
    public Task What_is_unknown_is_not_judged(string expression) => RuleTest.VerifyAsync(expression);

    /// <summary>The years are of the Common Era, so that the message of KPI1001 shows which it is.</summary>
    [Theory]
    [InlineData("FiscalYear.Parse(\"FY2568\").CommonEra")]
    [InlineData("BuddhistYear.Parse(\"พ.ศ. 2568\").CommonEra")]
    [InlineData("FiscalHalf.Parse(\"H1/2568\").Start.Year")]
    [InlineData("FiscalQuarter.Parse(\"Q1/2568\").Start.Year")]
    [InlineData("FiscalMonth.Parse(\"ม.ค. 2568\").YearMonth.Year")]
    [InlineData("ThaiDate.Parse(\"30 ก.ย. 68\", century: 2500).Year")]
    [InlineData("ThaiDate.ParseMonth(\"ก.ย. 2568\").Year")]
    public Task What_is_read_is_known(string year) => ThrownTest.VerifyAsync($"FiscalYear.FromBuddhistEra({{|KPI1001:{year}|}})");

    [Theory]
    [InlineData("Measure.Share(\"m\", \"M\") >= {|KPI2004:Percentage.Parse(\"120%\")|}")]
    [InlineData("Measure.Money(\"m\", \"M\") >= {|KPI2004:Baht.Parse(\"(1)\", BahtUnit.Satang)|}")]
    [InlineData("Measure.Money(\"m\", \"M\") >= Baht.Parse(\"1 บาท\")")]
    [InlineData("new Indicator(\"1.1\", \"I\", Weight.Parse(\"15\"))")]
    public Task Quantities_that_are_read_are_known(string expression) => ThrownTest.VerifyAsync(expression);

    [Theory]
    [InlineData("ThaiDate.Format({|KPI1002:new LocalDate(2568, 1, 1)|})")]
    [InlineData("ThaiDate.Format({|KPI1002:new LocalDate(1940, 3, 31)|}, ThaiDateFormat.English)")]
    [InlineData("ThaiDate.Format(new LocalDate(1940, 4, 1))")]
    [InlineData("ThaiDate.FormatMonth({|KPI1002:new YearMonth(1940, 3)|})")]
    [InlineData("ThaiDate.FormatMonth(new YearMonth(2024, 3), ThaiDateFormat.ThaiAbbreviated.WithTwoDigitYears(2500))")]
    [InlineData("ThaiDate.FormatMonth({|KPI1002:new YearMonth(2024, 3)|}, ThaiDateFormat.Thai.WithThaiNumerals().WithTwoDigitYears(2600))")]
    [InlineData("ThaiDate.Format({|KPI1002:new LocalDate(2024, 3, 1)|}, ThaiDateFormat.EnglishAbbreviated.WithTwoDigitYears(1900))")]
    [InlineData("ThaiDate.Format({|KPI1002:new LocalDate(2024, 3, 1)|}, ThaiDateFormat.Thai.WithCommonEra().WithTwoDigitYears(1900))")]
    [InlineData("ThaiDate.Format(new LocalDate(2024, 3, 1), ThaiDateFormat.English.WithBuddhistEra().WithTwoDigitYears(2500))")]
    [InlineData("ThaiDate.Format(new LocalDate(2024, 3, 1), ThaiDateFormat.Thai.WithTwoDigitYears(1900))")]
    [InlineData("ThaiDate.Format(new LocalDate(2024, 3, 1), ThaiDateFormat.Thai.WithTwoDigitYears(2600).WithBuddhistEra().WithCommonEra())")]
    public Task A_date_that_cannot_be_written_throws_what_is_reported(string expression) => ThrownTest.VerifyAsync(expression);

    [Theory]
    [InlineData("Parse(")]
    [InlineData("Parse(,)")]
    [InlineData("Parse(\"x\", \"y\", )")]
    [InlineData("Parse(text: )")]
    public Task Half_typed_code_is_left_alone(string call) =>
        DefinitionTest.Analysis.Allowing("CS1002", "CS1026", "CS1525", "CS0839", "CS1501", "CS7036", "CS1739", "CS1503", "CS1513", "CS1022")
            .VerifyAsync(DefinitionTest.InClass($"public static object Run() => ThaiDate.{call};"));
}
