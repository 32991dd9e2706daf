namespace Kpi.Domain.Rules;

/// <summary>The names of the months, in full and abbreviated, in Thai and English.</summary>
internal static class MonthNames
{
    private static readonly string[] Thai =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly string[] ThaiAbbreviated =
    [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ];

    private static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] EnglishAbbreviated =
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];

    private static readonly BilingualText Month = new("ชื่อเดือน เช่น ตุลาคม, ต.ค., October หรือ Oct", "a month such as ตุลาคม, ต.ค., October or Oct");

    public static BilingualText Of(int month) => new(Of(month, Language.Thai, isAbbreviated: false), Of(month, Language.English, isAbbreviated: false));

    public static string Of(int month, Language language, bool isAbbreviated) => (language, isAbbreviated) switch
    {
        (Language.Thai, false) => Thai[month - 1],
        (Language.Thai, true) => ThaiAbbreviated[month - 1],
        (_, false) => English[month - 1],
        _ => EnglishAbbreviated[month - 1],
    };

    /// <summary>A month by any of its names, and the language it is in.</summary>
    public static bool TryTake(ref TextCursor cursor, out int month, out Language language)
    {
        ReadOnlySpan<char> name = cursor.Rest;
        month = name.Length < 3 ? 0 : Guess(name);
        language = month > 0 && name[0] > '\u007F' ? Language.Thai : Language.English;
        return (month > 0 && (cursor.Take(Of(month, language, isAbbreviated: false)) || cursor.Take(Of(month, language, isAbbreviated: true))))
            || cursor.Fails(Month);
    }

    // The first three letters tell the only month that it can be; its names are then read whole.
    private static int Guess(ReadOnlySpan<char> name) => (name[0], name[1], name[2]) switch
    {
        ('ม', 'ก', _) or ('ม', '.', _) or ('J', 'a', _) => 1,
        ('ก', 'ุ', _) or ('ก', '.', 'พ') or ('F', _, _) => 2,
        ('ม', 'ี', _) or ('M', 'a', 'r') => 3,
        ('เ', _, _) or ('A', 'p', _) => 4,
        ('พ', 'ฤ', 'ษ') or ('พ', '.', 'ค') or ('M', 'a', 'y') => 5,
        ('ม', 'ิ', _) or ('J', 'u', 'n') => 6,
        ('ก', 'ร', _) or ('ก', '.', 'ค') or ('J', 'u', 'l') => 7,
        ('ส', _, _) or ('A', 'u', _) => 8,
        ('ก', 'ั', _) or ('ก', '.', 'ย') or ('S', _, _) => 9,
        ('ต', _, _) or ('O', _, _) => 10,
        ('พ', 'ฤ', 'ศ') or ('พ', '.', 'ย') or ('N', _, _) => 11,
        ('ธ', _, _) or ('D', _, _) => 12,
        _ => 0,
    };
}
