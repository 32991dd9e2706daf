using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>Which way a measure should go.</summary>
[JsonConverter(typeof(NameFormat<BetterWhen>))]
public enum BetterWhen
{
    /// <summary>More is better: the actual standing should be at least the planned one.</summary>
    Higher = 0,

    /// <summary>Less is better, such as days or complaints: the actual standing should be at most the planned one.</summary>
    Lower = 1,
}
