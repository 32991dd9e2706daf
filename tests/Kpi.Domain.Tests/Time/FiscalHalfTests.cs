using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.Tests.Time;

public class FiscalHalfTests
{
    [Fact]
    public void The_default_is_the_first_half_of_the_first_supported_year()
    {
        Assert.Equal(FiscalHalf.Of(FiscalYear.FromBuddhistEra(2505), 1), default);
        Assert.Equal(FiscalHalf.MinValue, default);
        Assert.Equal(FiscalHalf.Of(FiscalYear.FromBuddhistEra(2643), 2), FiscalHalf.MaxValue);
    }

    [Theory]
    [InlineData(1, "2024-10-01", "2025-03-31", 182)]
    [InlineData(2, "2025-04-01", "2025-09-30", 183)]
    public void The_first_is_October_to_March_the_second_April_to_September(int number, string start, string end, int days)
    {
        FiscalHalf half = Example.Year.Half(number);
        Assert.Equal((number, Example.Year), (half.Number, half.Year));
        Assert.Equal((Dates.Of(start), Dates.Of(end), Dates.Of(end).PlusDays(1)), (half.Start, half.End, half.EndExclusive));
        Assert.Equal(days, half.DayCount);
        Assert.Equal(new DateInterval(Dates.Of(start), Dates.Of(end)), half.ToDateInterval());
        Assert.Equal(new DateInterval(Dates.Of("2024-10-01"), Dates.Of(end)), half.YearToDate());
    }

    [Fact]
    public void It_has_two_quarters_and_six_months()
    {
        Assert.Equal(["Q3/2568", "Q4/2568"], Example.Year.Half(2).Quarters.Select(quarter => quarter.ToString()));
        Assert.Equal(["M7/2568", "M8/2568", "M9/2568", "M10/2568", "M11/2568", "M12/2568"], Example.Year.Half(2).Months.Select(month => month.ToString()));
        Assert.Equal(["Q1/2568", "Q2/2568"], Example.Year.Half(1).Quarters.Select(quarter => quarter.ToString()));
    }

    [Fact]
    public void It_is_equal_and_ordered_by_year_then_number()
    {
        FiscalYear next = Example.Year.Next();
        Laws.Equality(Example.Year.Half(2), FiscalHalf.Of(Example.Year, 2), Example.Year.Half(1));
        Laws.Ordering([.. Example.Year.Halves, .. next.Halves]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_half_that_there_is_not_is_refused(int number)
    {
        var expected = new Broken(
            "KPI1002", "number", $"Half {number} is out of range: a fiscal year has halves 1 to 2", $"ครึ่งปีที่ {number} อยู่นอกช่วงที่รองรับ: หนึ่งปีมีครึ่งปีที่ 1 ถึง 2");
        RuleAssert.Breaks(() => FiscalHalf.Of(Example.Year, number), () => FiscalHalf.Validate(number), expected);
        RuleAssert.Throws(() => Example.Year.Half(number), expected);
    }

    [Fact]
    public void The_two_halves_are_accepted() =>
        Assert.All([1, 2], number => RuleAssert.Keeps(() => FiscalHalf.Of(Example.Year, number), () => FiscalHalf.Validate(number)));
}
