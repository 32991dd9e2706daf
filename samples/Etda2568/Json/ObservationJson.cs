namespace Etda.Json;

/// <summary>What was observed of a measure, or computed from observations of its parts.</summary>
internal sealed record ObservationJson(MeasureJson Measure, decimal Value, TextJson Text, DateOnly? AsOf, IReadOnlyList<ObservationJson> Parts)
{
    public static ObservationJson Of(Observation observation) => new(
        MeasureJson.Of(observation.Measure),
        observation.Value,
        new(observation.Describe(Language.Thai), observation.Describe(Language.English)),
        observation.AsOf?.ToDateOnly(),
        [.. observation.Parts.Select(Of)]);
}

/// <summary>What is counted or measured.</summary>
internal sealed record MeasureJson(string Code, TextJson Title, MeasureKind Kind, TextJson? Unit)
{
    public static MeasureJson Of(Measure measure) =>
        new(measure.Code, TextJson.Of(measure.Title), measure.Kind, measure.Unit is { } unit ? TextJson.Of(unit) : null);
}
