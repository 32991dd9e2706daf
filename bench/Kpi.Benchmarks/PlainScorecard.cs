using System.Text.Json.Serialization;

namespace Kpi.Benchmarks;

/// <summary>Plain records that hold the JSON of a scorecard as it stands, and nothing else.</summary>
public sealed record PlainScorecard(string Agency, string Year, PlainFramework Framework, PlainMeasure[] Measures, PlainComponent[] Components);

public sealed record PlainFramework(
    string Name,
    PlainSourced<PlainInterval> ScoreRange,
    PlainSourced<PlainPoints> TierPoints,
    PlainSourced<decimal> ScoreBelowBasic,
    PlainSourced<PlainLevel[]> Levels,
    PlainSourced<int> DecimalsOfTotal,
    PlainSourced<int> DecimalsOfScore);

public sealed record PlainSourced<T>(T Value, string Source, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsAssumption);

public sealed record PlainInterval(decimal Lower, decimal Upper);

public sealed record PlainPoints(decimal Basic, decimal Standard, decimal Advanced);

public sealed record PlainLevel(string Name, decimal LowerBound);

public sealed record PlainText(string Th, string En);

public sealed record PlainMeasure(string Code, string Kind, PlainText Title);

public sealed record PlainComponent(string Code, PlainText Title, PlainIndicator[] Indicators);

public sealed record PlainIndicator(string Code, PlainText Title, decimal Weight, PlainTarget Target);

public sealed record PlainTarget(PlainCriterion Basic, PlainCriterion Standard, PlainCriterion Advanced);

public sealed record PlainCriterion(string Measure, decimal AtLeast);

/// <summary>Their serialization, generated at compile time.</summary>
[JsonSerializable(typeof(PlainScorecard))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PlainJson : JsonSerializerContext;
