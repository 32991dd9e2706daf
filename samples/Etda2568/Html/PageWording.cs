namespace Etda.Html;

/// <summary>The words of the page, in both languages.</summary>
internal static class PageWording
{
    public static readonly BilingualText Agency = new("สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์ (สพรอ.)", "Electronic Transactions Development Agency (ETDA)");
    public static readonly BilingualText Title = new("ผลการดำเนินงาน ปีงบประมาณ พ.ศ. 2568", "Performance in fiscal year 2568");
    public static readonly BilingualText Introduction = new(
        "ได้ผลอะไร ใช้งบประมาณเท่าไร และตัวเลขใดในรายงานไม่ตรงกัน คำนวณจากผลการดำเนินงานที่รายงานไว้ เทียบกับทุกตัวเลขที่รายงานพิมพ์",
        "What was achieved, what it cost, and what does not add up: computed from the results that the report gives, beside every figure that it prints.");

    public static readonly BilingualText Skip = new("ข้ามไปยังเนื้อหา", "Skip to the content");
    public static readonly BilingualText Contents = new("สารบัญ", "Contents");
    public static readonly BilingualText AsOf = new("ข้อมูล ณ วันที่", "As of");
    public static readonly BilingualText Source = new(
        "ที่มา: รายงานผลการดำเนินงานที่เผยแพร่ ตัวเลขและข้อความที่ยกมาเป็นไปตามที่พิมพ์ ไม่มีการปรับแก้ตัวเลขใด",
        "Source: the published performance report. Figures and words that are quoted stand as they are printed; no figure is adjusted.");
    public static readonly BilingualText Legend = new(
        "เลขยกหลังตัวเลขที่พิมพ์นำไปยังข้อค้นพบเกี่ยวกับตัวเลขนั้น โดยมีเครื่องหมายของกลุ่มกำกับ หากไม่มีเครื่องหมายแสดงว่าตัวเลขตรงกัน",
        "A raised number behind a printed figure leads to a finding on it, with the mark of its group; without a mark the figures agree.");

    public static readonly BilingualText Overview = new("ภาพรวม", "At a glance");
    public static readonly BilingualText Achieved = new("ได้ผลอะไร", "What was achieved");
    public static readonly BilingualText Cost = new("ใช้งบประมาณเท่าไร", "What it cost");
    public static readonly BilingualText DoesNotAddUp = new("ตัวเลขใดไม่ตรงกัน", "What does not add up");

    public static readonly BilingualText Scorecard = new("ผลการประเมินองค์กร", "Scorecard");
    public static readonly BilingualText Projects = new("โครงการ", "Projects");
    public static readonly BilingualText Budget = new("งบประมาณ", "Budget");
    public static readonly BilingualText Audit = new("การตรวจสอบตัวเลข", "Audit");

    public static readonly BilingualText Indicator = new("ตัวชี้วัด", "Indicator");
    public static readonly BilingualText Weight = new("น้ำหนัก", "Weight");
    public static readonly BilingualText Score = new("คะแนน", "Score");
    public static readonly BilingualText ScorePrinted = new("คะแนนที่พิมพ์", "Score as printed");
    public static readonly BilingualText Weighted = new("ถ่วงน้ำหนัก", "Weighted score");
    public static readonly BilingualText WeightedPrinted = new("ถ่วงน้ำหนักที่พิมพ์", "Weighted as printed");
    public static readonly BilingualText Component = new("องค์ประกอบที่", "Component");
    public static readonly BilingualText Result = new("ผล", "Result");
    public static readonly BilingualText Target = new("เป้าหมาย", "Target");
    public static readonly BilingualText Total = new("รวม", "Total");
    public static readonly BilingualText Estimate = new("รวม (ค่าประมาณการ)", "Total (an estimate)");
    public static readonly BilingualText Range = new("ช่วงคะแนนที่เป็นไปได้", "Range still possible");
    public static readonly BilingualText BelowBasic = new("ต่ำกว่าขั้นต้น", "below basic");
    public static readonly BilingualText LevelScale = new("คะแนนรวมบนเกณฑ์ระดับ", "The total on the scale of levels");
    public static readonly BilingualText TargetsByTier = new("ค่าเป้าหมายแต่ละขั้น", "What each tier asks for");
    public static readonly BilingualText ComputedBesidePrinted = new("ตัวชี้วัด: ที่คำนวณได้เทียบกับที่พิมพ์", "Indicators: computed beside printed");
    public static readonly BilingualText Indicators = new("สถานะตัวชี้วัด", "Indicators");
    public static readonly BilingualText Contradictions = new("ข้อขัดแย้ง", "Contradictions");
    public static readonly BilingualText ProjectsAtAGlance = new("ภาพรวมรายโครงการ", "The projects at a glance");
    public static readonly BilingualText Headlines = new("ตัวเลขเด่นอื่นที่รายงานพิมพ์", "Other headline figures that the report prints");
    public static readonly BilingualText Integrity = new("คะแนน ITA", "Integrity and transparency (ITA)");
    public static readonly BilingualText Satisfaction = new("ความพึงพอใจต่อการให้บริการของ สพรอ.", "Satisfaction with ETDA's services");

