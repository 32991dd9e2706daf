using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>What the figure of a quarter stands for in a <see cref="QuarterlySeries"/>.</summary>
[JsonConverter(typeof(NameFormat<SeriesKind>))]
public enum SeriesKind
{
    /// <summary>What the quarter adds (รายไตรมาส): figures of quarters add up.</summary>
    Incremental = 0,

    /// <summary>Where the measure stands at the quarter's end (สะสม): the last figure is the year's.</summary>
    Cumulative = 1,
}
