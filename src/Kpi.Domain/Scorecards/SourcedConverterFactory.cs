using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>What System.Text.Json takes for the data of frameworks with their sources, by the type's attribute. Immutable.</summary>
public sealed class SourcedConverterFactory : JsonConverterFactory
{
    /// <summary>Whether it is a type of data that a framework has.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))) is not null;

    /// <summary>The converter of a type of data; null where no framework has such data.</summary>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) =>
        type == typeof(Sourced<DecimalInterval>) ? SourcedFormats.Interval
        : type == typeof(Sourced<TierPoints>) ? SourcedFormats.TierPoints
        : type == typeof(Sourced<Score>) ? SourcedFormats.Score
        : type == typeof(Sourced<LevelScale>) ? SourcedFormats.Levels
        : type == typeof(Sourced<int>) ? SourcedFormats.Decimals
        : type == typeof(Sourced<bool>) ? SourcedFormats.Flag
        : type == typeof(Sourced<IReadOnlyList<ComponentWeight>>) ? SourcedFormats.ComponentWeights
        : null;
}
