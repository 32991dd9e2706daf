using System.Globalization;

namespace Etda.Tests;

public sealed class PrintedFigureTests
{
    [Theory]
    [InlineData("9.40", "9.395", true)]
    [InlineData("9.40", "9.3949999", false)]
    [InlineData("9.40", "9.4049999", true)]
    [InlineData("9.40", "9.405", false)]
    [InlineData("9.4", "9.413", true)]
    [InlineData("9.40", "9.413", false)]
    [InlineData("8", "8.4999", true)]
    [InlineData("8", "8.5", false)]
    [InlineData("-2.5", "-2.45", true)]
    [InlineData("-2.5", "-2.55", false)]
    public void A_printed_figure_stands_for_what_rounds_to_it_half_away_from_zero(string printed, string computed, bool expected)
    {
        PrintedFigure figure = decimal.Parse(printed, CultureInfo.InvariantCulture);

        Assert.Equal(expected, figure.StandsFor(decimal.Parse(computed, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("9.40")]
    [InlineData("9.4")]
    [InlineData("10")]
    public void A_printed_figure_keeps_its_decimals(string printed)
    {
        PrintedFigure figure = decimal.Parse(printed, CultureInfo.InvariantCulture);

        Assert.Equal(printed, figure.ToString());
    }
}
