using System.Text.Json.Nodes;
using Kpi.Domain.Tests;
using NodaTime;

namespace Kpi.Schemas.Tests;

/// <summary>A document without mistakes, to make them in: together they use every member of the schemas.</summary>
internal sealed record GoodDocument(string Title, SchemaFile Schema, string Json)
{
    private static readonly Measure<LocalDate> Finished = Measure.Date("finished", "Finished");
    private static readonly Measure<decimal> Speed = Measure.Ratio("speed", new("ความเร็ว", "Speed"));
    private static readonly Measure<decimal> Readiness = Measure.Points("readiness", "Readiness", new("แต้ม", "marks"));
    private static readonly Measure<Baht> Balance = Measure.Money("balance", "Balance", canBeNegative: true);
    private static readonly Measure<long> Cities = Measure.Count("cities", "Cities", "cities");
    private static readonly Measure<long> Villages = Measure.Count("villages", "Villages");

    private static readonly EvaluationFramework Own = new(
        new("กรอบของเรา", "Our framework"),
        new(DecimalInterval.Closed(0, 100), "page 1"),
        new(new TierPoints(50, 75, 100), "page 2"),
        new(0m, "page 3", isAssumption: true),
        new(new LevelScale(new Level("High", 80), new Level("Low", 0)), "page 4"),
        new(2, "page 5"),
        new([new ComponentWeight("1", 70), new ComponentWeight("2", 30)], "page 6"),
        new(true, "page 7"),
        new(3, "page 8"));

    public static Scorecard Scorecard { get; } = new("DEMO", Example.Year, Own,
    [
        new Component("1", new("ประสิทธิผล", "Effectiveness"),
        [
            new Indicator("1.1", "Counted", 10, new TieredTarget(Cities >= 10, Cities > 10, Cities.Exactly(15))),
            new Indicator("1.2", "Dated", 10, new TieredTarget(Finished <= new LocalDate(2025, 9, 30), Finished <= new LocalDate(2025, 6, 30), Finished < new LocalDate(2025, 4, 1))),
            new Indicator("1.3", "Divided", 10, new TieredTarget(Speed >= 1.5m, Speed > 1.5m, Speed.Between(2, 3))),
            new Indicator("1.4", "Grown", 10, new TieredTarget(Example.Growth <= 5, Example.Growth < 5, Example.Growth < 0)),
            new Indicator("1.5", "Balanced", 10, new TieredTarget(Balance >= Baht.Of(-5), Balance >= Baht.Zero, Balance > Baht.Of(5))),
            new Indicator("1.6", "Marked", 10, new TieredTarget(Readiness >= 3, Readiness >= 4, Readiness >= 4.5m, ScoringMethod.Linear)),
            new Indicator("1.7", new("หลายเงื่อนไข", "Combined"), 10, new TieredTarget(
                Example.Smes >= 5 | Example.Plan.Done,
                Example.Smes >= 5 & !Example.Plan.NotDone,
                (Example.Smes >= 10 & Example.Plan.Done & Example.Impact >= Baht.Millions(500)).AsPrinted("10 ราย และ 500 ล้านบาท"))),
        ]),
        new Component("2", "Capability",
        [
            new Indicator("2.1", "Trusted", 20, Example.Target(), jointOwners: ["ETDA", "สำนักงาน ก.พ.ร."]),
            new Indicator("2.2", "PMQA 4.0", 10),
        ]),
    ]);

    public static IReadOnlyList<Evidence> Evidence { get; } =
    [
        Cities.AsSumOf(Villages).Observed(Villages.Observed(12, asOf: new LocalDate(2025, 9, 30))),
        Finished.Observed(new LocalDate(2025, 5, 1), asOf: new LocalDate(2025, 9, 30)),
        Speed.AsRatioOf(Example.Smes, Villages, decimals: 2).Observed(Example.Smes.Observed(5), Villages.Observed(3)),
        Example.Growth.AsMeanOf(1, Measure.Percent("north", "North"), Measure.Percent("south", "South"))
            .Observed(Measure.Percent("north", "North").Observed(4), Measure.Percent("south", "South").Observed(-3)),
        Balance.Observed(Baht.Of(-4)),
        Readiness.Observed(4.25m),
        Example.Plan.Observed(true),
        Example.Trust.Observed(77.53m),
        Kpi.Domain.Scorecards.Evidence.Awarded("2.2", 94.13m, raw: 453.53m),
        Kpi.Domain.Scorecards.Evidence.Pending("1.7", assumed: 100),
    ];

    private static BudgetLedger Ledger { get; } = BudgetLedger.Open(Example.Year, Baht.Of(1_000), new SpendingPlan(Baht.Of(400), Baht.Of(300), Baht.Of(300), Baht.Zero), new("งบประมาณ", "Budget"))
        .Post(BudgetEntry.Allocate(new LocalDate(2024, 10, 1), "A-1", Baht.Of(100)))
        .Post(BudgetEntry.TransferIn(new LocalDate(2024, 10, 2), "T-1", Baht.Of(50)))
        .Post(BudgetEntry.TransferOut(new LocalDate(2024, 10, 3), "T-2", Baht.Of(20)))
        .Post(BudgetEntry.Commit(new LocalDate(2024, 11, 5), "PO-001", Baht.Of(500.25m)))
        .Post(BudgetEntry.Disburse(new LocalDate(2025, 1, 20), "PO-001", Baht.Of(300)))
        .Post(BudgetEntry.DisburseDirectly(new LocalDate(2025, 1, 21), "V-1", Baht.Of(10)))
        .Post(BudgetEntry.Release(new LocalDate(2025, 2, 1), "PO-001", Baht.Of(50)))
        .Post(BudgetEntry.Refund(new LocalDate(2025, 2, 2), "V-1", Baht.Of(5)))
        .Post(BudgetEntry.RevisePlan(new LocalDate(2025, 3, 1), "R-1", new SpendingPlan(Baht.Of(400), Baht.Zero, Baht.Of(500), Baht.Of(230))));

