using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Etda.Json;

/// <summary>A decimal with all its digits and no trailing zeros, so that one value is written one way.</summary>
internal sealed class ExactNumber : JsonConverter<decimal>
{
    private const string EveryDigit = "0.############################";

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(EveryDigit, CultureInfo.InvariantCulture));
}
