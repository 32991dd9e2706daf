namespace Etda.Published;

/// <summary>The table of OPDC's evaluation at the head of the report.</summary>
public static class EvaluationTable
{
    private const string Heading = "ผลการประเมินองค์กร (ตัวชี้วัด ก.พ.ร.) ประจำปีงบประมาณ พ.ศ. 2568 (ณ วันที่ 30 กันยายน 2568)";
    private const string ScoreColumn = "คะแนนที่ได้เทียบจากค่าเป้าหมาย 100 คะแนน";

    /// <summary>The score of an indicator, as its cell is printed.</summary>
    /// <param name="row">The title with its code.</param>
    /// <param name="printed">The cell.</param>
    public static Reported Score(string row, string printed) => Reported.Text(printed).At(new PlaceOfPrint(table: Heading, row: row, column: ScoreColumn));
}
