namespace Kpi.Domain.Scorecards;

/// <summary>Lists that definitions are made of are copied in, and hold no null.</summary>
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
}
