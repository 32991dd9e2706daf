extern alias analyzers;

using analyzers::Kpi.Analyzers.Dates;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI1005.</summary>
public sealed class DateUnderThaiCultureTests
{
    private const string Reads = "takes the year of 2024-10-01 for a Buddhist Era year, C.E. 1481; use CultureInfo.InvariantCulture, or ThaiDate.Parse for Thai text";
    private const string Prints = "prints the Buddhist Era year, 2567 for 2024; use CultureInfo.InvariantCulture";

    private static readonly CodeTest Rule = new(new ThaiCultureAnalyzer());

    [Theory]
    [InlineData("DateTime.Parse(text, {0})", "DateTime.Parse")]
    [InlineData("DateTime.Parse(text, {0}, DateTimeStyles.None)", "DateTime.Parse")]
    [InlineData("DateTime.Parse(text.AsSpan(), {0})", "DateTime.Parse")]
    [InlineData("DateTime.ParseExact(text, \"yyyy-MM-dd\", {0})", "DateTime.ParseExact")]
    [InlineData("DateTime.ParseExact(text, \"dd/MM/yyyy\", {0})", "DateTime.ParseExact")]
    [InlineData("DateTime.TryParse(text, {0}, out _)", "DateTime.TryParse")]
    [InlineData("DateTime.TryParseExact(text, \"yyyyMMdd\", {0}, DateTimeStyles.None, out _)", "DateTime.TryParseExact")]
    [InlineData("DateOnly.Parse(text, {0})", "DateOnly.Parse")]
    [InlineData("DateOnly.TryParse(text, {0}, out _)", "DateOnly.TryParse")]
    [InlineData("DateTimeOffset.Parse(formatProvider: {0}, input: text)", "DateTimeOffset.Parse")]
    [InlineData("DateTimeOffset.Parse(text, {0})", "DateTimeOffset.Parse")]
    [InlineData("Convert.ToDateTime(text, {0})", "Convert.ToDateTime")]
    public Task Reading_a_date(string call, string method) => Rule.VerifyAsync(
        Run(With("{|KPI1005:new CultureInfo(\"th-TH\")|}", call)), $"Under th-TH, {method} {Reads}");

    [Theory]
    [InlineData("dateTime.ToString(\"yyyy-MM-dd\", {0})", "yyyy-MM-dd")]
    [InlineData("dateOnly.ToString(\"yyyyMMdd\", {0})", "yyyyMMdd")]
    [InlineData("offset.ToString(\"yyyy-MM-ddTHH:mm:ss\", {0})", "yyyy-MM-ddTHH:mm:ss")]
    [InlineData("dateTime.ToString(format: \"yyyy'-'MM\", provider: {0})", "yyyy'-'MM")]
    [InlineData("dateTime.ToString(Format, {0})", "yyyy/MM/dd")]
    [InlineData("dateTime.TryFormat(new char[10], out _, \"yyyy-MM-dd\", {0})", "yyyy-MM-dd")]
    [InlineData("string.Format({0}, \"{{0}}: {{1,12:yyyy-MM-dd}}\", text, dateTime)", "yyyy-MM-dd")]
    [InlineData("string.Format({0}, \"{{0:yyyyMMdd}}\", dateTime)", "yyyyMMdd")]
    [InlineData("string.Format({0}, \"{{4:yyyyMMdd}}\", 0, 1, 2, 3, dateTime)", "yyyyMMdd")]
    [InlineData("string.Format({0}, \"{{0:yyyyMMdd}}\", new object[] {{ dateTime }})", "yyyyMMdd")]
    [InlineData("string.Create({0}, $\"on {{dateTime:yyyy-MM-dd}}\")", "yyyy-MM-dd")]
    [InlineData("new StringBuilder().AppendFormat({0}, \"{{0:yyyy-MM-dd}}\", dateOnly)", "yyyy-MM-dd")]
    [InlineData("new StringBuilder().Append({0}, $\"{{dateOnly:yyyy-MM-dd}}\")", "yyyy-MM-dd")]
    public Task Printing_a_date_for_machines(string call, string format) => Rule.VerifyAsync(
        Run(With("{|KPI1005:CultureInfo.GetCultureInfo(\"th-TH\")|}", call)),
        $"Under th-TH, {format} {Prints}");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync(
        Run("(DateTime.Parse(text, {|KPI1005:new CultureInfo(\"th-TH\")|}), dateTime.ToString(\"yyyy-MM-dd\", {|KPI1005:new CultureInfo(\"th-TH\")|}))"),
        "ภายใต้ th-TH DateTime.Parse อ่านปีของ 2024-10-01 เป็นปี พ.ศ. คือ ค.ศ. 1481 ให้ใช้ CultureInfo.InvariantCulture หรือ ThaiDate.Parse สำหรับข้อความไทย",
        "ภายใต้ th-TH yyyy-MM-dd พิมพ์ปี พ.ศ. คือ 2567 แทน 2024 ให้ใช้ CultureInfo.InvariantCulture");

