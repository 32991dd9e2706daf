using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <summary>How serious it is to break a rule.</summary>
[JsonConverter(typeof(NameFormat<RuleSeverity>))]
public enum RuleSeverity
{
    /// <summary>The definition or data is refused: at compile time an error, at run time a <see cref="KpiRuleException"/>.</summary>
    Error = 0,

    /// <summary>Almost certainly a mistake; reported at compile time.</summary>
    Warning = 1,

    /// <summary>Could be said better; reported at compile time.</summary>
    Suggestion = 2,
}
