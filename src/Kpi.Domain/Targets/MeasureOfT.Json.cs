using System.Text.Json.Serialization;

namespace Kpi.Domain.Targets;

/// <content>As JSON: like any measure.</content>
[JsonConverter(typeof(MeasureConverterFactory))]
public sealed partial class Measure<T>;
