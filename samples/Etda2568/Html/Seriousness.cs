namespace Etda.Html;

/// <summary>How serious a finding is to a reader of the report: the groups of <see cref="EtdaReport.AuditBySeriousness"/>, in their order.</summary>
internal enum Seriousness
{
    Value,
    UnitOrPresence,
    TitleOnly,
    NotCheckable,
    WithinRounding,
    Exact,
}
