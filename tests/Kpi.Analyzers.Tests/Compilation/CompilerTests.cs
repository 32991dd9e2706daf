using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Tests.Compilation;

/// <summary>What the types alone allow and refuse, before any analyzer has a say.</summary>
public sealed class CompilerTests
{
    [Theory]
    [InlineData("Impact >= 500", "CS0019")] // money is compared only with money
    [InlineData("Impact >= 500m", "CS0019")]
    [InlineData("Served >= Tickets", "CS0019")]
    [InlineData("Served >= Trust", "CS0019")]
    [InlineData("Served >= 1.5m", "CS0019")]
    [InlineData("Served >= 1.5", "CS0019")]
    [InlineData("Trust >= 65.5", "CS0019")]
    [InlineData("Trust >= 65.5f", "CS0019")]
    [InlineData("Trust >= Baht.Of(1)", "CS0019")]
    [InlineData("Trust == 65", "CS0019")]
    [InlineData("Served != 5", "CS0019")]
    [InlineData("5 <= Served", "CS0019")]
    [InlineData("Adopted >= 1", "CS0019")]
    [InlineData("Served >= 5 && Served >= 7", "CS0218")]
    [InlineData("Served >= 5 || Served >= 7", "CS0218")]
    [InlineData("Served >= 5 >= 7", "CS0019")]
    [InlineData("Served >= 5 & true", "CS0019")]
    [InlineData("Served >= 5 ? 1 : 2", "CS0029")]
    [InlineData("new Indicator(\"1\", \"A\", weight: 70.5)", "CS1503")]
    [InlineData("new Indicator(\"1\", \"A\", weight: 70.5f)", "CS1503")]
    [InlineData("new Indicator(\"1\", \"A\", weight: \"70\")", "CS1503")]
    [InlineData("new Indicator(\"1\", \"A\", Baht.Of(70))", "CS1503")]
    [InlineData("new Indicator(\"1\", \"A\")", "CS7036")]
    [InlineData("new TieredTarget(Served >= 5, Served >= 7)", "CS7036")]
    [InlineData("new TieredTarget(true, true, true)", "CS1503 CS1503 CS1503")]
    [InlineData("(Baht)500", "CS0030")]
    [InlineData("Served.Observed(1.5m)", "CS1503")]
    [InlineData("Impact.Observed(500)", "CS1503")]
    [InlineData("Evidence.Pending(\"1\", 99.5)", "CS1503")]
    [InlineData("(FiscalYear)2568", "CS0030")]
    [InlineData("new Measure<int>()", "CS1729")]
    [InlineData("new Weight(70)", "CS1729")]
    [InlineData("new Weight { Value = 70 }", "CS0200")]
    [InlineData("new Criterion()", "CS1729")]
    [InlineData("(int)(Weight)70", "CS0030")]
    [InlineData("(Weight)70.5", "CS0030")]
    [InlineData("(Percentage)70.5f", "CS0030")]
    public void Is_refused(string expression, string errors) => Assert.Equal(errors, ErrorsOf($"_ = {expression};"));

    [Theory]
    [InlineData("if (Served >= 5) { }", "CS0029")]
    [InlineData("Baht amount = 500m;", "CS0029")]
    [InlineData("Baht amount = 0;", "CS0029")]
    [InlineData("Weight weight = 70.5;", "CS0029")]
    [InlineData("double number = 70; Weight weight = number;", "CS0029")]
    [InlineData("decimal number = (Weight)70;", "CS0029")]
    [InlineData("bool isMet = Served >= 5;", "CS0029")]
    [InlineData("FiscalYear year = 2568;", "CS0029")]
    [InlineData("while (!(Served >= 5)) { }", "CS0029")]
    public void Is_refused_as_a_statement(string statement, string errors) => Assert.Equal(errors, ErrorsOf(statement));

    [Theory]
    [InlineData("new Indicator(\"1\", \"A\", weight: 70)")]
    [InlineData("new Indicator(\"1\", \"A\", 70.5m)")]
    [InlineData("new Indicator(\"1\", new(\"ก\", \"A\"), 70L)")]
    [InlineData("Trust >= 65")]
    [InlineData("Trust >= 65.5m")]
    [InlineData("Served >= 5")]
    [InlineData("Served >= 5 & Trust >= 65 | !(Impact < Baht.Millions(500))")]
    [InlineData("Adopted.Done & Adopted.NotDone")]
    [InlineData("Trust.Observed(77.53m)")]
    [InlineData("Served.Observed(1_315, asOf: new LocalDate(2025, 8, 22))")]
    [InlineData("Evidence.Awarded(\"2.2\", 94.13m, raw: 453.53m)")]
    [InlineData("new Evidence[] { Served.Observed(5), Evidence.Pending(\"1\", 100) }")]
    [InlineData("Baht.Of(5) >= Baht.Millions(1)")]
    [InlineData("(Weight)70 < 75")]
    [InlineData("Served == Tickets")]
    public void Is_accepted(string expression) => Assert.Equal("", ErrorsOf($"_ = {expression};"));

    private static string ErrorsOf(string statement)
    {
        string source = DefinitionTest.InClass(
            $$"""
            private static readonly Measure<long> Served = Measure.Count("served", "Served"), Tickets = Measure.Count("tickets", "Tickets");
            private static readonly Measure<Percentage> Trust = Measure.Share("trust", "Trust");
            private static readonly Measure<Baht> Impact = Measure.Money("impact", "Impact");
            private static readonly Achievement Adopted = Measure.Achieved("adopted", "Adopted");
            public static void Run() { {{statement}} }
            """);
        return string.Join(' ', DefinitionTest.Settings.Compile(source).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id));
    }
}
