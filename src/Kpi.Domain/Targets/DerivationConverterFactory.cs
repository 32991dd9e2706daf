using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <summary>What System.Text.Json takes for derivations of measures whose values are of one type, by the type's attribute. Immutable.</summary>
public sealed class DerivationConverterFactory : JsonConverterFactory
{
    /// <summary>Whether it is a type of derivations.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))) is not null;

    /// <summary>The converter of derivations of measures whose values are of one type; null where no such measure is computed.</summary>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) =>
        type == typeof(Derivation<long>) ? new DerivationFormat<long>()
        : type == typeof(Derivation<Percentage>) ? new DerivationFormat<Percentage>()
        : type == typeof(Derivation<Baht>) ? new DerivationFormat<Baht>()
        : type == typeof(Derivation<decimal>) ? new DerivationFormat<decimal>()
        : null;
}
