using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <summary>The cells of a table that says by itself what they are figures of: they state nothing else.</summary>
/// <param name="fits">Whether a figure is such a cell.</param>
/// <param name="expected">What has to stand there.</param>
internal sealed class CellFormat(Predicate<Reported> fits, BilingualText expected) : JsonFormat<Reported>
{
    /// <summary>Cells that are read from their texts.</summary>
    public static CellFormat OfText { get; } = new(
        cell => Reported.Parse(cell.ToString()).Equals(cell),
        new BilingualText(
            "ค่าที่อ่านได้จากข้อความในช่อง: rounded, nothing, text หรือ notReported โดยไม่มี unit, title และ place",
            "a cell as its text is read: rounded, nothing, text or notReported, without unit, title and place,"));

    /// <summary>Cells whose titles and units their table says.</summary>
    public static CellFormat WithoutTitleAndUnit { get; } = new(
        cell => cell.Title is null && cell.Unit is null,
        new BilingualText("ค่าที่ไม่มี title และ unit เพราะตารางระบุไว้แล้ว", "a figure without title and unit, which the table says,"));

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Reported value)
    {
        Utf8JsonReader start = json;
        if (!Reported.Json.TryRead(ref json, scope, out value))
            return false;
        if (fits(value))
            return true;
        scope.Add(ref start, JsonRules.Unexpected(ref start, expected));
        return false;
    }

    internal override void Write(Utf8JsonWriter json, Reported value, JsonScope scope) => Reported.Json.Write(json, value, scope);
}