    private static Reconciliation Reconciliation { get; } = new(new("ผลการกระทบยอด", "Findings"),
    [
        Reconcile.Sum(Percent(30).At(new PlaceOfPrint("ตาราง", "แถว", "คอลัมน์", 3, "report", "2.1")), Percent(10), Reported.Truncated(20.5m).Titled(new("ส่วน", "Part"))),
        Reconcile.Partition(Percent(30), [Percent(10)], isComplete: false),
        Reconcile.Mean(Reported.Exact(15), Percent(10), Percent(20)),
        Reconcile.Difference(Percent(10), Percent(30), Percent(20)),
        Reconcile.WeightedTotal(Reported.Rounded(9.40m), (Reported.Rounded(94.13m), 10)),
        Reconcile.Ratio(Reported.Rounded(2), Percent(20), Percent(10)),
        Reconcile.Percentage(Percent(50), Reported.Rounded(1).In(BahtUnit.Millions), Reported.Rounded(2).In(new ReportedUnit(new("ล้าน", "million"), "baht", 1_000_000m))),
        Reconcile.Level(Reported.Text("ดี"), Reported.Rounded(94.13m), EvaluationFramework.OpdcPublicOrganization2568),
        Reconcile.Points(Reported.Rounded(75), Example.Target(), Own, new ReportedResult(Example.Trust, Reported.Rounded(77.53m))),
        Reconcile.Count(Reported.Rounded(2), "ก", ""),
        Reconcile.Computed(Reported.Rounded(39.1m), Baht.Of(39_100_000m), new("ตามบัญชี", "in the ledger")),
        Reconcile.Duplicates(Reported.Nothing.Titled("A"), Reported.NotReported, Percent(3).Titled("B")),
    ]);

    public static IReadOnlyList<GoodDocument> All { get; } =
    [
        new("a scorecard", SchemaFile.Scorecard, WithSchema(SchemaFile.Scorecard, Kpi.Domain.Scorecards.Scorecard.Json.Write(Scorecard))),
        new("a scorecard with measures in full", SchemaFile.Scorecard, WithMeasuresInFull(Kpi.Domain.Scorecards.Scorecard.Json.Write(Scorecard))),
        new("a scorecard of a built-in framework", SchemaFile.Scorecard, Kpi.Domain.Scorecards.Scorecard.Json.Write(Example.Scorecard())),
        new("evidence", SchemaFile.EvidenceFor(Scorecard), EvidenceText(inFull: false)),
        new("evidence with measures in full", SchemaFile.EvidenceFor(Scorecard), EvidenceText(inFull: true)),
        new("a ledger", SchemaFile.Ledger, WithSchema(SchemaFile.Ledger, BudgetLedger.Json.Write(Ledger))),
        new("a ledger carried over", SchemaFile.Ledger, BudgetLedger.Json.Write(Ledger.CarryOver())),
        new("findings", SchemaFile.Findings, WithSchema(SchemaFile.Findings, Reconciliation.Json.Write(Reconciliation))),
    ];

    public override string ToString() => Title;

    private static Reported Percent(decimal number) => Reported.Rounded(number).In("%");

    private static string WithSchema(SchemaFile schema, string json)
    {
        JsonObject document = (JsonObject)JsonNode.Parse(json)!;
        document.Insert(0, "$schema", schema.Name);
        return document.ToJsonString();
    }

    private static string EvidenceText(bool inFull)
    {
        JsonArray list = new([.. Evidence.Select(piece => JsonNode.Parse(Kpi.Domain.Scorecards.Evidence.Json.Write(piece)))]);
        Dictionary<string, JsonNode> declared = Declared(Kpi.Domain.Scorecards.Scorecard.Json.Write(Scorecard));
        if (!inFull)
        {
            foreach (JsonObject piece in list.OfType<JsonObject>().Where(piece => piece["measure"] is { } measure && declared.ContainsKey((string)measure["code"]!)))
                piece["measure"] = (string)piece["measure"]!["code"]!;
        }

        return list.ToJsonString();
    }

    private static string WithMeasuresInFull(string json)
    {
        Dictionary<string, JsonNode> declared = Declared(json);
        JsonObject document = (JsonObject)JsonNode.Parse(json)!;
        document.Remove("measures");
        Replace(document);
        return document.ToJsonString();

        void Replace(JsonNode? node)
        {
            if (node is JsonObject criterion && criterion["measure"] is JsonValue code)
                criterion["measure"] = declared[(string)code!].DeepClone();
            foreach (JsonNode? part in node switch { JsonObject parts => parts.Select(member => member.Value), JsonArray items => items, _ => [] })
                Replace(part);
        }
    }

    private static Dictionary<string, JsonNode> Declared(string scorecard) =>
        JsonNode.Parse(scorecard)!["measures"]!.AsArray().ToDictionary(measure => (string)measure!["code"]!, measure => measure!);
}
