using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class PlaceOfPrintJsonTests
{
    [Fact]
    public void A_place_is_written_from_the_document_down_to_the_column_as_far_as_it_is_stated()
    {
        JsonAssert.Writes(
            PlaceOfPrint.Json,
            new PlaceOfPrint("Budget", "แผน", "Q1", page: 3, document: "Report 2568", section: "Project 1"),
            """{ "document": "Report 2568", "page": 3, "section": "Project 1", "table": "Budget", "row": "แผน", "column": "Q1" }""");
        JsonAssert.Writes(PlaceOfPrint.Json, new PlaceOfPrint(row: ""), """{ "row": "" }""");
    }

    [Fact]
    public void Every_place_reads_back_equal() => Property.Holds(Prints.Places, _ => [], place => JsonAssert.RoundTrips(PlaceOfPrint.Json, place));

    [Theory]
    [InlineData("{ }", "$ KPI5004")]
    [InlineData("""{ "table": null }""", "$ KPI5004")]
    [InlineData("""{ "page": 0 }""", "$.page KPI5004")]
    [InlineData("""{ "page": 1.5 }""", "$.page KPI5002")]
    [InlineData("""{ "page": "3", "row": 2, "Table": "t", "column": "c", "column": "d" }""", "$.page KPI5002", "$.row KPI5002", "$.Table KPI5003", "$.column KPI5003")]
    [InlineData("\"page 3\"", "$ KPI5002")]
    public void What_is_no_place_is_refused_with_every_mistake(string json, params string[] problems) => JsonAssert.Refuses(PlaceOfPrint.Json, json, problems);
}
