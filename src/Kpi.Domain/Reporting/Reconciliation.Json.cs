using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Reporting;

/// <content>As JSON: <c>{ "title": …, "findings": [ … ] }</c>.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Reconciliation
{
    /// <summary>How a reconciliation is written as JSON and read back.</summary>
    public static JsonFormat<Reconciliation> Json { get; } = new JsonFormat();

    /// <summary>How a reconciliation is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<Reconciliation>(
        parts => new Reconciliation(parts.Get<BilingualText>("title"), parts.Get<IReadOnlyList<Finding>>("findings")),
        reconciliation => reconciliation.SelectMany(finding => finding.Measures),
        new SchemaMember<Reconciliation>(),
        new PartMember<Reconciliation, BilingualText>("title", BilingualText.Json, reconciliation => reconciliation.Title, isRequired: true),
        new PartMember<Reconciliation, IReadOnlyList<Finding>>(
            "findings", new ListFormat<Finding>(Finding.Json), reconciliation => reconciliation.ToArray(), isRequired: true));
}
