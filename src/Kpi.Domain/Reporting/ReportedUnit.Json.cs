using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>
/// As JSON: the name of a unit of money, such as <c>"millions"</c>, or <c>{ "name": … }</c>, with
/// <c>"of"</c> and <c>"scale"</c> where it is so many of another.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class ReportedUnit
{
    /// <summary>How a unit is written as JSON and read back.</summary>
    public static JsonFormat<ReportedUnit> Json { get; } = new JsonFormat();

    /// <summary>Which unit of money it is; null where it is none that the library brings.</summary>
    internal BahtUnit? MoneyUnit => Array.Find(JsonFormat.UnitsOfMoney, unit => unit.AsPrinted.Equals(this)) is { AsPrinted: not null, Unit: var money } ? money : null;

    /// <summary>How a unit is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<ReportedUnit>
    {
        private static readonly BilingualText Expected = new(
            "หน่วยแบบเต็ม { \"name\": … } หรือชื่อหน่วยเงิน baht, satang, thousands, millions",
            "a unit in full, { \"name\": … }, or one of the units of money baht, satang, thousands, millions");

        internal static (BahtUnit Unit, ReportedUnit AsPrinted)[] UnitsOfMoney { get; } =
            Array.ConvertAll([BahtUnit.Millions, BahtUnit.Baht, BahtUnit.Thousands, BahtUnit.Satang], unit => (unit, Of(unit)));

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ReportedUnit value)
        {
            if (json.TokenType == JsonTokenType.StartObject)
                return UnitInFullFormat.Instance.TryRead(ref json, scope, out value);
            value = null!;
            bool isMoney = NameFormat<BahtUnit>.Instance.TryRead(ref json, new JsonScope(), out BahtUnit money) && json.TokenType == JsonTokenType.String;
            if (isMoney)
                value = Of(money);
            else
                JsonValue.Refuse(ref json, scope, Expected);
            return isMoney;
        }

        internal override void Write(Utf8JsonWriter json, ReportedUnit value, JsonScope scope)
        {
            if (value.MoneyUnit is { } money)
                NameFormat<BahtUnit>.Instance.Write(json, money, scope);
            else
                UnitInFullFormat.Instance.Write(json, value, scope);
        }
    }
}
