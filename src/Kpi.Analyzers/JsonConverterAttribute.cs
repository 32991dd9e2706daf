namespace System.Text.Json.Serialization;

/// <summary>What marks the linked enumerations for JSON, which the analyzers do not read: the compiler's host guarantees no System.Text.Json.</summary>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class JsonConverterAttribute(Type converterType) : Attribute
{
    public Type ConverterType { get; } = converterType;
}