    public static readonly BilingualText Planned = new("แผน", "Plan");
    public static readonly BilingualText Spent = new("ใช้จ่าย", "Spent");
    public static readonly BilingualText Disbursed = new("เบิกจ่าย", "Disbursed");
    public static readonly BilingualText Committed = new("ผูกพัน", "Committed");
    public static readonly BilingualText Available = new("คงเหลือ", "Available");
    public static readonly BilingualText Allocated = new("จัดสรร", "Allocated");
    public static readonly BilingualText PercentDisbursed = new("เบิกจ่าย (ร้อยละ)", "Disbursed, percent");
    public static readonly BilingualText Project = new("โครงการ", "Project");
    public static readonly BilingualText Quarters = new("รายไตรมาส", "Quarters");
    public static readonly BilingualText Quarter = new("ไตรมาส", "Quarter");
    public static readonly BilingualText MillionBaht = new("ล้านบาท", "million baht");
    public static readonly BilingualText AllProjects = new("รวมทุกโครงการ (คำนวณ)", "All projects (computed)");
    public static readonly BilingualText InEachQuarter = new("แผนและผลในแต่ละไตรมาส", "Plan and spending in each quarter");
    public static readonly BilingualText BySummary = new("งบประมาณรายโครงการตามที่พิมพ์", "The projects' budgets as printed");
    public static readonly BilingualText ByQuarter = new("งบประมาณรายไตรมาสตามที่พิมพ์", "The quarters as printed");

    public static readonly BilingualText InSummary = new("ในบทสรุป", "In the summary");
    public static readonly BilingualText InDetails = new("ในตารางของโครงการ", "In the project's table");
    public static readonly BilingualText InText = new("ในข้อความ", "In the text");
    public static readonly BilingualText NotPrinted = new("ไม่ได้พิมพ์ไว้", "nothing printed");
    public static readonly BilingualText Supplementary = new("นอกเหนือแผน", "beyond the plan");
    public static readonly BilingualText JointWith = new("ตัวชี้วัดร่วม", "joint");
    public static readonly BilingualText ReportedTo = new("รายงานต่อ", "reported to");

    public static readonly BilingualText Finding = new("ข้อค้นพบที่", "Finding");
    public static readonly BilingualText Figures = new("ตัวเลขที่เกี่ยวข้อง", "Figures");
    public static readonly BilingualText SameCell = new("ในช่องเดียวกัน", "in the same cell");

    public static BilingualText Of(ReportRecipients recipients) => recipients switch
    {
        ReportRecipients.BudgetBureau => new("สำนักงบประมาณ", "Budget Bureau"),
        ReportRecipients.Opdc => new("สำนักงาน ก.พ.ร.", "OPDC"),
        _ => new("สำนักงบประมาณ และ สำนักงาน ก.พ.ร.", "Budget Bureau and OPDC"),
    };

    /// <summary>What the findings of one seriousness mean.</summary>
    public static BilingualText MeaningOf(Seriousness seriousness) => seriousness switch
    {
        Seriousness.Value => new("ไม่มีค่าใดที่พิมพ์เช่นนี้แล้วเป็นไปตามสูตรได้", "No values that are printed so satisfy the formula."),
        Seriousness.UnitOrPresence => new(
            "ตัวเลขเดียวกันพิมพ์ไว้หลายแห่ง แต่ต่างหน่วย หรือบางแห่งไม่ได้พิมพ์",
            "One figure is printed in several places, in different units or not in all of them."),
        Seriousness.TitleOnly => new("ตัวเลขตรงกัน แต่ชื่อรายการเขียนต่างกัน", "The figures agree; what they are called does not."),
        Seriousness.NotCheckable => new("มีข้อความแทนตัวเลข หรือไม่มีตัวเลขให้เทียบ", "There are words in place of a figure, or nothing to compare with."),
        Seriousness.WithinRounding => new("ตัวเลขที่พิมพ์ไม่ตรงพอดี แต่มีค่าที่ปัดเศษแล้วพิมพ์เช่นนี้ได้", "Not as the figures stand, but some values that round to them satisfy the formula."),
        _ => new("สูตรให้ตัวเลขที่พิมพ์พอดี", "The formula over the printed figures gives the printed figure."),
    };

    public static string MarkOf(Seriousness seriousness) => seriousness switch
    {
        Seriousness.Value or Seriousness.UnitOrPresence => "≠",
        Seriousness.TitleOnly => "¶",
        Seriousness.NotCheckable => "?",
        Seriousness.WithinRounding => "≈",
        _ => "=",
    };

    /// <summary>The mark before the number of a note; none where the figures agree, so that the others are seen.</summary>
    public static string NoteMarkOf(Seriousness seriousness) => seriousness < Seriousness.WithinRounding ? MarkOf(seriousness) : "";

    public static string ClassOf(Seriousness seriousness) => seriousness switch
    {
        Seriousness.Value or Seriousness.UnitOrPresence => "contradiction",
        Seriousness.TitleOnly => "title-only",
        Seriousness.NotCheckable => "not-checkable",
        _ => "agreement",
    };

    public static string ClassOf(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Met => "met",
        IndicatorStatus.Below => "below",
        IndicatorStatus.Pending => "pending",
        _ => "open",
    };
}
