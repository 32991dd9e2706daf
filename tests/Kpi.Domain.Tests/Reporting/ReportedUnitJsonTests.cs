using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class ReportedUnitJsonTests
{
    [Theory]
    [InlineData(BahtUnit.Baht, "\"baht\"")]
    [InlineData(BahtUnit.Satang, "\"satang\"")]
    [InlineData(BahtUnit.Thousands, "\"thousands\"")]
    [InlineData(BahtUnit.Millions, "\"millions\"")]
    public void A_unit_of_money_is_written_by_its_name(BahtUnit unit, string json) => JsonAssert.Writes(ReportedUnit.Json, ReportedUnit.Of(unit), json);

    [Fact]
    public void Another_unit_is_written_in_full()
    {
        JsonAssert.Writes(ReportedUnit.Json, new ReportedUnit("คน"), """{ "name": "คน" }""");
        JsonAssert.Writes(
            ReportedUnit.Json,
            new ReportedUnit(new BilingualText("พันคน", "thousand persons"), new BilingualText("คน", "persons"), 1000m),
            """{ "name": { "th": "พันคน", "en": "thousand persons" }, "of": { "th": "คน", "en": "persons" }, "scale": 1000 }""");
    }

    [Fact]
    public void A_unit_that_is_called_like_money_and_is_none_keeps_what_it_is()
    {
        JsonAssert.Writes(ReportedUnit.Json, new ReportedUnit("millions"), """{ "name": "millions" }""");
        JsonAssert.Writes(ReportedUnit.Json, new ReportedUnit("baht", "baht", 2.50m), """{ "name": "baht", "of": "baht", "scale": 2.50 }""");
    }

    [Fact]
    public void Every_unit_reads_back_equal() => Property.Holds(Prints.AnyUnit, _ => [], unit => JsonAssert.RoundTrips(ReportedUnit.Json, unit));

    [Theory]
    [InlineData("\"euro\"", "$ KPI5002")]
    [InlineData("\"Millions\"", "$ KPI5002")]
    [InlineData("3", "$ KPI5002")]
    [InlineData("[\"baht\"]", "$ KPI5002")]
    [InlineData("""{ }""", "$ KPI5003")]
    [InlineData("""{ "name": "พันคน", "of": "คน" }""", "$.of KPI5003")]
    [InlineData("""{ "name": "พันคน", "scale": 1000 }""", "$.scale KPI5003")]
    [InlineData("""{ "name": "พันคน", "of": "คน", "scale": 0 }""", "$.scale KPI5004")]
    [InlineData("""{ "name": " ", "of": 5, "scale": "1000", "plural": "s" }""", "$.name KPI5002", "$.of KPI5002", "$.scale KPI5002", "$.plural KPI5003")]
    public void What_is_no_unit_is_refused_with_every_mistake(string json, params string[] problems) => JsonAssert.Refuses(ReportedUnit.Json, json, problems);

    [Fact]
    public void What_is_expected_names_the_units_of_money()
    {
        JsonProblem problem = Assert.Single(ReportedUnit.Json.Read("\"euro\"").Problems);
        Assert.Equal("\"euro\" stands where a unit in full, { \"name\": … }, or one of the units of money baht, satang, thousands, millions is expected", problem.Describe(Language.English));
        Assert.Equal("พบ \"euro\" ในที่ของหน่วยแบบเต็ม { \"name\": … } หรือชื่อหน่วยเงิน baht, satang, thousands, millions", problem.Describe(Language.Thai));
    }
}
