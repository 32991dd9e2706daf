namespace Kpi.Domain.Rules;

/// <summary>A set of cells of one <see cref="ConditionSpace"/>, one bit a cell.</summary>
internal sealed class CellSet
{
    private const int BitsPerWord = 64;
    private readonly ulong[] _words;
    private readonly int _count;

    private CellSet(int count, ulong[] words)
    {
        _count = count;
        _words = words;
    }

    public static CellSet Of(int count, Func<int, bool> contains)
    {
        var words = new ulong[(count + BitsPerWord - 1) / BitsPerWord];
        for (int cell = 0; cell < count; cell++)
        {
            if (contains(cell))
                words[cell / BitsPerWord] |= 1UL << (cell % BitsPerWord);
        }

        return new CellSet(count, words);
    }

    public bool IsEmpty => FirstNotIn(null) < 0;

    public bool IsEverything => Complement().IsEmpty;

    public bool Contains(int cell) => (_words[cell / BitsPerWord] >> (cell % BitsPerWord) & 1UL) != 0;

    public CellSet And(CellSet other) => Combine(other, (left, right) => left & right);

    public CellSet Or(CellSet other) => Combine(other, (left, right) => left | right);

    public CellSet Complement() => Of(_count, cell => !Contains(cell));

    public bool SetEquals(CellSet other) => _words.SequenceEqual(other._words);

    /// <summary>The first cell of this set that is not in the other; negative where there is none.</summary>
    public int FirstNotIn(CellSet? other)
    {
        for (int word = 0; word < _words.Length; word++)
        {
            ulong rest = other is null ? _words[word] : _words[word] & ~other._words[word];
            for (int bit = 0; rest != 0; bit++, rest >>= 1)
            {
                if ((rest & 1UL) != 0)
                    return word * BitsPerWord + bit;
            }
        }

        return -1;
    }

    private CellSet Combine(CellSet other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[_words.Length];
        for (int word = 0; word < words.Length; word++)
            words[word] = combine(_words[word], other._words[word]);
        return new CellSet(_count, words);
    }
}
