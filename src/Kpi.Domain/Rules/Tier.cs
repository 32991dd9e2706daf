using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <summary>A level of success on one indicator. The order is that of success; <see cref="TierNames"/> has the names.</summary>
[JsonConverter(typeof(NameFormat<Tier>))]
public enum Tier
{
    /// <summary>Basic (ขั้นต้น).</summary>
    Basic = 1,

    /// <summary>Standard (ขั้นมาตรฐาน).</summary>
    Standard = 2,

    /// <summary>Advanced (ขั้นสูง).</summary>
    Advanced = 3,
}
