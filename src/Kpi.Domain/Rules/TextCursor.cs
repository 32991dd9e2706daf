using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kpi.Domain.Rules;

/// <summary>
/// Reads a text from the left, strictly and without allocation, and remembers the fault that stopped it: what was
/// expected where (KPI1003), or the rule that the value breaks. Digits are Arabic or Thai.
/// </summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    /// <summary>The parameter that every Parse takes its text by.</summary>
    public const string ParameterName = "text";

    private const char NoBreakSpace = '\u00A0';
    private const char ThaiZero = '\u0E50';

    private static readonly BilingualText End = new("ท้ายข้อความ", "the end");
    private static readonly BilingualText Space = new("ช่องว่าง", "a space");

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private BilingualText? _expected;
    private Violation? _violation;

    public readonly bool IsAtEnd => _position == _text.Length;

    /// <summary>What is left to read.</summary>
    public readonly ReadOnlySpan<char> Rest => _text.Slice(_position);

    /// <summary>What is wrong with the text, after it could not be read.</summary>
    public readonly Violation Violation => _violation ?? Unreadable(Where(_expected ?? End));

    /// <summary>What Parse throws where the text could not be read.</summary>
    public readonly KpiFormatException Exception() => new(Violation);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Take(char expected)
    {
        int position = _position;
        if ((uint)position >= (uint)_text.Length || _text[position] != expected)
            return false;
        _position = position + 1;
        return true;
    }

    public bool Take(string expected)
    {
        if (!Rest.StartsWith(expected.AsSpan()))
            return false;
        _position += expected.Length;
        return true;
    }

    /// <summary>Any number of spaces, none included.</summary>
    public void SkipSpaces()
    {
        while (TakeAnySpace())
        {
        }
    }

    /// <summary>A single space where one may be left out.</summary>
    public void SkipSpace() => TakeAnySpace();

    /// <summary>A single space.</summary>
    public bool TakeSpace() => TakeAnySpace() || Fails(Space);

    /// <summary>The digit at the position, which moves behind it; −1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int TakeDigit()
    {
        int position = _position;
        if ((uint)position >= (uint)_text.Length)
            return -1;
        uint digit = DigitOf(_text[position]);
        if (digit > 9)
            return -1;
        _position = position + 1;
        return (int)digit;
    }

    /// <summary>Whether a digit stands so many characters further on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasDigit(int ahead)
    {
        int position = _position + ahead;
        return (uint)position < (uint)_text.Length && DigitOf(_text[position]) <= 9;
    }

    /// <summary>A number of exactly so many digits, few enough for 32 bits; where there are more or fewer, nothing is taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakeWhole(int digits, out int number)
    {
        number = 0;
        ReadOnlySpan<char> rest = Rest;
        if (rest.Length < digits || (rest.Length > digits && DigitOf(rest[digits]) <= 9))
            return false;
        uint value = 0;
        for (int read = 0; read < digits; read++)
        {
            uint digit = DigitOf(rest[read]);
            if (digit > 9)
                return false;
            value = value * 10 + digit;
        }

        _position += digits;
        number = (int)value;
        return true;
    }

    /// <summary>Nothing may follow.</summary>
    public bool TakeEnd() => IsAtEnd || Fails(End);

    /// <summary>Something else was expected here.</summary>
    public bool Fails(BilingualText expected)
    {
        _expected = expected;
        return false;
    }

    /// <summary>The text as a whole is at fault, for a reason.</summary>
    public bool FailsWith(BilingualText reason)
    {
        _violation = Unreadable(reason);
        return false;
    }

    /// <summary>False, remembering the violation, where there is one.</summary>
    public bool Keeps(Violation? violation)
    {
        if (violation is null)
            return true;
        _violation = violation;
        return false;
    }

    private bool TakeAnySpace() => Take(' ') || Take(NoBreakSpace);

    // The value of a digit; above 9 where the character is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint DigitOf(char character) => (uint)(character - (character < ThaiZero ? '0' : ThaiZero));

    private readonly BilingualText Where(BilingualText expected)
    {
        if (IsAtEnd)
            return new($"ต้องมี{expected.Thai}ต่อท้าย", $"expected {expected.English} at the end");
        string position = (_position + 1).ToString(CultureInfo.InvariantCulture);
        return new(
            $"ต้องเป็น{expected.Thai}ที่ตำแหน่ง {position} แต่พบ '{_text[_position]}'",
            $"expected {expected.English} at position {position}, where '{_text[_position]}' stands");
    }

    private readonly Violation Unreadable(BilingualText reason) =>
        RuleCatalogue.UnreadableText.At(ParameterName, BilingualText.Quote(_text.ToString()), reason);
}
