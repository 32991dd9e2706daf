namespace Kpi.Domain.Projects;

/// <summary>Words of projects within sentences.</summary>
internal static class ProjectText
{
    /// <summary>The statuses in the order in which roll-ups count them.</summary>
    public static readonly IndicatorStatus[] StatusesInOrder =
        [IndicatorStatus.Met, IndicatorStatus.Below, IndicatorStatus.NotDue, IndicatorStatus.Pending, IndicatorStatus.Missing];

    public static readonly BilingualText BudgetBureau = new("สำนักงบประมาณ", "Budget Bureau");

    public static readonly BilingualText Opdc = new("สำนักงาน ก.พ.ร.", "OPDC");

    /// <summary>Whom it is reported to; null where to nobody.</summary>
    public static BilingualText? NameOf(ReportRecipients recipients) => recipients switch
    {
        ReportRecipients.BudgetBureau => BudgetBureau,
        ReportRecipients.Opdc => Opdc,
        ReportRecipients.None => null,
        _ => new($"{BudgetBureau.Thai} และ {Opdc.Thai}", $"{BudgetBureau.English} and {Opdc.English}"),
    };
}
