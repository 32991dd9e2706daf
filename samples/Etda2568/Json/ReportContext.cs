using System.Text.Json.Serialization;

namespace Etda.Json;

/// <summary>How the records are written, worked out by the compiler: the published program is trimmed and knows no reflection.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(ExactNumber),
        typeof(EnumName<ChangeDirection>),
        typeof(EnumName<Disagreement>),
        typeof(EnumName<IndicatorStatus>),
        typeof(EnumName<MeasureKind>),
        typeof(EnumName<ReportedKind>),
        typeof(EnumName<ReportRecipients>),
        typeof(EnumName<ResultKind>),
        typeof(EnumName<ScoringMethod>),
        typeof(EnumName<Tier>),
        typeof(EnumName<Verdict>),
    ])]
[JsonSerializable(typeof(ReportJson))]
internal sealed partial class ReportContext : JsonSerializerContext;
