namespace Kpi.Domain.Time;

/// <summary>Writes a text into a span, without allocation; too small a span is noticed at the end.</summary>
internal ref struct TextComposer(Span<char> destination, Numerals numerals = Numerals.Arabic)
{
    /// <summary>More than the longest text of this area.</summary>
    public const int EnoughForAll = 64;

    private const char ThaiZero = '\u0E50';

    private readonly Span<char> _destination = destination;
    private readonly char _zero = numerals == Numerals.Thai ? ThaiZero : '0';
    private int _length;

    public void Append(char character)
    {
        if (_length < _destination.Length)
            _destination[_length] = character;
        _length++;
    }

    public void Append(string text)
    {
        foreach (char character in text)
            Append(character);
    }

    /// <summary>A number from 0 on, with at least so many digits.</summary>
    public void Append(int number, int digits = 1)
    {
        if (number >= 10 || digits > 1)
            Append(number / 10, digits - 1);
        Append((char)(_zero + number % 10));
    }

    public readonly bool TryFinish(out int charsWritten)
    {
        bool fits = _length <= _destination.Length;
        charsWritten = fits ? _length : 0;
        return fits;
    }

    public override readonly string ToString() => _destination.Slice(0, _length).ToString();
}