    [Theory]
    [InlineData("dateTime.ToString(\"d MMMM yyyy\", {0})")]
    [InlineData("dateTime.ToString(\"dd MMM yyyy\", {0})")]
    [InlineData("dateTime.ToString(\"yyyy MMMM\", {0})")]
    [InlineData("dateTime.ToString(\"dd/MM/yyyy\", {0})")]
    [InlineData("dateTime.ToString(\"yyyy\", {0})")]
    [InlineData("dateTime.ToString(\"yyyy-MM-dd-dddd\", {0})")]
    [InlineData("dateTime.ToString(\"yyyy/MM/dd (ddd)\", {0})")]
    [InlineData("dateTime.ToString(\"D\", {0})")]
    [InlineData("dateTime.ToString({0})")]
    [InlineData("string.Create({0}, $\"{{dateTime:d MMMM yyyy}} {{number:N2}}\")")]
    [InlineData("string.Format({0}, \"{{0:d MMMM yyyy}}\", dateTime)")]
    [InlineData("DateTime.ParseExact(text, \"d MMMM yyyy\", {0})")]
    public Task Dates_for_people_are_fine(string call) => VerifySilentAsync(call);

    [Theory]
    [InlineData("dateTime.ToString(\"o\", {0})")]
    [InlineData("dateTime.ToString(\"s\", {0})")]
    [InlineData("dateTime.ToString(\"u\", {0})")]
    [InlineData("DateTime.ParseExact(text, \"o\", {0})")]
    [InlineData("DateTime.ParseExact(text, \"s\", {0})")]
    public Task Formats_that_know_no_culture_are_fine(string call) => VerifySilentAsync(call);

    [Theory]
    [InlineData("number.ToString(\"yyyy-MM-dd\", {0})")]
    [InlineData("string.Format({0}, \"{{0:yyyy-MM-dd}}\", number)")]
    [InlineData("string.Format({0}, \"{{1:yyyy-MM-dd}}\", dateTime, number)")]
    [InlineData("string.Format({0}, text, dateTime)")]
    [InlineData("string.Create({0}, $\"{{number:yyyy-MM-dd}}\")")]
    [InlineData("dateTime.ToString(text, {0})")]
    [InlineData("DateTime.ParseExact(text, text, {0})")]
    [InlineData("decimal.Parse(text, {0})")]
    [InlineData("Convert.ToDateTime((object)text, {0})")]
    [InlineData("TimeOnly.Parse(text, {0})")]
    public Task What_is_no_date_or_has_no_known_format_is_not_judged(string call) => VerifySilentAsync(call);

    [Theory]
    [InlineData("new CultureInfo(\"th-TH\")", true)]
    [InlineData("new CultureInfo(\"th-TH\", useUserOverride: false)", true)]
    [InlineData("new CultureInfo(\"TH-th\")", true)]
    [InlineData("new CultureInfo(\"th\")", true)]
    [InlineData("CultureInfo.GetCultureInfo(\"th-TH\")", true)]
    [InlineData("CultureInfo.CreateSpecificCulture(\"th\")", true)]
    [InlineData("new CultureInfo(\"th-TH\").DateTimeFormat", true)]
    [InlineData("new CultureInfo(\"th-TH\") { DateTimeFormat = { Calendar = new GregorianCalendar() } }", false)]
    [InlineData("new CultureInfo(\"en-US\")", false)]
    [InlineData("new CultureInfo(text)", false)]
    [InlineData("CultureInfo.CurrentCulture", false)]
    [InlineData("CultureInfo.InvariantCulture", false)]
    [InlineData("null", false)]
    public Task A_culture_is_Thai_where_it_is_created_so(string culture, bool isThai) => Rule.VerifyAsync(
        Run($"DateTime.Parse(text, {RuleTest.Marked(culture, isThai ? "KPI1005" : null)})"));

