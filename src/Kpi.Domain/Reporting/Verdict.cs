using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <summary>What comparing a printed figure with a formula came to. The default is <see cref="NotCheckable"/>.</summary>
[JsonConverter(typeof(NameFormat<Verdict>))]
public enum Verdict
{
    /// <summary>It cannot be said: a declared figure is missing or is no number, or the formula has no value (ตรวจสอบไม่ได้).</summary>
    NotCheckable = 0,

    /// <summary>The formula over the printed figures, as they stand, gives the printed figure (ตรงกัน).</summary>
    Exact = 1,

    /// <summary>It does not, but some values that are printed so satisfy it (ตรงกันภายในการปัดเศษ).</summary>
    WithinRounding = 2,

    /// <summary>No values that are printed so satisfy it (ขัดแย้งกัน).</summary>
    Contradiction = 3,
}
