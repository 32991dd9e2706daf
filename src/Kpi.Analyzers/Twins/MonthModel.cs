namespace Kpi.Analyzers.Twins;

/// <summary>A calendar month of the Common Era.</summary>
internal sealed record MonthModel(int Year, int Month);
