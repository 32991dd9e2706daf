using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <summary>A sum that a table declares, as JSON: <c>{ "kind": "column", "total": "Total", "parts": ["Q1", "Q2"] }</c>.</summary>
internal sealed class SumFormat() : ObjectFormat<SumDeclaration>(
    parts => new SumDeclaration(parts.Get<SumKind>("kind"), parts.Get<string>("total"), parts.Get<IReadOnlyList<string>>("parts")),
    new PartMember<SumDeclaration, SumKind>("kind", NameFormat<SumKind>.Instance, sum => sum.Kind, isRequired: true),
    new PartMember<SumDeclaration, string>("total", AnyTextFormat.Instance, sum => sum.Total, isRequired: true),
    new PartMember<SumDeclaration, IReadOnlyList<string>>("parts", new ListFormat<string>(AnyTextFormat.Instance), sum => sum.Parts, isRequired: true));
