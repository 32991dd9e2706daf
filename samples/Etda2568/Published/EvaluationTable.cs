namespace Etda.Published;

/// <summary>
/// The table of OPDC's evaluation at the head of the report: claims to hold the assessment against; nothing is computed
/// from them.
/// </summary>
public static class EvaluationTable
{
    public const string Heading = "ผลการประเมินองค์กร (ตัวชี้วัด ก.พ.ร.) ประจำปีงบประมาณ พ.ศ. 2568 (ณ วันที่ 30 กันยายน 2568)";
    public const string WeightColumn = "น้ำหนัก (ร้อยละ)";
    public const string ScoreColumn = "คะแนนที่ได้เทียบจากค่าเป้าหมาย 100 คะแนน";
    public const string WeightedScoreColumn = "คะแนนถ่วงน้ำหนัก";

    /// <summary>The rows by the code of the component or indicator. Their titles are the scorecard's.</summary>
    public static readonly IReadOnlyDictionary<string, EvaluationRow> Rows = new Dictionary<string, EvaluationRow>
    {
        ["1"] = Component("1", "70", "", "66.25"),
        ["1.1"] = Indicator("1.1", "15", "100 คะแนน", "15"),
        ["1.2"] = Indicator("1.2", "15", "75 คะแนน", "11.25"),
        ["1.3"] = Indicator("1.3", "15", "100 คะแนน", "15"),
        ["1.4"] = Indicator("1.4", "15", "100 คะแนน", "15"),
        ["1.5"] = Indicator("1.5", "8", "100 คะแนน", "8"),
        ["1.6"] = Indicator("1.6", "2", "อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน", "2"),
        ["2"] = Component("2", "30", "", "26.90"),
        ["2.1"] = Indicator("2.1", "10", "75 คะแนน", "7.50"),
        ["2.2"] = Indicator("2.2", "10", "94.13 คะแนน (453.53)", "9.40"),
        ["2.3"] = Indicator("2.3", "10", "100 คะแนน (ดำเนินการสำเร็จตามแผน)", "10"),
    };

    public static readonly EvaluationRow Total = new("รวม (ค่าประมาณการ)", "100", "ผลการประเมินองค์กร (ระดับดี)", "93.15");

    /// <summary>The level that the last row prints.</summary>
    public static readonly Reported Level = Total.Score.Quote("ระดับดี");

    /// <summary>What the table claims of itself, and what the assessment says to it.</summary>
    public static readonly Reconciliation Findings = new(new("ตารางผลการประเมินองค์กร", "Table of the evaluation"),
    [
        // Each weighted score is the score times the weight; 1.6 has no score yet.
        Reconcile.Weighted(Rows["1.1"].WeightedScore, Score("1.1"), 15),
        Reconcile.Weighted(Rows["1.2"].WeightedScore, Score("1.2"), 15),
        Reconcile.Weighted(Rows["1.3"].WeightedScore, Score("1.3"), 15),
        Reconcile.Weighted(Rows["1.4"].WeightedScore, Score("1.4"), 15),
        Reconcile.Weighted(Rows["1.5"].WeightedScore, Score("1.5"), 8),
        Reconcile.Weighted(Rows["1.6"].WeightedScore, Score("1.6"), 2),
        Reconcile.Weighted(Rows["2.1"].WeightedScore, Score("2.1"), 10),
        Reconcile.Weighted(Rows["2.2"].WeightedScore, Score("2.2"), 10),
        Reconcile.Weighted(Rows["2.3"].WeightedScore, Score("2.3"), 10),

        // The weights and the weighted scores add up to the components', and those to the total.
        Reconcile.Sum(Rows["1"].Weight, Weights("1.1", "1.2", "1.3", "1.4", "1.5", "1.6")),
        Reconcile.Sum(Rows["2"].Weight, Weights("2.1", "2.2", "2.3")),
        Reconcile.Sum(Total.Weight, Weights("1", "2")),
        Reconcile.Sum(Rows["1"].WeightedScore, WeightedScores("1.1", "1.2", "1.3", "1.4", "1.5", "1.6")),
        Reconcile.Sum(Rows["2"].WeightedScore, WeightedScores("2.1", "2.2", "2.3")),
        Reconcile.Sum(Total.WeightedScore, WeightedScores("1", "2")),
        Reconcile.WeightedTotal(Rows["2"].WeightedScore, (Score("2.1"), 10), (Score("2.2"), 10), (Score("2.3"), 10)),

        // The level is that of the total. The points of a tier are held against the results where the projects print them.
        Reconcile.Level(Level, Total.WeightedScore, EvaluationFramework.OpdcPublicOrganization2568),

        // The assessment computes all of it from the results; of 1.6 it assumes 100, as the report does.
        .. Etda2568.Assessment.Components.SelectMany(component => component.Results.Select(result => Recomputed(Rows[result.Indicator.Code], result.WeightedScore))
            .Prepend(Recomputed(Rows[component.Component.Code], component.WeightedScore))),
        Recomputed(Total, Etda2568.Assessment.Total),
    ]);

    /// <summary>The score of an indicator: the points of a tier exactly, an evaluator's own rounded, words where it has none yet.</summary>
    public static Reported Score(string code) => Rows[code].Score.Words!.Split(' ') switch
    {
        [var points, "คะแนน", ..] when points.Contains('.') => Rows[code].Score.Quote(points).In("คะแนน"),
        [var points, "คะแนน", ..] => Rows[code].Score.QuoteExact(points).In("คะแนน"),
        _ => Rows[code].Score,
    };

    private static Finding Recomputed(EvaluationRow row, Score? computed) =>
        Reconcile.Computed(row.WeightedScore, computed!.Value.Value, new("คำนวณจากผลการดำเนินงานได้", "computed from the results:"));

    private static Reported[] Weights(params string[] codes) => [.. codes.Select(code => Rows[code].Weight)];

    private static Reported[] WeightedScores(params string[] codes) => [.. codes.Select(code => Rows[code].WeightedScore)];

    private static EvaluationRow Component(string code, string weight, string score, string weightedScore) => new(
        $"องค์ประกอบที่ {code} {Etda2568.Scorecard.Components.Single(component => component.Code == code).Title.Thai}", weight, score, weightedScore);

    private static EvaluationRow Indicator(string code, string weight, string score, string weightedScore) => new(
        $"{code} {Etda2568.Scorecard[code].Title.Thai}", weight, score, weightedScore);
}
