using System.Globalization;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class ReportedJsonTests
{
    [Fact]
    public void A_figure_is_written_with_its_digits_and_how_many_decimals_it_is_printed_with()
    {
        JsonAssert.Writes(Reported.Json, Reported.Rounded(9.40m), """{ "kind": "rounded", "number": 9.40, "decimals": 2 }""");
        JsonAssert.Writes(Reported.Json, Reported.Truncated(-9.4m), """{ "kind": "truncated", "number": -9.4, "decimals": 1 }""");
        JsonAssert.Writes(
            Reported.Json,
            Reported.Exact(1_315m).In(new BilingualText("บริการ", "services")).Titled("e-Services").At(new PlaceOfPrint(row: "1.1")),
            """{ "kind": "exact", "number": 1315, "decimals": 0, "unit": { "name": { "th": "บริการ", "en": "services" } }, "title": "e-Services", "place": { "row": "1.1" } }""");
        JsonAssert.Writes(Reported.Json, Reported.Rounded(39.1151m).In(BahtUnit.Millions), """{ "kind": "rounded", "number": 39.1151, "decimals": 4, "unit": "millions" }""");
    }

    [Fact]
    public void What_is_no_number_has_none()
    {
        JsonAssert.Writes(Reported.Json, Reported.Text("อยู่ระหว่างประเมิน"), """{ "kind": "text", "text": "อยู่ระหว่างประเมิน" }""");
        JsonAssert.Writes(Reported.Json, Reported.Nothing, """{ "kind": "nothing" }""");
        JsonAssert.Writes(Reported.Json, Reported.NotReported.In(BahtUnit.Baht), """{ "kind": "notReported", "unit": "baht" }""");
    }

    [Fact]
    public void Every_figure_reads_back_equal_scale_and_all() => Property.Holds(Prints.Any, Prints.Shrink, figure => JsonAssert.RoundTrips(Reported.Json, figure));

    [Theory]
    [InlineData("9.4", 2, "9.40")]
    [InlineData("9", 2, "9.00")]
    [InlineData("9.400", 2, "9.40")]
    [InlineData("94e-1", 2, "9.40")]
    [InlineData("1e2", 1, "100.0")]
    [InlineData("0", 28, "0.0000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", 0, "79228162514264337593543950335")]
    public void Zeros_that_another_system_dropped_or_added_are_put_right_by_the_decimals(string number, int decimals, string printed)
    {
        Reported read = Reported.Json.Read(string.Create(CultureInfo.InvariantCulture, $$"""{ "kind": "rounded", "number": {{number}}, "decimals": {{decimals}} }""")).Value;
        Assert.Equal(Reported.Rounded(Number.Of(printed)), read);
        Assert.Equal(printed, read.ToString());
    }

    [Theory]
    [InlineData("9.40", "9.40")]
    [InlineData("9.4", "9.4")]
    [InlineData("15", "15")]
    public void Where_no_decimals_are_stated_the_digits_of_the_number_are_those_printed(string number, string printed) =>
        Assert.Equal(printed, Reported.Json.Read($$"""{ "kind": "rounded", "number": {{number}}, "decimals": null }""").Value.ToString());

    [Theory]
    [InlineData("""{ "kind": "rounded", "number": 9.405, "decimals": 2 }""", "$.decimals KPI5004")]
    [InlineData("""{ "kind": "rounded", "number": 9.4, "decimals": -1 }""", "$.decimals KPI5004")]
    [InlineData("""{ "kind": "rounded", "number": 0, "decimals": 29 }""", "$.decimals KPI5004")]
    [InlineData("""{ "kind": "rounded", "number": 79228162514264337593543950335, "decimals": 1 }""", "$.decimals KPI5004")]
    [InlineData("""{ "kind": "rounded", "number": 0.00000000000000000000000000001 }""", "$.number KPI5002")]
    [InlineData("""{ "kind": "rounded", "number": "9.40" }""", "$.number KPI5002")]
    [InlineData("""{ "kind": "exact" }""", "$.kind KPI5003")]
    [InlineData("""{ "kind": "text" }""", "$.kind KPI5003")]
    [InlineData("""{ "kind": "text", "text": " " }""", "$.text KPI5002")]
    [InlineData("""{ "kind": "text", "number": 5, "decimals": 0 }""", "$.kind KPI5003", "$.number KPI5003", "$.decimals KPI5003")]
    [InlineData("""{ "kind": "nothing", "number": 0, "text": "-" }""", "$.number KPI5003", "$.text KPI5003")]
    [InlineData("""{ "kind": "rounded", "number": 1, "text": "1" }""", "$.text KPI5003")]
    [InlineData("""{ "kind": "approximate", "number": 1 }""", "$.kind KPI5002")]
    [InlineData("""{ "kind": 1, "number": 1 }""", "$.kind KPI5002")]
    [InlineData("""{ "number": 1 }""", "$ KPI5003")]
    [InlineData("""{ "kind": "rounded", "number": true, "decimals": 1.5, "unit": "euro", "title": "", "place": { "page": 0, "colum": "x" } }""",
        "$.number KPI5002", "$.decimals KPI5002", "$.unit KPI5002", "$.title KPI5002", "$.place.page KPI5004", "$.place.colum KPI5003")]
    public void What_is_no_printed_figure_is_refused_with_every_mistake(string json, params string[] problems) =>
        Assert.Equal(problems.Order(StringComparer.Ordinal), Refusal(json).Order(StringComparer.Ordinal));

    private static string[] Refusal(string json)
    {
        string[] problems = [.. Reported.Json.Read(json).Problems.Select(problem => $"{problem.Path} {problem.RuleId}")];
        JsonAssert.Refuses(Reported.Json, json, problems);
        return problems;
    }
}
