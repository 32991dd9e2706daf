using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <summary>Which way a figure moved from last year to this. The default is <see cref="Unknown"/>.</summary>
[JsonConverter(typeof(NameFormat<ChangeDirection>))]
public enum ChangeDirection
{
    /// <summary>One of the figures is no number, or what they are printed with leaves it open (ยังบอกไม่ได้).</summary>
    Unknown = 0,

    /// <summary>Every value that is printed so is higher this year (เพิ่มขึ้น).</summary>
    Rise = 1,

    /// <summary>Every value that is printed so is lower this year (ลดลง).</summary>
    Fall = 2,

    /// <summary>Both figures are exact and equal (เท่าเดิม).</summary>
    Unchanged = 3,
}
