namespace Kpi.Domain.Quantities;

/// <summary>Lists that aggregates are made of: copied in, without null, equal item by item.</summary>
internal static class ItemList
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

    /// <summary>Texts in a row, the last joined by a word: <c>a, b and c</c>.</summary>
    public static BilingualText Join(IReadOnlyList<BilingualText> texts)
    {
        return new BilingualText(Join(Language.Thai, " และ "), Join(Language.English, " and "));

        string Join(Language language, string and)
        {
            string[] words = [.. texts.Select(text => text.In(language))];
            return words.Length == 1 ? words[0] : string.Join(", ", words.Take(words.Length - 1)) + and + words[^1];
        }
    }
}
