namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// Which of the places where a definition could be wrong are wrong. Repairing one changes nothing else of the
/// definition: the random choices are drawn as if it were still wrong.
/// </summary>
/// <param name="choices">Draws the wrong values.</param>
/// <param name="isWrong">Whether a place, by its number, is wrong.</param>
internal sealed class Mistakes(Choices choices, Func<int, bool> isWrong)
{
    private readonly HashSet<int> _made = [];

    /// <summary>How many places there were so far.</summary>
    public int Places { get; private set; }

    /// <summary>The places that are wrong.</summary>
    public IReadOnlySet<int> Made => _made;

    /// <summary>Whether the next place is wrong.</summary>
    public bool Next()
    {
        int place = Places++;
        return isWrong(place) && _made.Add(place);
    }

    /// <summary>The right value or one of the wrong ones.</summary>
    public T Choose<T>(T right, params T[] wrong)
    {
        T drawn = choices.Pick(wrong);
        return Next() ? drawn : right;
    }
}
