using System.Numerics;

namespace Kpi.Domain.Quantities;

/// <summary>
/// Reads a text from the left. Numbers are digits, Arabic or Thai, with an optional sign, a point and commas between
/// groups of three; nothing is rounded or left out.
/// </summary>
internal struct TextCursor(string text)
{
    private const int GroupLength = 3;

    private int _position;

    /// <summary>What was expected where, after a number could not be read.</summary>
    public string Fault { get; private set; } = "";

    public readonly bool IsAtEnd => _position == text.Length;

    // A comma that no digit follows is not the number's.
    private readonly bool IsAtGroup =>
        _position + 1 < text.Length && text[_position] == ',' && DigitOf(text[_position + 1]) is not null;

    public bool Take(string expected)
    {
        if (string.CompareOrdinal(text, _position, expected, 0, expected.Length) != 0)
            return false;
        _position += expected.Length;
        return true;
    }

    public void SkipSpaces()
    {
        while (!IsAtEnd && text[_position] is ' ' or '\u00A0')
            _position++;
    }

    /// <summary>A number with its scale as written: 9.40 keeps two decimals.</summary>
    public bool TakeNumber(out decimal number)
    {
        bool isNegative = Take("-") || Take("\u2212");
        return TakeUnsignedNumber(isNegative, out number);
    }

    /// <summary>A number that is negative where it stands in parentheses, as budget tables print a net fall: (4.8284).</summary>
    public bool TakeNumberOrParentheses(out decimal number)
    {
        if (!Take("("))
            return TakeNumber(out number);
        if (!TakeUnsignedNumber(isNegative: true, out number))
            return false;
        return Take(")") || Fails("')'");
    }

    public readonly string Expected(string what) =>
        IsAtEnd ? $"Expected {what} at the end of \"{text}\"." : $"Expected {what} at position {_position + 1} of \"{text}\", where '{text[_position]}' stands.";

    public readonly string ExpectedEnd() => Expected("the end");

    private bool TakeUnsignedNumber(bool isNegative, out decimal number)
    {
        number = 0m;
        int start = _position;
        BigInteger mantissa = BigInteger.Zero;
        if (!TakeDigits(ref mantissa, out int leading))
            return Fails("a digit");
        while (leading <= GroupLength && IsAtGroup)
        {
            Take(",");
            TakeDigits(ref mantissa, out int grouped);
            if (grouped != GroupLength)
                return Fails("a group of three digits before this");
        }

        int decimals = 0;
        if (Take(".") && !TakeDigits(ref mantissa, out decimals))
            return Fails("a digit");
        if (decimals > ExactDecimal.MaximumDecimals || mantissa > new BigInteger(decimal.MaxValue))
        {
            _position = start;
            return Fails("a number that a decimal holds exactly");
        }

        number = ExactDecimal.Of(isNegative ? -mantissa : mantissa, decimals);
        return true;
    }

    private bool TakeDigits(ref BigInteger mantissa, out int count)
    {
        int start = _position;
        while (!IsAtEnd && DigitOf(text[_position]) is { } digit)
        {
            mantissa = mantissa * 10 + digit;
            _position++;
        }

        count = _position - start;
        return count > 0;
    }

    private static int? DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '\u0E50' and <= '\u0E59' => character - '\u0E50',
        _ => null,
    };

    private bool Fails(string expected)
    {
        Fault = Expected(expected);
        return false;
    }
}
