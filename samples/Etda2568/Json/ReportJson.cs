using System.Text.Json.Serialization;

namespace Etda.Json;

/// <summary>
/// The document that other programs read: the assessment, the projects, the headlines and every finding. Its shape is
/// described by <c>etda-2568.schema.json</c>: members are always there, and null where there is nothing to say.
/// </summary>
internal sealed record ReportJson(
    [property: JsonPropertyName("$schema")] string Schema,
    string Agency,
    YearJson Year,
    TextJson Framework,
    AssessmentJson Assessment,
    PortfolioJson Portfolio,
    HeadlinesJson Headlines,
    AuditJson Audit)
{
    /// <summary>The schema's name, and with it the version of the shape.</summary>
    public const string SchemaName = "urn:kpi-domain:etda-2568:1";

    public static ReportJson OfReport() => new(
        SchemaName,
        Etda2568.Scorecard.Agency,
        YearJson.Of(Etda2568.Year),
        TextJson.Of(Etda2568.Scorecard.Framework.Name),
        AssessmentJson.Of(Etda2568.Assessment),
        PortfolioJson.Of(EtdaReport.Standing),
        HeadlinesJson.OfReport(),
        AuditJson.Of(EtdaReport.Audit));
}
