namespace ScorecardApi.Problems;

/// <summary>What problems are called, in both languages.</summary>
internal static class ProblemTexts
{
    public static readonly BilingualText UnfitDocument = new("เอกสารที่ส่งมาใช้ไม่ได้", "The document that was sent cannot be used.");
    public static readonly BilingualText UnfitParameter = new("พารามิเตอร์ใช้ไม่ได้", "A parameter cannot be read.");
    public static readonly BilingualText Refused = new("ขัดกับข้อมูลที่มีอยู่", "What is stored refuses what was sent.");

    private static readonly Dictionary<int, BilingualText> Titles = new()
    {
        [StatusCodes.Status400BadRequest] = new("คำขอไม่ถูกต้อง", "The request is malformed."),
        [StatusCodes.Status404NotFound] = new("ไม่พบข้อมูล", "There is nothing here."),
        [StatusCodes.Status405MethodNotAllowed] = new("ใช้วิธีนี้กับที่อยู่นี้ไม่ได้", "This address does not take this method."),
        [StatusCodes.Status409Conflict] = Refused,
        [StatusCodes.Status412PreconditionFailed] = new("ข้อมูลเปลี่ยนไปแล้ว", "It has changed since it was read."),
        [StatusCodes.Status413PayloadTooLarge] = new("เอกสารใหญ่เกินไป", "The document is too large."),
        [StatusCodes.Status415UnsupportedMediaType] = new("รับเฉพาะ application/json", "Only application/json is taken."),
        [StatusCodes.Status428PreconditionRequired] = new("ต้องบอกรุ่นที่จะแก้ไข (If-Match)", "Name the version that is to be replaced (If-Match)."),
        [StatusCodes.Status500InternalServerError] = new("ระบบขัดข้อง", "Something went wrong here."),
    };

    /// <summary>The amount is finer than a satang, or larger than what is stored.</summary>
    public static BilingualText AmountNotStored(Baht amount) => new(
        $"เก็บ {amount.ToString(Language.Thai)} ไม่ได้: เก็บเป็นสตางค์เต็ม ไม่เกิน 64 บิต",
        $"{amount.ToString(Language.English)} cannot be stored: amounts are whole satang, within 64 bits");

    /// <summary>The title of a problem that has no other; null where there is none for the status.</summary>
    public static BilingualText? TitleOf(int? status) => Titles.GetValueOrDefault(status ?? 0);
}
