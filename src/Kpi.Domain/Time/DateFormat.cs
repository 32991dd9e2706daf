using System.Globalization;
using System.Text.Json;
using Kpi.Domain.Rules.Json;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Domain.Time;

/// <summary>
/// Dates as JSON: <c>"2025-09-30"</c>, of the Common Era. Where the year could be of the Buddhist Era as well, a plus sign
/// says that it is not: <c>"+2568-01-01"</c>; without one it is refused.
/// </summary>
internal sealed class DateFormat : JsonFormat<LocalDate>
{
    private const int FirstOfEitherEra = 2443;
    private const int LastOfEitherEra = 2643;

    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;
    private static readonly BilingualText Date = new("วันที่ ค.ศ. เช่น \"2025-09-30\"", "a date of the Common Era, such as \"2025-09-30\"");

    private DateFormat()
    {
    }

    public static DateFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out LocalDate value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String || JsonText.TryGet(ref json) is not { } text)
        {
            JsonValue.Refuse(ref json, scope, Date);
            return false;
        }

        ParseResult<LocalDate> parsed = Iso.Parse(text.TrimStart('+'));
        if (parsed.Success && TextOf(parsed.Value) == text)
        {
            value = parsed.Value;
            return true;
        }

        bool isOfEitherEra = parsed.Success && IsOfEitherEra(parsed.Value);
        scope.Add(ref json, JsonRules.Unexpected(ref json, isOfEitherEra ? DateBefore(parsed.Value.Year) : Date));
        return false;
    }

    internal override void Write(Utf8JsonWriter json, LocalDate value, JsonScope scope) =>
        json.WriteStringValue(TextOf(value.WithCalendar(CalendarSystem.Iso)));

    private static string TextOf(LocalDate date) => IsOfEitherEra(date) ? $"+{Iso.Format(date)}" : Iso.Format(date);

    private static bool IsOfEitherEra(LocalDate date) => date.Year is >= FirstOfEitherEra and <= LastOfEitherEra;

    private static BilingualText DateBefore(int year)
    {
        string likely = (year - FiscalYearRules.BuddhistMinusCommon).ToString(CultureInfo.InvariantCulture);
        string certain = year.ToString(CultureInfo.InvariantCulture);
        return new(
            $"วันที่ ค.ศ. (ปี {likely} หากเป็น พ.ศ. {certain} หรือ \"+{certain}-…\" หากเป็น ค.ศ. {certain} จริง)",
            $"a date of the Common Era (the year {likely} if B.E. {certain} is meant, \"+{certain}-…\" if it is C.E. {certain} indeed)");
    }
}
