using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <summary>How long a text is written. The default is <see cref="Full"/>.</summary>
[JsonConverter(typeof(NameFormat<TextLength>))]
public enum TextLength
{
    /// <summary>In full: ตุลาคม, October, ไตรมาสที่ 1/2568.</summary>
    Full = 0,

    /// <summary>Abbreviated: ต.ค., Oct, ไตรมาส 1/2568.</summary>
    Abbreviated = 1,
}
