using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <summary>What a measure counts, and so which values it can take.</summary>
[JsonConverter(typeof(NameFormat<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>How many there are: an integer from 0.</summary>
    Count = 0,

    /// <summary>A part of a whole in percent: from 0 to 100.</summary>
    Share = 1,

    /// <summary>A percentage that is not a part of a whole, such as growth: any decimal.</summary>
    Percentage = 2,

    /// <summary>An amount of money in baht: from 0.</summary>
    Money = 3,

    /// <summary>Whether something was done: done or not done.</summary>
    Achievement = 4,

    /// <summary>How many times as much (เท่า): from 0.</summary>
    Ratio = 5,

    /// <summary>Points on a scale of the measure's own (คะแนน): from 0.</summary>
    Points = 6,

    /// <summary>A day (วันที่), such as the one by which something was finished.</summary>
    Date = 7,
}
