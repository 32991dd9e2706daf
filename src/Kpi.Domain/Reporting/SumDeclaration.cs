namespace Kpi.Domain.Reporting;

/// <summary>A sum that a table declares, by headings.</summary>
internal readonly record struct SumDeclaration(SumKind Kind, string Total, IReadOnlyList<string> Parts);
