namespace Kpi.Domain.Rules;

/// <summary>
/// A list whose parts may be unknown at compile time: a null item is known to be there but not what it is, and a list
/// that is not complete may have any number of further items. At run time every list is known whole.
/// </summary>
internal sealed record FactList<T>(IReadOnlyList<T?> Items, bool IsComplete)
    where T : class
{
    /// <summary>Whether every item is there and known.</summary>
    public bool IsKnown => IsComplete && Items.All(item => item is not null);

    /// <summary>Whether it is certain that there is no item.</summary>
    public bool IsCertainlyEmpty => IsComplete && Items.Count == 0;
}
