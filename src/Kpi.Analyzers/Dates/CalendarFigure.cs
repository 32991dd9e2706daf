namespace Kpi.Analyzers.Dates;

/// <summary>A number that is made from a date's year: so many times the year, and so much more. A truth is 0 or 1.</summary>
internal readonly record struct CalendarFigure(long Years, long Rest)
{
    public static CalendarFigure Of(bool truth) => new(0, truth ? 1 : 0);

    /// <summary>The number itself, where it does not depend on the year.</summary>
    public long? Number => Years == 0 ? Rest : null;
}
