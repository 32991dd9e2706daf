using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class ReportedTableJsonTests
{
    private static readonly ReportedTable Table = new ReportedTable(
        "Events",
        ["Total", "Q1", "Q2"],
        [ReportedRow.Parse("plan", "20,000", "-", "20,000.0"), ReportedRow.Parse("actual", "9,322", "", "อยู่ระหว่าง")],
        new ReportedUnit("คน")).WhereColumn("Total", "Q1", "Q2").WhereRow("actual", "plan");

    [Fact]
    public void A_table_says_the_unit_and_the_places_of_its_cells_once() => JsonAssert.Writes(
        ReportedTable.Json,
        Table,
        """
        {
          "title": "Events",
          "columns": ["Total", "Q1", "Q2"],
          "rows": [
            { "heading": "plan", "cells": [{ "kind": "rounded", "number": 20000, "decimals": 0 }, { "kind": "nothing" }, { "kind": "rounded", "number": 20000.0, "decimals": 1 }] },
            { "heading": "actual", "cells": [{ "kind": "rounded", "number": 9322, "decimals": 0 }, { "kind": "notReported" }, { "kind": "text", "text": "อยู่ระหว่าง" }] }
          ],
          "unit": { "name": "คน" },
          "sums": [{ "kind": "column", "total": "Total", "parts": ["Q1", "Q2"] }, { "kind": "row", "total": "actual", "parts": ["plan"] }]
        }
        """);

    [Fact]
    public void A_cell_with_a_unit_or_a_place_of_its_own_keeps_it() => JsonAssert.Writes(
        ReportedTable.Json,
        new ReportedTable("t", ["a", "b"], [new ReportedRow("r", Reported.Exact(1m).In("times").At(new PlaceOfPrint(page: 2)), Reported.Exact(2m))], ReportedUnit.Of(BahtUnit.Baht)),
        """
        {
          "title": "t", "columns": ["a", "b"],
          "rows": [{ "heading": "r", "cells": [
            { "kind": "exact", "number": 1, "decimals": 0, "place": { "page": 2 } },
            { "kind": "exact", "number": 2, "decimals": 0, "unit": "baht" }] }],
          "unit": { "name": "times" }
        }
        """);

    [Fact]
    public void Every_table_reads_back_equal_and_reconciles_alike() => Property.Holds(
        Prints.Tables,
        _ => [],
        table =>
        {
            JsonAssert.RoundTrips(ReportedTable.Json, table);
            Assert.Equal(table.Reconcile(), ReportedTable.Json.Read(ReportedTable.Json.Write(table)).Value.Reconcile());
            Assert.All(table.Rows, row => JsonAssert.RoundTrips(ReportedRow.Json, row));
        });

    [Theory]
    [InlineData("""{ "title": "t", "columns": ["a"], "rows": [{ "heading": "r", "cells": [] }] }""", "$.rows KPI5004")]
    [InlineData("""{ "title": "t", "columns": ["a", "a"], "rows": [] }""", "$.columns KPI5004")]
    [InlineData("""{ "title": "t", "columns": [], "rows": [{ "heading": "r", "cells": [] }, { "heading": "r", "cells": [] }] }""", "$.rows KPI5004")]
    [InlineData("""{ "title": " ", "columns": [1], "rows": [{ "heading": "", "cells": [{ "kind": "rounded" }] }], "sums": [{ "kind": "cell" }] }""",
        "$.title KPI5002", "$.columns[0] KPI5002", "$.rows[0].heading KPI5002", "$.rows[0].cells[0].kind KPI5003", "$.sums[0] KPI5003", "$.sums[0] KPI5003", "$.sums[0].kind KPI5002")]
    [InlineData("""
        { "title": "t", "columns": ["a", "b"], "rows": [], "sums": [
          { "kind": "column", "total": "a", "parts": ["c"] }, { "kind": "column", "total": "a", "parts": ["b"] }, { "kind": "row", "total": "r", "parts": [] }] }
        """, "$.sums[0] KPI5004", "$.sums[2] KPI5004")]
    public void What_is_no_table_is_refused_with_every_mistake(string json, params string[] problems) => JsonAssert.Refuses(ReportedTable.Json, json, problems);

    [Theory]
    [InlineData("""{ "heading": "r" }""", "$ KPI5003")]
    [InlineData("""{ "heading": "r", "cells": { } }""", "$.cells KPI5002")]
    [InlineData("""{ "heading": "", "cells": [null, 5, { "kind": "nothing", "unit": "x" }] }""", "$.heading KPI5002", "$.cells[0] KPI5002", "$.cells[1] KPI5002", "$.cells[2].unit KPI5002")]
    public void What_is_no_row_is_refused_with_every_mistake(string json, params string[] problems) => JsonAssert.Refuses(ReportedRow.Json, json, problems);
}
