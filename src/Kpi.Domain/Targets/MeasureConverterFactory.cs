using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>What System.Text.Json takes for measures whose values are of one type, by the type's attribute. Immutable.</summary>
public sealed class MeasureConverterFactory : JsonConverterFactory
{
    /// <summary>Whether it is a type of measures.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public override bool CanConvert(Type typeToConvert) =>
        (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).IsGenericType && Find(typeToConvert) is not null;

    /// <summary>The converter of measures whose values are of one type; null where no measure has such values.</summary>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) =>
        type == typeof(Measure<long>) ? new MeasureFormat<long>()
        : type == typeof(Measure<Percentage>) ? new MeasureFormat<Percentage>()
        : type == typeof(Measure<Baht>) ? new MeasureFormat<Baht>()
        : type == typeof(Measure<decimal>) ? new MeasureFormat<decimal>()
        : type == typeof(Measure<LocalDate>) ? new MeasureFormat<LocalDate>()
        : null;
}
