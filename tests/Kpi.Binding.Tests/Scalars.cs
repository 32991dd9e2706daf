namespace Kpi.Binding.Tests;

/// <summary>Every scalar of the library, with texts that are one and a text that is none.</summary>
public static class Scalars
{
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);

    /// <summary>A value, its canonical text, and how a Thai document writes it.</summary>
    public static TheoryData<object, string, string> Right => new()
    {
        { Baht.Of(1_250.50m), "1250.5 THB", "๑,๒๕๐.๕๐ บาท" },
        { (Percentage)77.53m, "77.53%", "ร้อยละ 77.53" },
        { (Weight)15, "15", "๑๕" },
        { (Score)94.13m, "94.13", "๙๔.๑๓" },
        { DecimalInterval.Closed(91.163m, 93.163m), "[91.163, 93.163]", "[๙๑.๑๖๓, ๙๓.๑๖๓]" },
        { Year, "FY2568", "ปีงบประมาณ พ.ศ. 2568" },
        { Year.Half(1), "H1/2568", "ครึ่งปีแรก ปีงบประมาณ 2568" },
        { Year.Quarter(1), "Q1/2568", "ไตรมาสที่ 1/2568" },
        { Year.Month(1), "M1/2568", "ตุลาคม 2567" },
        { BuddhistYear.FromBuddhistEra(2568), "BE2568", "พ.ศ. ๒๕๖๘" },
    };

    /// <summary>A value of the type, a text that is none of it, the rule that the text breaks, and what the violation says.</summary>
    public static TheoryData<object, string, string, string> Wrong => new()
    {
        { default(Baht), "1,250.50", "KPI1003", "\"1,250.50\" cannot be read: expected a unit such as บาท, ล้านบาท, baht or THB at the end" },
        { default(Percentage), "77.53", "KPI1003", "\"77.53\" cannot be read: expected '%' at the end" },
        { (Weight)15, "0", "KPI3003", "Weight 0 is not allowed: a weight is a percentage above 0 and at most 100" },
        { default(Score), "94,13", "KPI1003", "\"94,13\" cannot be read: expected a group of three digits before this at the end" },
        { default(DecimalInterval), "[91.163; 93.163]", "KPI1003", "\"[91.163; 93.163]\" cannot be read: expected ', ' at position 8, where ';' stands" },
        { Year, "FY2025", "KPI1001", "2025 is a Common Era year, not a Buddhist Era year; write FiscalYear.FromCommonEra(2025)" },
        { Year.Half(1), "H3/2568", "KPI1002", "Half 3 is out of range: a fiscal year has halves 1 to 2" },
        { Year.Quarter(1), "Q1-2568", "KPI1003", "\"Q1-2568\" cannot be read: expected '/' at position 3, where '-' stands" },
        { Year.Month(1), "M13/2568", "KPI1002", "Month 13 is out of range: a fiscal year has months 1 to 12" },
        { BuddhistYear.FromBuddhistEra(2568), "2568", "KPI1003", "\"2568\" cannot be read: expected พ.ศ. or BE at position 1, where '2' stands" },
    };
}
