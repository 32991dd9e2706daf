using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>The member with which a document can name its schema, for editors; what it names is not looked at.</summary>
internal static class JsonSchemas
{
    public const string Member = "$schema";

    public static void Pass(ref Utf8JsonReader json, JsonScope scope) => JsonValue.TryReadText(ref json, scope, out _);
}