    [Theory]
    [InlineData("private static readonly CultureInfo Thai = new(\"th-TH\");")]
    [InlineData("private static readonly IFormatProvider Provider = CultureInfo.InvariantCulture; public static readonly CultureInfo Thai = CultureInfo.GetCultureInfo(\"th-TH\");")]
    [InlineData("private static CultureInfo Thai { get; } = new(\"th-TH\");")]
    [InlineData("private static CultureInfo Thai => CultureInfo.GetCultureInfo(\"th-TH\");")]
    public Task A_culture_that_is_held_is_known(string declaration) => Rule.VerifyAsync(
        declaration + "\npublic static DateTime Run(string text) => DateTime.Parse(text, {|KPI1005:Thai|});");

    [Theory]
    [InlineData("private static CultureInfo Thai = new(\"th-TH\");")]
    [InlineData("private static readonly CultureInfo Thai = new(\"th-TH\"); static Definitions() { Thai.DateTimeFormat.Calendar = new GregorianCalendar(); }")]
    [InlineData("private static readonly CultureInfo Thai = new(\"th-TH\"); static Definitions() => Definitions.Thai.DateTimeFormat = new DateTimeFormatInfo();")]
    [InlineData("private static readonly CultureInfo Thai = new(\"th-TH\"); static Definitions() => Thai = new(\"en-US\");")]
    [InlineData("private static CultureInfo Thai { get; set; } = new(\"th-TH\");")]
    [InlineData("private static CultureInfo Thai { get { return new(\"th-TH\"); } }")]
    [InlineData("private static readonly CultureInfo Thai;")]
    public Task A_culture_that_may_be_another_is_not(string declaration) => Rule.VerifyAsync(
        declaration + "\npublic static DateTime Run(string text) => DateTime.Parse(text, Thai);");

    [Fact]
    public Task A_local_is_known_where_nothing_changes_it() => Rule.VerifyAsync(
        """
        private const string Name = "th-TH";

        public static DateTime Known(string text)
        {
            var thai = new CultureInfo(Name);
            return DateTime.Parse(text, {|KPI1005:thai|});
        }

        public static DateTime Assigned(string text)
        {
            var thai = new CultureInfo("th-TH");
            thai = CultureInfo.InvariantCulture;
            return DateTime.Parse(text, thai);
        }

        public static DateTime Gregorian(string text)
        {
            var thai = new CultureInfo("th-TH");
            thai.DateTimeFormat.Calendar = new GregorianCalendar();
            return DateTime.Parse(text, thai);
        }

        public static DateTime Given(string text, CultureInfo thai) => DateTime.Parse(text, thai);
        """);

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        "public static object Run(string text) => DateTime.Parse(text, new CultureInfo());\npublic static object Other(DateTime d) => d.ToString(\"yyyy-MM-dd\", );\npublic static object Third() => string.Create(new CultureInfo(\"th-TH\"), $\"{:yyyy-MM-dd}\");",
        "CS1729", "CS1525", "CS1733", "CS7036", "CS1503", "CS1501");

    private static Task VerifySilentAsync(string call) => Rule.VerifyAsync(Run(With("new CultureInfo(\"th-TH\")", call)));

    private static string With(string culture, string call) => string.Format(System.Globalization.CultureInfo.InvariantCulture, call, culture);

    private static string Run(string expression) =>
        $"private const string Format = \"yyyy/MM/dd\";\npublic static object Run(string text, int number, DateTime dateTime, DateOnly dateOnly, DateTimeOffset offset) => {expression};";
}
