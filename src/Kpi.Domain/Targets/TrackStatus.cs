using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>How the actual standing of a measure compares with the planned one at the end of a quarter.</summary>
[JsonConverter(typeof(NameFormat<TrackStatus>))]
public enum TrackStatus
{
    /// <summary>It cannot be told, since words or missing quarters leave a standing open (ยังบอกไม่ได้).</summary>
    Undecided = 0,

    /// <summary>The actual standing is as good as the planned one or better (เป็นไปตามแผน).</summary>
    OnTrack = 1,

    /// <summary>The actual standing is worse than the planned one (ต่ำกว่าแผน).</summary>
    Behind = 2,
}
