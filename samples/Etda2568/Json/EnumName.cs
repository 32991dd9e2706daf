using System.Text.Json;
using System.Text.Json.Serialization;

namespace Etda.Json;

/// <summary>A value of an enumeration by its name: <c>withinRounding</c>.</summary>
internal sealed class EnumName<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
