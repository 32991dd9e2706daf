using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <content>As JSON: a list of levels, the highest first.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class LevelScale
{
    /// <summary>How it is written as JSON and read back.</summary>
    public static JsonFormat<LevelScale> Json { get; } = new JsonFormat();

    /// <summary>How it is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<LevelScale>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out LevelScale value)
        {
            value = null!;
            long position = json.TokenStartIndex;
            return JsonValue.TryReadList(ref json, scope, Level.Json, out Level[] levels)
                && JsonValue.TryMake(scope, position, () => new LevelScale(levels), out value, isList: true);
        }

        internal override void Write(Utf8JsonWriter json, LevelScale value, JsonScope scope) => JsonValue.WriteList(json, scope, Level.Json, value.Levels);
    }
}
