namespace Kpi.Domain.Tests.Quantities;

public class PercentageTests
{
    [Fact]
    public void The_default_is_0_percent() => Assert.Equal((Percentage)0m, default);

    [Fact]
    public void It_is_the_number_of_hundredths_it_was_written_as() => Assert.Equal(77.53m, ((Percentage)77.53m).Value);

    [Fact]
    public void Integers_convert_through_decimal() => Assert.Equal((Percentage)85m, (Percentage)85);

    [Fact]
    public void It_may_be_a_fall_or_beyond_100()
    {
        Assert.Equal(-3.5m, ((Percentage)(-3.5m)).Value);
        Assert.Equal(250m, ((Percentage)250m).Value);
    }

    [Fact]
    public void Printed_scale_does_not_matter() => Laws.Equality((Percentage)1.0m, (Percentage)1.00m, (Percentage)1.01m);

    [Fact]
    public void It_is_equal_ordered_and_printed_as_its_decimal() => Laws.StandsForADecimal(value => (Percentage)value);

    [Fact]
    public void Its_text_is_the_number_and_the_sign() => Assert.Equal("77.5%", ((Percentage)77.50m).ToString());
}
