namespace Kpi.Analyzers.Evaluation;

/// <summary>What is done with a list.</summary>
internal enum ListUse
{
    /// <summary>Something that may change it, or keep it.</summary>
    Other = 0,

    /// <summary>Its items are read at once.</summary>
    Copied = 1,

    /// <summary>Its items are read when the result is.</summary>
    ReadLater = 2,

    /// <summary>An item is added.</summary>
    Added = 3,
}
