extern alias analyzers;

using analyzers::Kpi.Analyzers.Dates;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI1004.</summary>
public sealed class CalendarByHandTests
{
    private static readonly CodeTest Rule = new(new HandWrittenCalendarAnalyzer());

    [Theory]
    [InlineData("d.Year + 543")]
    [InlineData("543 + d.Year")]
    [InlineData("d.Year - (-543)")]
    [InlineData("d.Year + Offset")]
    [InlineData("d.AddYears(543).Year")]
    [InlineData("d.AddYears(500).AddMonths(516).Year")]
    public Task The_Buddhist_Era_year(string expression) => VerifyAsync(expression, "the Buddhist Era year", "BuddhistYear.Containing(LocalDate.FromDateOnly(d)).BuddhistEra");

    [Theory]
    [InlineData("d.Year - 543")]
    [InlineData("d.Year - Offset")]
    [InlineData("-543 + d.Year")]
    public Task The_Common_Era_year(string expression) => VerifyAsync(expression, "the Common Era year", "BuddhistYear.FromBuddhistEra(d.Year).CommonEra");

    [Theory]
    [InlineData("d.Month >= 10 ? d.Year + 1 : d.Year")]
    [InlineData("d.Month > 9 ? d.Year + 1 : d.Year")]
    [InlineData("10 <= d.Month ? 1 + d.Year : d.Year")]
    [InlineData("d.Month < 10 ? d.Year : d.Year + 1")]
    [InlineData("d.Month <= 9 ? d.Year : d.Year + 1")]
    [InlineData("!(d.Month >= 10) ? d.Year : d.Year + 1")]
    [InlineData("d.Month is >= 10 ? d.Year + 1 : d.Year")]
    [InlineData("d.Month is 10 or 11 or 12 ? d.Year + 1 : d.Year")]
    [InlineData("d.Month == 10 || d.Month == 11 || d.Month == 12 ? d.Year + 1 : d.Year")]
    [InlineData("d.Year + (d.Month >= 10 ? 1 : 0)")]
    [InlineData("d.Year + d.Month / 10")]
    [InlineData("d.Year + (d.Month + 2) / 12")]
    [InlineData("d.AddMonths(-9).Year + 1")]
    [InlineData("d.Month switch { 10 or 11 or 12 => d.Year + 1, _ => d.Year }")]
    [InlineData("d.Month switch { >= 10 => d.Year + 1, < 10 => d.Year }")]
    public Task The_fiscal_year_in_the_Common_Era(string expression) => VerifyAsync(expression, "the fiscal year in the Common Era", "FiscalYear.Containing(LocalDate.FromDateOnly(d)).CommonEra");

    [Theory]
    [InlineData("d.Month >= 10 ? d.Year + 544 : d.Year + 543")]
    [InlineData("(d.Month >= 10 ? d.Year + 1 : d.Year) + 543")]
    [InlineData("d.Year + 543 + (d.Month >= 10 ? 1 : 0)")]
    [InlineData("d.Year + (d.Month < 10 ? 543 : 544)")]
    [InlineData("d.AddMonths(3).Year + 543")]
    [InlineData("d.AddYears(543).AddMonths(3).Year")]
    public Task The_fiscal_year_in_the_Buddhist_Era(string expression) => VerifyAsync(expression, "the fiscal year in the Buddhist Era", "FiscalYear.Containing(LocalDate.FromDateOnly(d)).BuddhistEra");

