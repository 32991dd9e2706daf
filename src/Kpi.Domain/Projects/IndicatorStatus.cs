using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Projects;

/// <summary>
/// How an indicator of a project stands on a day (สถานะ). It is derived from target, plan and observations, never stored.
/// The first that applies, in this order: pending, met, not due, below, missing.
/// </summary>
[JsonConverter(typeof(NameFormat<IndicatorStatus>))]
public enum IndicatorStatus
{
    /// <summary>There is no result that would decide it, although one is due (ยังไม่มีผล). A missing result is not below.</summary>
    Missing = 0,

    /// <summary>
    /// What was observed meets the target, early or in time; or, before it is due, the actual figures reach what is
    /// planned by the day (สำเร็จตามเป้าหมาย).
    /// </summary>
    Met = 1,

    /// <summary>The target is due and not met; or, before it is due, less than planned by the day is reached (ต่ำกว่าเป้าหมายที่กำหนด).</summary>
    Below = 2,

    /// <summary>The target is not due yet, and no figure is planned for a quarter that ended by the day (ยังไม่ถึงกำหนด).</summary>
    NotDue = 3,

    /// <summary>Someone is declared to be evaluating it (อยู่ระหว่างการประเมิน); no result counts until they have.</summary>
    Pending = 4,
}
