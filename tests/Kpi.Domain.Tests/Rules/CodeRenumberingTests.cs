namespace Kpi.Domain.Tests.Rules;

public class CodeRenumberingTests
{
    [Theory]
    [InlineData("2: 1.7", "1.7→2.7")]
    [InlineData("2: 2", "2→2.2")]
    [InlineData("2: 21.10", "21.10→2.10")]
    [InlineData("2.1: 2.2.4", "2.2.4→2.1.4")]
    [InlineData("2: 2.1, 1.1", "1.1→2.2")]
    [InlineData("2: 2.1, 2.2, 2.4, 1.1", "1.1→2.3")]
    [InlineData("2: 1.1, 3.1, 4.1", "1.1→2.1 3.1→2.2 4.1→2.3")]
    [InlineData("1: 2.1; 2: 1.1", "2.1→1.2 1.1→2.2")] // what another indicator has is not free, though it is to move
    [InlineData("1: 1.1; 2: 2.1.3", "")]
    [InlineData("1.2.3.4: 1.1", "")] // nothing can be under a code of four levels
    [InlineData("2: 1.99999999999999999999", "1.99999999999999999999→2.99999999999999999999")]
    public void The_last_number_stays_or_the_next_free_one_is_taken(string components, string expected) =>
        Assert.Equal(expected, string.Join(" ", CodeRenumbering.Of(Scorecard(components)).Select(moved => $"{moved.Key.Code}→{moved.Value}")));

    [Fact]
    public void Moved_indicators_are_told_apart_by_their_component() => Assert.Equal(
        ["0: 7.1→1.1", "1: 7.1→2.1"],
        CodeRenumbering.Of(Scorecard("1: 7.1; 2: 7.1")).Select(moved => $"{moved.Key.Component}: {moved.Key.Code}→{moved.Value}"));

    [Fact]
    public void A_component_of_unknown_code_is_left_alone() =>
        Assert.Equal("2.1", Assert.Single(CodeRenumbering.Of(Of(Component(null, "1.1"), Component("2", "3.1")))).Value);

    [Fact]
    public void Nothing_is_free_for_certain_where_a_code_is_unknown()
    {
        Assert.Empty(CodeRenumbering.Of(Of(Component("2", "1.1", null))));
        Assert.Empty(CodeRenumbering.Of(Of(Component("2", "1.1"), null)));
    }

    private static ScorecardFacts Scorecard(string components) => Of(
        [.. components.Split("; ").Select(component => component.Split(": ")).Select(parts => Component(parts[0], parts[1].Split(", ")))]);

    private static ComponentFacts Component(string? code, params string?[] indicators) =>
        new(code, new([.. indicators.Select(indicator => new IndicatorFacts(indicator, Weight: null, []))], IsComplete: true));

    private static ScorecardFacts Of(params ComponentFacts?[] components) => new(Name: null, Framework: null, new(components, IsComplete: true));
}
