namespace Kpi.Domain.Scorecards;

/// <summary>The kinds of results, as JSON names them.</summary>
internal enum ResultKind
{
    /// <summary>By the tier that observations reach.</summary>
    Measured = 0,

    /// <summary>By the evaluator.</summary>
    Awarded = 1,

    /// <summary>Being evaluated, with an assumed score.</summary>
    Pending = 2,

    /// <summary>Not there.</summary>
    Missing = 3,
}
