namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>A null that a member refuses is refused before any rule is checked: another exception, which no diagnostic claims.</summary>
public sealed class NullOperandTests
{
    [Theory]
    [InlineData("new Component(null!, \"A\", [])")]
    [InlineData("new Component(\"1\", null!, [])")]
    [InlineData("new Component(\"1\", \"A\", [new(\"1.1\", \"B\", 1), null!, new(\"1.1\", \"B\", 1)])")]
    [InlineData("new Component(\"1\", \"A\", (IEnumerable<Indicator>)null!)")]
    [InlineData("new Indicator(\"x\", null!, 1)")]
    [InlineData("new Scorecard(null!, Year, Framework, [])")]
    [InlineData("new Scorecard(\"\", Year, Framework, [])")]
    [InlineData("new Scorecard(\" \", Year, Framework, [])")]
    [InlineData("new Scorecard(\"ETDA\", Year, null!, [])")]
    [InlineData("new Scorecard(\"ETDA\", Year, Framework, [new(\"1\", \"A\", [new(\"1.1\", \"B\", 60)]), new(\"1\", \"A\", [new(\"1.2\", \"B\", 60)]), null!])")]
    [InlineData("new TieredTarget(null!, Served >= 5, Served >= 4)")]
    [InlineData("((Measure<long>)null!) >= -1")]
    [InlineData("((Measure<long>)null!).Observed(-1)")]
    [InlineData("Legal.Assess(Evidence.Pending(\"1.1\", 1), null!, Evidence.Pending(\"1.1\", 1))")]
    public Task A_null_comes_before_every_rule(string expression) => VerifyThrowsOtherwiseAsync(expression);

    [Fact]
    public Task A_null_that_is_allowed_does_not_hide_a_mistake() => ExecutedTest.VerifyAsync(
        "public static Indicator Run() => new({|KPI3012:\"x\"|}, \"A\", 1, null);",
        "KPI3012");

    private static async Task VerifyThrowsOtherwiseAsync(string expression)
    {
        string members =
            $$"""
            private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
            private static readonly EvaluationFramework Framework = EvaluationFramework.OpdcPublicOrganization2568;
            private static readonly Measure<long> Served = Measure.Count("served", "Served");
            private static readonly Scorecard Legal = new("ETDA", Year, Framework, [new("1", "A", [new("1.1", "B", 70)]), new("2", "C", [new("2.1", "D", 30)])]);
            public static object Run() => {{expression}};
            """;
        Exception thrown = await Assert.ThrowsAnyAsync<Exception>(() => ExecutedTest.VerifyAsync(members));
        Assert.True(thrown is ArgumentException or NullReferenceException, thrown.ToString());
        await DefinitionTest.VerifyAsync(members);
    }
}
