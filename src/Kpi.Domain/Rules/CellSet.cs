namespace Kpi.Domain.Rules;

/// <summary>A set of cells of one <see cref="ConditionSpace"/>, one bit a cell.</summary>
internal sealed class CellSet
{
    private const int BitsPerWord = 64;
    private readonly ulong[] _words;
    private readonly int _count;

    /// <summary>The empty set, to be filled by <see cref="AddRange"/>.</summary>
    public CellSet(int count)
        : this(count, new ulong[(count + BitsPerWord - 1) / BitsPerWord])
    {
    }

    private CellSet(int count, ulong[] words)
    {
        _count = count;
        _words = words;
    }

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0UL);

    public bool IsEverything => Complement().IsEmpty;

    public bool Contains(int cell) => (_words[cell / BitsPerWord] >> (cell % BitsPerWord) & 1UL) != 0UL;

    /// <summary>Adds the cells from one up to another, the other excluded.</summary>
    public void AddRange(int from, int to)
    {
        for (int cell = from; cell < to;)
        {
            int bit = cell % BitsPerWord;
            int length = Math.Min(BitsPerWord - bit, to - cell);
            _words[cell / BitsPerWord] |= (length == BitsPerWord ? ulong.MaxValue : (1UL << length) - 1UL) << bit;
            cell += length;
        }
    }

    public CellSet And(CellSet other) => Combine(other, static (left, right) => left & right);

    public CellSet Or(CellSet other) => Combine(other, static (left, right) => left | right);

    public CellSet Complement()
    {
        var everything = new CellSet(_count);
        everything.AddRange(0, _count);
        return everything.Combine(this, static (all, excluded) => all & ~excluded);
    }

    public bool SetEquals(CellSet other) => _words.SequenceEqual(other._words);

    /// <summary>The first cell of this set that is not in the other; negative where there is none.</summary>
    public int FirstNotIn(CellSet other)
    {
        CellSet rest = Combine(other, static (left, right) => left & ~right);
        int word = Array.FindIndex(rest._words, bits => bits != 0UL);
        if (word < 0)
            return -1;

        int cell = word * BitsPerWord;
        while (!rest.Contains(cell))
            cell++;
        return cell;
    }

    private CellSet Combine(CellSet other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[_words.Length];
        for (int word = 0; word < words.Length; word++)
            words[word] = combine(_words[word], other._words[word]);
        return new CellSet(_count, words);
    }
}
