namespace Kpi.Domain.Reporting;

/// <summary>What a printed figure is held against, as <see cref="Reconcile"/> names it.</summary>
internal enum FormulaKind
{
    /// <summary>Parts that add up; partitions too.</summary>
    Sum = 0,

    /// <summary>A mean.</summary>
    Mean = 1,

    /// <summary>Figures times factors, added up; differences too.</summary>
    Combination = 2,

    /// <summary>Scores times their weights, added up.</summary>
    WeightedTotal = 3,

    /// <summary>One figure over another.</summary>
    Ratio = 4,

    /// <summary>A part of a whole, in percent.</summary>
    Percentage = 5,

    /// <summary>The level of a total.</summary>
    Level = 6,

    /// <summary>The score that results earn against a target.</summary>
    Points = 7,

    /// <summary>How many names are listed.</summary>
    Count = 8,

    /// <summary>A value that no printed figure goes into.</summary>
    Computed = 9,

    /// <summary>The other prints of the figure.</summary>
    Duplicates = 10,
}
