namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// Random choices that a seed determines. What is drawn within a branch leaves what is drawn after it as it is, however
/// much that was: so a repaired mistake changes only the call that it stands in.
/// </summary>
internal sealed class Choices(int seed)
{
    private Random _random = new(seed);

    /// <summary>A whole number from one up to another, the other excluded.</summary>
    public int Number(int from, int to) => _random.Next(from, to);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public bool Often(int percent) => _random.Next(100) < percent;

    public void Shuffle<T>(T[] items) => _random.Shuffle(items);

    public T Branch<T>(Func<T> write)
    {
        Random outer = _random;
        _random = new Random(outer.Next());
        try
        {
            return write();
        }
        finally
        {
            _random = outer;
        }
    }
}
