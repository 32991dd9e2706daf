namespace Kpi.Domain.Tests.Scorecards;

/// <summary>The cell of an observation: how many of the cuts its value has passed, whether both are whole steps or not.</summary>
public class MeasureCutsTests
{
    // 1E-7 is finer than the steps that evidence is counted in.
    private static readonly Cut[] Steps = [new(75, IsOpen: true), new(65, IsOpen: true), new(65, IsOpen: false), new(65, IsOpen: false)];
    private static readonly Cut[] Finer = [.. Steps, new(90.000_000_1m, IsOpen: false), new(90.000_000_1m, IsOpen: true)];

    [Theory]
    [InlineData("0", 0)]
    [InlineData("64.9999999", 0)]
    [InlineData("64.999999", 0)]
    [InlineData("65", 1)]
    [InlineData("65.0000001", 2)]
    [InlineData("65.000001", 2)]
    [InlineData("74.9999999", 2)]
    [InlineData("75", 2)]
    [InlineData("75.0000001", 3)]
    [InlineData("75.000001", 3)]
    [InlineData("90", 3)]
    [InlineData("90.0000001", 3, 4)]
    [InlineData("90.00000011", 3, 5)]
    [InlineData("100", 3, 5)]
    public void A_value_has_passed_a_closed_cut_that_it_lies_on_and_not_an_open_one(string value, int cell, int? finer = null)
    {
        Observation observation = Example.Trust.Observed(Number.Of(value));
        Assert.Equal(cell, new MeasureCuts(Example.Trust, Steps).CellOf(observation));
        Assert.Equal(finer ?? cell, new MeasureCuts(Example.Trust, Finer).CellOf(observation));
    }

    [Fact]
    public void Cuts_stand_once_lowest_first_and_a_closed_one_before_an_open_one_at_its_value() => Assert.Equal(
        [new(65, IsOpen: false), new(65, IsOpen: true), new(75, IsOpen: true)],
        new MeasureCuts(Example.Trust, Steps).Cuts);
}
