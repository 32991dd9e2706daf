namespace Etda.Published;

/// <summary>The figures beside the evaluation's table, each with last year's.</summary>
public static class Headlines
{
    private static readonly PlaceOfPrint Integrity = new(table: "(ระดับ A)");
    private static readonly PlaceOfPrint Service = new(table: "การให้บริการของ สพรอ.");

    /// <summary>A score and its level. What is scored is not printed beside it; such levels are those of the ITA.</summary>
    public static readonly YearOnYear IntegrityAndTransparency = new(
        Reported.Text("93.60").At(Integrity).Quote("93.60"),
        Reported.Text("ปี 67 93.83").At(Integrity).Quote("93.83"));

    public static readonly Reported IntegrityLevel = Reported.Text("(ระดับ A)").At(Integrity).Quote("ระดับ A");

    /// <summary>ความพึงพอใจต่อการให้บริการของ สพรอ.: satisfaction with ETDA's services.</summary>
    public static readonly YearOnYear ServiceSatisfaction = new(
        Reported.Text("88.45%").At(Service).Quote("88.45").In("%"),
        Reported.Text("ปี 67 87.80").At(Service).Quote("87.80").In("%"));

    public static readonly Reported ServiceTarget = Reported.Text("(เป้าหมาย 80%)").At(Service).QuoteExact("80").In("%");

    public static readonly Reconciliation Findings = new(new("ตัวเลขเด่น", "Headline figures"),
    [
        Reconcile.Level(IntegrityLevel, IntegrityAndTransparency.ThisYear, EvaluationFramework.IntegrityAndTransparency),
    ]);
}
