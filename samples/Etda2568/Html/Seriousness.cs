namespace Etda.Html;

/// <summary>How serious a finding is to a reader of the report, the most serious first.</summary>
internal enum Seriousness
{
    Value,
    UnitOrPresence,
    TitleOnly,
    NotCheckable,
    WithinRounding,
    Exact,
}
