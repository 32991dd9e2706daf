using System.Text.Json.Serialization;

namespace Kpi.Domain.Projects;

/// <summary>Whom an indicator of a project is reported to: one, both or none of them.</summary>
[Flags]
[JsonConverter(typeof(ReportRecipientsFormat))]
public enum ReportRecipients
{
    /// <summary>Neither: the agency keeps it for itself.</summary>
    None = 0,

    /// <summary>The Budget Bureau (สำนักงบประมาณ).</summary>
    BudgetBureau = 1,

    /// <summary>The Office of the Public Sector Development Commission (สำนักงาน ก.พ.ร.).</summary>
    Opdc = 2,
}