    [Theory]
    [InlineData("(d.Month + 2) % 12 / 3 + 1")]
    [InlineData("((d.Month - 10 + 12) % 12) / 3 + 1")]
    [InlineData("(d.AddMonths(3).Month - 1) / 3 + 1")]
    [InlineData("(d.AddMonths(3).Month + 2) / 3")]
    [InlineData("d.Month >= 10 ? 1 : (d.Month - 1) / 3 + 2")]
    [InlineData("d.Month >= 10 ? 1 : d.Month >= 7 ? 4 : d.Month >= 4 ? 3 : 2")]
    [InlineData("d.Month switch { >= 10 => 1, >= 7 => 4, >= 4 => 3, _ => 2 }")]
    [InlineData("d.Month switch { 1 or 2 or 3 => 2, 4 or 5 or 6 => 3, 7 or 8 or 9 => 4, _ => 1 }")]
    [InlineData("d.Month switch { >= 1 and <= 3 => 2, >= 4 and <= 6 => 3, not (10 or 11 or 12) => 4, _ => 1 }")]
    public Task The_fiscal_quarter(string expression) => VerifyAsync(expression, "the quarter of the fiscal year", "FiscalQuarter.Containing(LocalDate.FromDateOnly(d)).Number");

    [Theory]
    [InlineData("(d.Month + 2) % 12 + 1")]
    [InlineData("d.Month >= 10 ? d.Month - 9 : d.Month + 3")]
    public Task The_fiscal_month(string expression) => VerifyAsync(expression, "the month of the fiscal year", "FiscalMonth.Containing(LocalDate.FromDateOnly(d)).Number");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync(
        "public static int Run(LocalDate d) => {|KPI1004:d.Year + 543|};\npublic static int Fiscal(LocalDate d) => {|KPI1004:d.Month >= 10 ? d.Year + 1 : d.Year|};",
        "คำนวณปี พ.ศ.เอง ให้เขียน BuddhistYear.Containing(d).BuddhistEra",
        "คำนวณปีงบประมาณ ค.ศ.เอง ให้เขียน FiscalYear.Containing(d).CommonEra");

    [Theory]
    [InlineData("LocalDate", "BuddhistYear.Containing(d)", "FiscalYear.Containing(d)")]
    [InlineData("YearMonth", "BuddhistYear.FromCommonEra(d.Year)", "FiscalYear.Containing(d)")]
    [InlineData("DateOnly", "BuddhistYear.Containing(LocalDate.FromDateOnly(d))", "FiscalYear.Containing(LocalDate.FromDateOnly(d))")]
    [InlineData("DateTime", "BuddhistYear.Containing(LocalDate.FromDateTime(d))", "FiscalYear.Containing(LocalDate.FromDateTime(d))")]
    [InlineData("DateTimeOffset", "BuddhistYear.Containing(LocalDate.FromDateTime(d.DateTime))", "FiscalYear.Containing(LocalDate.FromDateTime(d.DateTime))")]
    public Task The_call_is_that_of_the_dates_type(string type, string era, string fiscal) => Rule.VerifyAsync(
        $"public static int Era({type} d) => {{|KPI1004:d.Year + 543|}};\npublic static int Fiscal({type} d) => {{|KPI1004:d.Month >= 10 ? d.Year + 1 : d.Year|}};",
        $"This is the Buddhist Era year, worked out by hand; write {era}.BuddhistEra",
        $"This is the fiscal year in the Common Era, worked out by hand; write {fiscal}.CommonEra");

    [Theory]
    [InlineData("DateTime.Now.Month >= 10 ? DateTime.Now.Year + 1 : DateTime.Now.Year", "DateTime.Now")]
    [InlineData("Row.Posted.Month >= 10 ? Row.Posted.Year + 1 : Row.Posted.Year", "Row.Posted")]
    public Task A_date_may_be_named_by_a_path(string expression, string date) => Rule.VerifyAsync(
        $"public sealed record Entry(DateTime Posted);\nprivate static readonly Entry Row = new(default);\npublic static int Run() => {{|KPI1004:{expression}|}};",
        $"This is the fiscal year in the Common Era, worked out by hand; write FiscalYear.Containing(LocalDate.FromDateTime({date})).CommonEra");

