namespace Kpi.Domain.Rules;

/// <summary>
/// A set of cells of one <see cref="ConditionSpace"/>, one bit a cell. It is changed in place: a large one is 8 kB, and a
/// condition is made of many.
/// </summary>
internal sealed class CellSet
{
    private const int BitsPerWord = 64;
    private readonly ulong[] _words;
    private readonly int _count;

    /// <summary>The empty set, to be filled by <see cref="AddRange"/>.</summary>
    public CellSet(int count)
    {
        _count = count;
        _words = new ulong[(count + BitsPerWord - 1) / BitsPerWord];
    }

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0UL);

    public bool IsEverything
    {
        get
        {
            int word = 0;
            while (word < _words.Length && _words[word] == Everything(word))
                word++;
            return word == _words.Length;
        }
    }

    public bool Contains(int cell) => (_words[cell / BitsPerWord] >> (cell % BitsPerWord) & 1UL) != 0UL;

    /// <summary>Adds the cells from one up to another, the other excluded.</summary>
    public void AddRange(int from, int to)
    {
        for (int cell = from; cell < to;)
        {
            int bit = cell % BitsPerWord;
            int length = Math.Min(BitsPerWord - bit, to - cell);
            _words[cell / BitsPerWord] |= Lowest(length) << bit;
            cell += length;
        }
    }

    public void Clear() => Array.Clear(_words, 0, _words.Length);

    public void IntersectWith(CellSet other)
    {
        for (int word = 0; word < _words.Length; word++)
            _words[word] &= other._words[word];
    }

    public void UnionWith(CellSet other)
    {
        for (int word = 0; word < _words.Length; word++)
            _words[word] |= other._words[word];
    }

    /// <summary>Takes out what is in and puts in what is out.</summary>
    public void Invert()
    {
        for (int word = 0; word < _words.Length; word++)
            _words[word] = ~_words[word] & Everything(word);
    }

    public bool SetEquals(CellSet other) => FirstNotIn(other) < 0 && other.FirstNotIn(this) < 0;

    /// <summary>The first cell of this set that is not in the other; negative where there is none.</summary>
    public int FirstNotIn(CellSet other)
    {
        for (int word = 0; word < _words.Length; word++)
        {
            ulong rest = _words[word] & ~other._words[word];
            if (rest != 0UL)
                return word * BitsPerWord + LowestBit(rest);
        }

        return -1;
    }

    private static int LowestBit(ulong bits)
    {
        int bit = 0;
        while ((bits >> bit & 1UL) == 0UL)
            bit++;
        return bit;
    }

    /// <summary>A word of so many bits, from the lowest.</summary>
    private static ulong Lowest(int bits) => bits >= BitsPerWord ? ulong.MaxValue : (1UL << bits) - 1UL;

    /// <summary>The bits of a word that stand for cells.</summary>
    private ulong Everything(int word) => Lowest(_count - word * BitsPerWord);
}
