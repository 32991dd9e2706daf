namespace Kpi.Domain.Scorecards;

/// <summary>Lists that aggregates are made of: copied in, without null, equal item by item.</summary>
internal static class Items
{
    public static T[] Copy<T>(IEnumerable<T> items, string parameterName)
        where T : class
    {
        T[] copied = (items ?? throw new ArgumentNullException(parameterName)).ToArray();
        int missing = Array.IndexOf(copied, null);
        return missing < 0
            ? copied
            : throw new ArgumentException($"Item {missing} is null; every item is needed. Is it a field that is declared further down?", parameterName);
    }

    /// <summary>The hash code of parts in order; lists are passed item by item.</summary>
    public static int Hash(params IEnumerable<object?> parts) =>
        parts.Aggregate(17, (hash, part) => unchecked(hash * 397 ^ (part?.GetHashCode() ?? 0)));
}