    [Theory]
    [InlineData("$\"{ {|KPI1004:d.Year + 543|} }\"")]
    [InlineData("({|KPI1004:d.Year + 543|}) * 10000 + d.Month * 100 + d.Day")]
    [InlineData("\"FY\" + ({|KPI1004:d.Month >= 10 ? d.Year + 1 : d.Year|})")]
    [InlineData("new object[] { {|KPI1004:d.Year + 543|}, {|KPI1004:(d.Month + 2) % 12 / 3 + 1|} }")]
    [InlineData("(long)({|KPI1004:d.Year + 543|})")]
    public Task It_is_found_inside_another_expression(string expression) => Rule.VerifyAsync($"public static object Run(DateTime d) => {expression};");

    [Theory]
    [InlineData("if ({|KPI1004:d.Month >= 10|}) return d.Year + 1; return d.Year;")]
    [InlineData("if ({|KPI1004:d.Month > 9|}) { return d.Year + 544; } else { return d.Year + 543; }")]
    [InlineData("if ({|KPI1004:d.Month < 10|})\n{\n    return d.Year;\n}\n\nreturn d.Year + 1;")]
    [InlineData("if ({|KPI1004:d.Month >= 10|}) return 1; if (d.Month >= 7) return 4; if (d.Month >= 4) return 3; return 2;")]
    [InlineData("if ({|KPI1004:d.Month >= 10|}) return 1; else if (d.Month >= 7) return 4; else if (d.Month >= 4) return 3; else return 2;")]
    [InlineData("switch ({|KPI1004:d.Month|}) { case 10: case 11: case 12: return d.Year + 1; default: return d.Year; }")]
    [InlineData("switch ({|KPI1004:d.Month|}) { case >= 10: return d.Year + 544; } return d.Year + 543;")]
    [InlineData("var year = d.Year; if ({|KPI1004:d.Month >= 10|}) year++; return year;")]
    [InlineData("int year = d.Year + 543; if ({|KPI1004:d.Month >= 10|}) { year += 1; } return year;")]
    [InlineData("int year = d.Year; if ({|KPI1004:d.Month >= 10|}) year = year + 1; return year + 0;")]
    [InlineData("int year; if ({|KPI1004:d.Month >= 10|}) year = d.Year + 1; else year = d.Year; return year;")]
    [InlineData("int year; year = d.Year; if ({|KPI1004:d.Month >= 10|}) ++year; return year;")]
    [InlineData("int quarter; switch ({|KPI1004:d.Month|}) { case 1: case 2: case 3: quarter = 2; break; case 4: case 5: case 6: quarter = 3; break; case 7: case 8: case 9: quarter = 4; break; default: quarter = 1; break; } return quarter;")]
    public Task Statements_that_decide_by_the_month(string statements) => Rule.VerifyAsync($"public static int Run(DateTime d)\n{{\n{statements}\n}}");

    [Theory]
    [InlineData("d.Year + 544")]
    [InlineData("d.Year + 542")]
    [InlineData("d.Year + 1")]
    [InlineData("d.Year")]
    [InlineData("d.Month + 3")]
    [InlineData("(d.Month + 2) / 3")] // the calendar quarter
    [InlineData("(d.Month - 1) / 3 + 1")]
    [InlineData("d.Month >= 11 ? d.Year + 1 : d.Year")]
    [InlineData("d.Month >= 4 ? d.Year + 1 : d.Year")] // another country's fiscal year
    [InlineData("d.Month >= 10 ? d.Year : d.Year - 1")]
    [InlineData("d.Month >= 10 ? d.Year + 1 : other.Year")]
    [InlineData("d.Month >= 10 ? Make().Year + 1 : Make().Year")]
    [InlineData("d.Month >= 10 || flag ? d.Year + 1 : d.Year")]
    [InlineData("d.Month >= 10 & d.Day > 1 ? d.Year + 1 : d.Year")]
    [InlineData("d.Year * 543")]
    [InlineData("d.Year % 100 + 43")]
    [InlineData("d.Year - other.Year")]
    [InlineData("d.AddMonths(number).Year")]
    [InlineData("d.AddYears(1).Year")]
    [InlineData("d.AddMonths(2).Year")]
    [InlineData("number + 543")]
    [InlineData("span.Days + 543")]
    [InlineData("d.Month switch { 10 when flag => d.Year + 1, _ => d.Year }")]
    public Task Other_arithmetic_is_left_alone(string expression) => Rule.VerifyAsync(
        $"private static DateTime Make() => default;\npublic static object Run(DateTime d, DateTime other, int number, bool flag, TimeSpan span) => {expression};");

