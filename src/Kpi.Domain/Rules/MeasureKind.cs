namespace Kpi.Domain.Rules;

/// <summary>What a measure counts, and so which values it can take.</summary>
public enum MeasureKind
{
    /// <summary>How many there are: an integer from 0.</summary>
    Count = 0,

    /// <summary>A part of a whole in percent: from 0 to 100.</summary>
    Share = 1,

    /// <summary>A percentage that is not a part of a whole, such as growth: any decimal.</summary>
    Percentage = 2,

    /// <summary>An amount of money in baht: from 0.</summary>
    Money = 3,

    /// <summary>Whether something was done: done or not done.</summary>
    Achievement = 4,
}
