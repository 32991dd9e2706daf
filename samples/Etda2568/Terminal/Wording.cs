namespace Etda.Terminal;

/// <summary>The words of the page, in both languages.</summary>
internal static class Wording
{
    public static readonly BilingualText Introduction = new(
        "คำนวณจากผลการดำเนินงานในรายงาน เทียบกับตัวเลขที่รายงานพิมพ์ไว้",
        "Computed from the results in the report, beside the figures that it prints");

    public static readonly BilingualText Indicator = new("ตัวชี้วัด", "Indicator");
    public static readonly BilingualText Weight = new("น้ำหนัก", "Weight");
    public static readonly BilingualText Score = new("คะแนน", "Score");
    public static readonly BilingualText WeightedScore = new("ถ่วงน้ำหนัก", "Weighted");
    public static readonly BilingualText Printed = new("รายงาน", "Printed");

    public static readonly BilingualText Result = new("ผล", "result");
    public static readonly BilingualText AsOf = new("ณ", "as of");
    public static readonly BilingualText PrintedAs = new("รายงานพิมพ์ว่า", "printed as");

    public static readonly BilingualText Total = new("รวม", "Total");
    public static readonly BilingualText Estimate = new("รวม (ค่าประมาณการ)", "Total (an estimate)");
    public static readonly BilingualText Range = new("ช่วงคะแนน", "range");
    public static readonly BilingualText Level = new("ระดับ", "level");

    public static readonly BilingualText Disagreement = new(
        "ค่าที่คำนวณได้เมื่อปัดเศษแล้วไม่ตรงกับที่รายงานพิมพ์ไว้",
        "the computed figure does not round to the printed one");

    public static readonly BilingualText IntegrityAndTransparency = new("คะแนน ITA (รายงานไม่ได้พิมพ์ชื่อไว้)", "ITA score (the name is not printed)");
    public static readonly BilingualText ServiceSatisfaction = new("ความพึงพอใจต่อการให้บริการของ สพรอ.", "Satisfaction with ETDA's services");

    public static readonly BilingualText Target = new("เป้าหมาย", "target");
    public static readonly BilingualText Status = new("สถานะ", "status");

    public static readonly BilingualText Budget = new("งบประมาณ", "budget");
    public static readonly BilingualText Allocated = new("จัดสรร", "allocated");
    public static readonly BilingualText Disbursed = new("เบิกจ่าย", "disbursed");
    public static readonly BilingualText Committed = new("ผูกพัน", "committed");
    public static readonly BilingualText Available = new("คงเหลือ", "available");

    public static readonly BilingualText Audit = new("ตัวเลขในรายงานกล่าวถึงกันอย่างไร", "What the report's figures say of each other");

    public static BilingualText Of(Tier? tier) => tier is { } reached ? TierNames.Of(reached) : new("ต่ำกว่าขั้นต้น", "below basic");
}
