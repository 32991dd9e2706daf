namespace Kpi.Domain.Tests.Targets;

public class MeasureTests
{
    private static readonly BilingualText Title = new("ชื่อ", "Title");

    [Fact]
    public void Each_factory_makes_a_measure_of_its_kind()
    {
        AssertIs(MeasureKind.Count, Measure.Count("x", Title));
        AssertIs(MeasureKind.Share, Measure.Share("x", Title));
        AssertIs(MeasureKind.Percentage, Measure.Percent("x", Title));
        AssertIs(MeasureKind.Money, Measure.Money("x", Title));
        AssertIs(MeasureKind.Ratio, Measure.Ratio("x", Title));
        AssertIs(MeasureKind.Points, Measure.Points("x", Title));
        AssertIs(MeasureKind.Date, Measure.Date("x", Title));
        AssertIs(MeasureKind.Achievement, Measure.Achieved("x", Title));
    }

    [Fact]
    public void Units_stand_behind_values()
    {
        Assert.Equal(new BilingualText("หน่วยงาน", "agencies"), Measure.Count("x", Title, new("หน่วยงาน", "agencies")).Unit);
        Assert.Null(Measure.Count("x", Title).Unit);
        Assert.Equal(new BilingualText("เท่า", "times"), Measure.Ratio("x", Title).Unit);
        Assert.Equal(new BilingualText("คะแนน", "points"), Measure.Points("x", Title).Unit);
        Assert.Equal(new BilingualText("ดาว", "stars"), Measure.Points("x", Title, new("ดาว", "stars")).Unit);
        Assert.Null(Measure.Share("x", Title).Unit);
    }

    [Fact]
    public void Measures_that_start_at_0_may_say_that_they_can_be_negative()
    {
        Assert.All([Measure.Money("x", Title), Measure.Ratio("x", Title), (Measure)Measure.Points("x", Title)], measure => Assert.False(measure.CanBeNegative));
        Assert.All(
            [Measure.Money("x", Title, canBeNegative: true), Measure.Ratio("x", Title, canBeNegative: true), (Measure)Measure.Points("x", Title, canBeNegative: true)],
            measure => Assert.True(measure.CanBeNegative));
        Assert.True(Measure.Percent("x", Title).CanBeNegative);
        Laws.Equality<Measure>(Measure.Money("x", Title, true), Measure.Money("x", "Another", true), Measure.Money("x", Title));
    }

    [Fact]
    public void Measures_are_equal_by_code_and_kind_and_not_by_title_or_unit()
    {
        Laws.Equality<Measure>(Measure.Count("x", Title), Measure.Count("x", Title, "agencies"), Measure.Points("x", Title));
        Laws.Equality<Measure>(Measure.Count("x", "One title"), Measure.Count("x", "Another title"), Measure.Count("y", "One title"));
        Laws.Equality<Measure>(Measure.Share("x", "One title"), Measure.Share("x", "Another title"), Measure.Percent("x", "One title"));
    }

    [Fact]
    public void A_null_code_or_title_is_refused_by_name()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Measure.Count(null!, "Title")).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => Measure.Count("x", null!)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_code_without_a_visible_character_is_refused(string code)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Measure.Achieved(code, "Title"));
        Assert.Equal("code", thrown.ParamName);
        Assert.StartsWith("A measure needs a code of at least one visible character, such as \"platform-trust\".", thrown.Message, StringComparison.Ordinal);
    }

    private static void AssertIs(MeasureKind kind, Measure measure)
    {
        Assert.Equal((kind, "x", Title), (measure.Kind, measure.Code, measure.Title));
        Assert.Equal("x", measure.ToString());
    }
}
