using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Reporting;

/// <content>
/// As JSON: <c>{ "printed": …, "formula": { "kind": "sum", "parts": [ … ] } }</c>, with the verdict, the intervals, how far
/// they are apart and the disagreement, which follow. The words are not written.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Finding
{
    /// <summary>How a finding is written as JSON and read back.</summary>
    public static JsonFormat<Finding> Json { get; } = new JsonFormat();

    internal IReadOnlyList<Measure> Measures => _formula is PointsFormula points ? points.Measures : [];

    /// <summary>How a finding is written as JSON and read back.</summary>
    public sealed class JsonFormat() : MeasuringFormat<Finding>(
        parts => new Finding(parts.Get<Reported>("printed"), parts.Get<ReportedFormula>("formula")),
        finding => finding.Measures,
        new PartMember<Finding, Reported>("printed", Reported.Json, finding => finding.Printed, isRequired: true),
        new PartMember<Finding, ReportedFormula>("formula", FormulaFormat.Instance, finding => finding._formula, isRequired: true),
        new DerivedMember<Finding, Verdict>("verdict", NameFormat<Verdict>.Instance, finding => finding.Verdict),
        new DerivedMember<Finding, Disagreement>("disagreement", NamesFormat<Disagreement>.Instance, finding => finding.Disagreement is var aspects && aspects == Disagreement.None ? null : aspects),
        new DerivedMember<Finding, DecimalInterval>("computed", DecimalInterval.Json, finding => finding.Computed),
        new DerivedMember<Finding, DecimalInterval>("stated", DecimalInterval.Json, finding => finding.Stated),
        new DerivedMember<Finding, decimal>("distance", NumberPartFormat.Instance, finding => finding.Distance));
}
