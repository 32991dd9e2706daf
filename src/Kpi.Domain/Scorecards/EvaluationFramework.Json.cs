using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: the name of one that the library brings, such as <c>"opdcPublicOrganization2568"</c>, or every datum with its source.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class EvaluationFramework
{
    /// <summary>How a framework is written as JSON and read back.</summary>
    public static JsonFormat<EvaluationFramework> Json { get; } = new JsonFormat();

    /// <summary>How a framework is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<EvaluationFramework>
    {
        private static readonly string[] Names = ["opdcPublicOrganization2568", "opdcOneToFive", "integrityAndTransparency"];

        private static readonly BilingualText Expected = new(
            $"กรอบการประเมินแบบเต็ม หรือชื่อใดชื่อหนึ่งใน {string.Join(", ", Names)}",
            $"a framework in full, or one of the names {string.Join(", ", Names)}");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out EvaluationFramework value)
        {
            if (json.TokenType == JsonTokenType.StartObject)
                return FrameworkFormat.Instance.TryRead(ref json, scope, out value);
            int known = json.TokenType == JsonTokenType.String ? Array.IndexOf(Names, JsonText.TryGet(ref json)) : -1;
            value = known < 0 ? null! : BuiltIn()[known];
            if (known < 0)
                JsonValue.Refuse(ref json, scope, Expected);
            return known >= 0;
        }

        internal override void Write(Utf8JsonWriter json, EvaluationFramework value, JsonScope scope)
        {
            int known = Array.IndexOf(BuiltIn(), value);
            if (known < 0)
                FrameworkFormat.Instance.Write(json, value, scope);
            else
                json.WriteStringValue(Names[known]);
        }

        // Not kept: the frameworks have their values when the first of them is asked for, this format perhaps before.
        private static EvaluationFramework[] BuiltIn() => [OpdcPublicOrganization2568, OpdcOneToFive, IntegrityAndTransparency];
    }
}
