extern alias analyzers;

using analyzers::Kpi.Analyzers.Dates;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI1006.</summary>
public sealed class BuddhistYearAsGregorianTests
{
    private static readonly CodeTest Rule = new(new BuddhistYearAnalyzer());

    [Theory]
    [InlineData("new LocalDate({|KPI1006:2567|}, 10, 1)", "LocalDate")]
    [InlineData("new LocalDate({|KPI1006:2567|}, 10, 1).PlusDays(1)", "LocalDate")]
    [InlineData("new YearMonth({|KPI1006:2567|}, 10)", "YearMonth")]
    [InlineData("new DateOnly({|KPI1006:2567|}, 10, 1)", "DateOnly")]
    [InlineData("new DateTime({|KPI1006:2567|}, 10, 1)", "DateTime")]
    [InlineData("new DateTime({|KPI1006:2567|}, 10, 1, 8, 30, 0, DateTimeKind.Utc)", "DateTime")]
    [InlineData("new DateTimeOffset({|KPI1006:2567|}, 10, 1, 0, 0, 0, TimeSpan.Zero)", "DateTimeOffset")]
    [InlineData("new DateOnly(day: 1, month: 10, year: {|KPI1006:2567|})", "DateOnly")]
    [InlineData("new DateOnly({|KPI1006:2000 + 567|}, 10, 1)", "DateOnly")]
    [InlineData("new DateOnly(({|KPI1006:2567|}), 10, 1)", "DateOnly")]
    public Task A_Buddhist_year_given_to_a_constructor_of_a_date(string creation, string type) => Rule.VerifyAsync(
        $"public static object Run() => {creation};",
        $"2567 is given as the Gregorian year of {type}, but is likely a Buddhist Era year; write 2024");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync(
        "public static DateOnly Run() => new({|KPI1006:2567|}, 10, 1);",
        "DateOnly รับปี ค.ศ. แต่ 2567 น่าจะเป็นปี พ.ศ. ให้เขียน 2024");

    [Fact]
    public Task A_named_constant_is_known() => Rule.VerifyAsync(
        "private const int Year = 2568;\npublic static readonly DateTime[] Days = [new({|KPI1006:Year|}, 1, 1), new({|KPI1006:Year|}, 12, 31), new(Year - 543, 1, 1)];");

    [Theory]
    [InlineData(2442, false)]
    [InlineData(2443, true)]
    [InlineData(2499, true)]
    [InlineData(2500, false)]
    [InlineData(2501, true)]
    [InlineData(2599, true)]
    [InlineData(2600, false)]
    [InlineData(2643, true)]
    [InlineData(2644, false)]
    [InlineData(2024, false)]
    [InlineData(1, false)]
    [InlineData(9999, false)]
    public Task A_year_is_a_Buddhist_one_from_2443_to_2643_but_no_century(int year, bool isReported) => Rule.VerifyAsync(
        $"public static LocalDate Run() => new({RuleTest.Marked($"{year}", isReported ? "KPI1006" : null)}, 12, 31);");

    [Theory]
    [InlineData("new DateTime(2568, 2, 29)")]
    [InlineData("new DateOnly(day: 29, month: 2, year: 2600 - 32)")]
    public Task A_leap_day_that_the_Buddhist_year_does_not_have_is_meant_as_Gregorian(string creation) =>
        Rule.VerifyAsync($"public static object Run() => {creation};");

    [Theory]
    [InlineData("new DateTime({|KPI1006:2568|}, 2, 28)")]
    [InlineData("new DateTime({|KPI1006:2568|}, 3, 29)")]
    [InlineData("new DateTime({|KPI1006:2567|}, 2, 29)")] // no such day: in C.E. 2024 there is
    [InlineData("new YearMonth({|KPI1006:2568|}, 2)")]
    [InlineData("new DateTime({|KPI1006:2568|}, month, 29)")]
    [InlineData("new DateTime({|KPI1006:2568|}, 2, month)")]
    public Task Any_other_day_is_not(string creation) => Rule.VerifyAsync($"public static object Run(int month) => {creation};");

    [Theory]
    [InlineData("new DateTime(2567, 10, 1, new ThaiBuddhistCalendar())")]
    [InlineData("new DateTime(2567, 10, 1, 0, 0, 0, new ThaiBuddhistCalendar())")]
    [InlineData("new DateOnly(2567, 10, 1, new ThaiBuddhistCalendar())")]
    [InlineData("new DateTimeOffset(2567, 10, 1, 0, 0, 0, 0, new ThaiBuddhistCalendar(), TimeSpan.Zero)")]
    [InlineData("new LocalDate(2567, 10, 1, CalendarSystem.Coptic)")]
    [InlineData("new LocalDate(NodaTime.Calendars.Era.Common, 2567, 10, 1)")]
    [InlineData("new YearMonth(2567, 10, CalendarSystem.Coptic)")]
    public Task A_date_of_a_calendar_that_is_named_is_not_judged(string creation) => Rule.VerifyAsync($"public static object Run() => {creation};");

    [Theory]
    [InlineData("new DateTime(year, 1, 1)")]
    [InlineData("new DateTime(2567L)")] // ticks
    [InlineData("new DateTime(2024, 1, 1, 0, 0, 0, 2567 % 1000)")]
    [InlineData("new TimeSpan(2567, 1, 1)")]
    [InlineData("new LocalTime(8, 0).PlusSeconds(2567)")]
    [InlineData("new Version(2567, 1, 1)")]
    [InlineData("FiscalYear.FromBuddhistEra(2567)")]
    [InlineData("new Own(2567)")]
    public Task What_is_no_constant_year_of_a_date_is_not_judged(string expression) => Rule.VerifyAsync(
        $"public sealed record Own(int year);\npublic static object Run(int year) => {expression};");

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        "public static object Run() => new DateTime(2567, , 1);\npublic static object Other() => new DateOnly(2567, 10);\npublic static DateOnly Third() => new(year: 2567, year: 2568);",
        "CS0839", "CS7036", "CS1729", "CS1740", "CS1501", "CS1739", "CS1503");

    [Fact]
    public Task Projects_without_the_library_are_left_alone() => Rule.VerifyWithoutLibraryAsync("class C { System.DateTime D = new(2567, 10, 1); }");
}
