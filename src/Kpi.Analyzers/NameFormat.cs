namespace Kpi.Domain.Rules.Json;

/// <summary>What the linked enumerations name beside <see cref="System.Text.Json.Serialization.JsonConverterAttribute"/>; nothing is read or written here.</summary>
internal sealed class NameFormat<T>
    where T : struct, Enum;
