using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <summary>In what the prints of one figure do not agree.</summary>
[Flags]
[JsonConverter(typeof(NamesFormat<Disagreement>))]
public enum Disagreement
{
    /// <summary>In nothing.</summary>
    None = 0,

    /// <summary>In value.</summary>
    Value = 1,

    /// <summary>In unit: 52,660 คน and 52,660 ครัวเรือน.</summary>
    Unit = 2,

    /// <summary>In title.</summary>
    Title = 4,

    /// <summary>In whether a value is reported at all: a number in one place, words or nothing in another.</summary>
    Presence = 8,
}
