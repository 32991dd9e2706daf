using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <summary>How a target turns a result into a score.</summary>
[JsonConverter(typeof(NameFormat<ScoringMethod>))]
public enum ScoringMethod
{
    /// <summary>By steps: the points of the highest tier reached.</summary>
    Step = 0,

    /// <summary>
    /// Linear: between the thresholds of two tiers, points between theirs, in proportion; from the advanced threshold
    /// on, the points of advanced. It needs one measure in one direction: KPI2005.
    /// </summary>
    Linear = 1,
}
