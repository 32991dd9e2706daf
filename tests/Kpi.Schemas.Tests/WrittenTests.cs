using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Kpi.Domain.Tests;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Schemas.Tests;

/// <summary>Whatever the library writes, the schemas take.</summary>
public sealed class WrittenTests(Validator validator) : IClassFixture<Validator>
{
    [NodeFact]
    public void Every_scorecard_that_is_written_is_valid_and_so_is_its_evidence() => Property.Holds(
        Assessable.Right,
        assessable => assessable.Shrink(),
        assessable =>
        {
            AssertValid(SchemaFile.Scorecard.Name, Scorecard.Json.Write(assessable.Scorecard()));
            AssertValid("evidence.schema.json", new JsonArray([.. assessable.Evidence.Select(piece => JsonNode.Parse(Evidence.Json.Write(piece)))]).ToJsonString());
        });

    [NodeFact]
    public void Every_ledger_that_is_written_is_valid() => Property.Holds(
        LedgerEntries.Any,
        LedgerEntries.Shrink,
        entries =>
        {
            BudgetLedger ledger = LedgerEntries.Posted(entries);
            AssertValid(SchemaFile.Ledger.Name, BudgetLedger.Json.Write(ledger));
            AssertValid(SchemaFile.Ledger.Name, BudgetLedger.Json.Write(ledger.CarryOver()));
        });

    [NodeFact]
    public void Amounts_with_many_digits_are_valid() => Property.Holds(
        LedgerEntries.HardAmounts,
        _ => [],
        amount => AssertValid(
            SchemaFile.Ledger.Name,
            BudgetLedger.Json.Write(BudgetLedger.Open(LedgerEntries.Year, amount).Post(BudgetEntry.DisburseDirectly(LedgerEntries.Year.Start, "V-1", amount)))));

    [NodeFact]
    public void Every_reconciliation_that_is_written_is_valid() => Property.Holds(
        Prints.Findings.ListOf().Select(findings => new Reconciliation(new("ผล", "Findings"), findings.Take(5))),
        _ => [],
        reconciliation => AssertValid(SchemaFile.Findings.Name, Reconciliation.Json.Write(reconciliation)));

    private void AssertValid(string schema, string json)
    {
        string? error = validator.ErrorOf(schema, json);
        Assert.True(error is null, $"{error}\n{json}");
    }
}
