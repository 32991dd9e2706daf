namespace Etda.Projects;

/// <summary>The sandbox's table, below indicator 4 of project 5.</summary>
public static class Sandbox
{
    /// <summary>The headings as printed. They do not fit the cells: under “ไตรมาส” stand projects, and no quarter is printed.</summary>
    public static readonly IReadOnlyList<string> Headings = ["หน่วยงาน", "Solutions", "ไตรมาส", "วันเริ่มทดสอบ", "สถานะทดสอบ"];

    public static readonly IReadOnlyList<SandboxParticipant> Participants =
    [
        new(1, "กรมการปกครอง", "Digital ID", "โครงการพัฒนาระบบพิสูจน์ตัวตนด้วยเทคโนโลยี (ThalID)", "15 กุมภาพันธ์ 2564", "อยู่ระหว่างการทดสอบ"),
        new(2, "สำนักงานคณะกรรมการกิจการกระจายเสียง กิจการโทรทัศน์ และกิจการโทรคมนาคมแห่งชาติ", "Digital ID", "โครงการพัฒนาระบบตรวจสอบการพิสูจน์ตัวตนด้วยอุปกรณ์สื่อสารไร้สาย (Mobile ID)", "18 กรกฎาคม 2565", "อยู่ระหว่างการทดสอบ"),
        new(3, "บริษัท ฟิวชั่น จำกัด", "Remote Signing Service", "โครงการ Frevation e-Signs", "1 กันยายน 2568", "อยู่ระหว่างการทดสอบ"),
        new(4, "บริษัท ไทยดีฟด์ โฉม จำกัด", "Remote Signing Service", "โครงการ TrustBiz", "1 กันยายน 2568", "อยู่ระหว่างการทดสอบ"),
        new(5, "บริษัท 3u ออเทน จำกัด", "Remote Signing Service", "โครงการ PromptSign Personal", "1 กันยายน 2568", "อยู่ระหว่างการทดสอบ"),
        new(6, "บริษัท ไทเซม คอนเน็คชั่น จำกัด", "Remote Signing Service", "โครงการ iZign Digital Signature", "22 กันยายน 2568", "อยู่ระหว่างการทดสอบ"),
    ];
}
