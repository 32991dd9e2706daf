using System.Text.Json.Serialization;

namespace Consumers;

/// <summary>What an agency sends: values of the library in a record of its own.</summary>
public sealed record Submission(
    Scorecard Scorecard,
    IReadOnlyList<Evidence> Evidence,
    Measure<Percentage> Headline,
    Sourced<LevelScale> Levels,
    Tier? Reached,
    Dictionary<FiscalQuarter, Baht> Plan);

[JsonSerializable(typeof(Submission))]
public sealed partial class SubmissionContext : JsonSerializerContext;
