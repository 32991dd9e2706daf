namespace Kpi.Domain.Reporting;

/// <summary>What of a table is declared to be a sum of others.</summary>
internal enum SumKind
{
    /// <summary>A column, in every row.</summary>
    Column = 0,

    /// <summary>A row, in every column.</summary>
    Row = 1,
}
