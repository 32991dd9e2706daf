namespace Etda;

/// <summary>
/// What the report's own table prints: "ผลการประเมินองค์กร (ตัวชี้วัด ก.พ.ร.) ประจำปีงบประมาณ พ.ศ. 2568". These are claims
/// to hold the assessment against; nothing is computed from them.
/// </summary>
public static class PublishedEvaluation
{
    /// <summary>The table's rows by the code of the component or indicator.</summary>
    public static readonly IReadOnlyDictionary<string, PublishedRow> Rows = new Dictionary<string, PublishedRow>
    {
        ["1"] = new(WeightedScore: 66.25m),
        ["1.1"] = new(WeightedScore: 15m, Score: 100m),
        ["1.2"] = new(WeightedScore: 11.25m, Score: 75m),
        ["1.3"] = new(WeightedScore: 15m, Score: 100m),
        ["1.4"] = new(WeightedScore: 15m, Score: 100m),
        ["1.5"] = new(WeightedScore: 8m, Score: 100m),
        ["1.6"] = new(WeightedScore: 2m),
        ["2"] = new(WeightedScore: 26.90m),
        ["2.1"] = new(WeightedScore: 7.50m, Score: 75m),
        ["2.2"] = new(WeightedScore: 9.40m, Score: 94.13m),
        ["2.3"] = new(WeightedScore: 10m, Score: 100m),
    };

    /// <summary>Row "รวม (ค่าประมาณการ)", column "คะแนนถ่วงน้ำหนัก".</summary>
    public static readonly PrintedFigure Total = 93.15m;

    /// <summary>Row "รวม (ค่าประมาณการ)": "ผลการประเมินองค์กร (ระดับดี)".</summary>
    public const string LevelInThai = "ดี";
}
