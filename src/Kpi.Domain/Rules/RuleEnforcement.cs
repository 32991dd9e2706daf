using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <summary>Where a rule is checked.</summary>
[JsonConverter(typeof(NameFormat<RuleEnforcement>))]
public enum RuleEnforcement
{
    /// <summary>Where it is written, by the analyzers, and again by the library when it runs.</summary>
    CompileTimeAndRunTime = 0,

    /// <summary>By the library alone: what it is about comes together only when the program runs.</summary>
    RunTime = 1,

    /// <summary>By the analyzers alone: it is about how code is written, not about a value that could be refused.</summary>
    CompileTime = 2,
}
