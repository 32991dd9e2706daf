namespace Kpi.Domain.Tests.Generators;

/// <summary>Fills lists of facts that are partly unknown, and shows them to people.</summary>
internal static class PartialFacts
{
    public static T Pick<T>(this Random random, params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;

    /// <summary>The same list with every item known and, where it may go on, some more items anywhere.</summary>
    public static FactList<T> Complete<T>(this FactList<T> list, Random random, Func<T?, T> complete, int atLeast = 0)
        where T : class
    {
        List<T> items = [.. list.Items.Select(complete)];
        int more = list.IsComplete ? 0 : Math.Max(random.Next(3), atLeast - items.Count);
        for (int added = 0; added < more; added++)
            items.Insert(random.Next(items.Count + 1), complete(null));
        return new FactList<T>(items, IsComplete: true);
    }

    /// <summary>The same list with some items hidden, or some lost and the list open-ended.</summary>
    public static FactList<T> Hide<T>(this FactList<T> list, Random random, Func<T, T?> hide)
        where T : class
    {
        T?[] items = [.. list.Items.Select(item => hide(item!))];
        return random.OneIn(5)
            ? new FactList<T>([.. items.Where(_ => !random.OneIn(2))], IsComplete: false)
            : new FactList<T>(items, IsComplete: true);
    }

    /// <summary>Shorter lists, and lists with a simpler item.</summary>
    public static IEnumerable<FactList<T>> Shrink<T>(this FactList<T> list, Func<T, IEnumerable<T>> shrink, int atLeast = 0)
        where T : class
    {
        for (int index = 0; index < list.Items.Count; index++)
        {
            IEnumerable<T?> before = list.Items.Take(index);
            IEnumerable<T?> after = list.Items.Skip(index + 1);
            if (!list.IsComplete || list.Items.Count > atLeast)
                yield return list with { Items = [.. before, .. after] };
            foreach (T simpler in list.Items[index] is { } item ? shrink(item) : [])
                yield return list with { Items = [.. before, simpler, .. after] };
        }
    }

    public static string Show(MeasureFacts measure) => $"{measure.Code ?? "?"}:{measure.Kind}";

    public static string Show(IndicatorFacts? indicator) => indicator is null ? "?" :
        $"{indicator.Code ?? "?"} {CanonicalNumber.Of(indicator.Weight)} ({(indicator.Measures is null ? "?" : string.Join(" ", indicator.Measures.Select(Show)))})";

    public static string Show(ComponentFacts? component) => component is null ? "?" :
        $"{component.Code ?? "?"}: [{Show(component.Indicators, Show)}]";

    public static string Show(ScorecardFacts? scorecard) => scorecard is null ? "?" :
        $"{scorecard.Name ?? "?"} by {scorecard.Framework?.Name.English ?? "?"}: [{Show(scorecard.Components, Show)}]";

    private static string Show<T>(FactList<T> list, Func<T?, string> show)
        where T : class =>
        string.Join(", ", list.Items.Select(show)) + (list.IsComplete ? "" : ", …");
}
