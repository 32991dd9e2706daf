using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <summary>What a printed cell holds, and so which values it stands for. The default is <see cref="NotReported"/>.</summary>
[JsonConverter(typeof(NameFormat<ReportedKind>))]
public enum ReportedKind
{
    /// <summary>Nothing is printed where a figure would be.</summary>
    NotReported = 0,

    /// <summary>A number rounded to the nearest (ปัดเศษ): every value within half a unit of its last decimal, both ends included.</summary>
    Rounded = 1,

    /// <summary>A number whose further decimals were cut off (ตัดเศษ).</summary>
    Truncated = 2,

    /// <summary>A number that is exactly what it says, such as a count.</summary>
    Exact = 3,

    /// <summary>A dash (“-”): there is nothing, which is 0 in a sum.</summary>
    Nothing = 4,

    /// <summary>Words or damaged digits: no number.</summary>
    Text = 5,
}