    // Public code lists coming months so, or names the month in which something ends.
    [Theory]
    [InlineData("d.AddMonths(3).Year")]
    [InlineData("d.AddMonths(3).Month")]
    [InlineData("d.AddMonths(-9).Month")]
    [InlineData("(short)d.AddMonths(3).Year")]
    [InlineData("(int)d.AddMonths(3).Year")]
    [InlineData("new DateTime(d.AddMonths(3).Year, d.AddMonths(3).Month, 1)")]
    [InlineData("d.AddMonths(3).Year != d.Year")]
    public Task The_year_or_month_three_months_on_is_left_alone(string expression) => Rule.VerifyAsync($"public static object Run(DateTime d) => {expression};");

    [Theory]
    [InlineData("if (d.Month >= 10) return d.Year + 1; return number;")]
    [InlineData("if (d.Month >= 10) return d.Year + 1; number++; return d.Year;")]
    [InlineData("int year = d.Year; if (d.Month >= 10) number++; return year;")]
    [InlineData("int year = number; if (d.Month >= 10) year++; return year;")]
    [InlineData("int year = d.Year; number++; if (d.Month >= 10) year++; return year;")]
    [InlineData("int year = d.Year; if (d.Month >= 10) { year++; Console.WriteLine(); } return year;")]
    [InlineData("while (d.Month >= 10) return d.Year + 1; return d.Year;")]
    public Task Statements_that_do_anything_else_are_left_alone(string statements) => Rule.VerifyAsync($"public static int Run(DateTime d, int number)\n{{\n{statements}\n}}");

    [Fact]
    public Task What_a_database_translates_is_left_alone() => Rule.VerifyAsync(
        """
        public static Expression<Func<DateTime, int>> Year => d => d.Year + 543;
        public static IQueryable<int> Years(IQueryable<DateTime> days) => from d in days select d.Month >= 10 ? d.Year + 1 : d.Year;
        public static IEnumerable<int> Here(IEnumerable<DateTime> days) => days.Select(d => {|KPI1004:d.Year + 543|});
        """);

    [Fact]
    public Task A_whole_date_moved_by_543_years() => Rule.VerifyAsync(
        """
        public static string Print(DateTime d) => {|KPI1004:d.AddYears(543)|}.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        public static LocalDate Read(LocalDate d) => {|KPI1004:d.PlusYears(-543)|};
        public static LocalDate Older(LocalDate d) => d.PlusYears(542);
        """,
        "This is a date in the Buddhist Era, worked out by hand; write ThaiDate.Format",
        "This is a date in the Common Era, worked out by hand; write ThaiDate.Parse");

    [Fact]
    public Task A_type_of_ones_own_is_left_alone() => Rule.VerifyAsync(
        "public sealed record Own(int Year, int Month) { public Own AddYears(int years) => this; }\npublic static int Run(Own d) => d.Year + 543 + d.AddYears(543).Year;");

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        "public static int Run(DateTime d) => d.Month >= 10 ? d.Year + : d.Year;\npublic static int Other(DateTime d) { if (d.Month >= ) return d.Year + 1; return; }\npublic static int Third(DateTime d) => d.Month switch { 10 => , };",
        "CS1525", "CS0126", "CS8509", "CS1026");

    [Fact]
    public Task A_long_sum_is_left_alone() => Rule.VerifyAsync(
        $"public static int Run(DateTime d) => {string.Join(" + ", Enumerable.Repeat("d.Year", 2_000))};");

    private static Task VerifyAsync(string expression, string meaning, string call) => Rule.VerifyAsync(
        $"private const int Offset = 543;\npublic static int Run(DateOnly d) => {{|KPI1004:{expression}|}};",
        $"This is {meaning}, worked out by hand; write {call}");
}
