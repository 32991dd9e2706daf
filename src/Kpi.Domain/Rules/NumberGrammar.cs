namespace Kpi.Domain.Rules;

/// <summary>
/// Numbers in texts: digits, Arabic or Thai, with an optional sign, a point and commas between groups of three; nothing
/// is rounded or left out.
/// </summary>
internal static class NumberGrammar
{
    private const int GroupLength = 3;
    private const byte MaximumDecimals = 28;

    /// <summary>As many digits as fit into 64 bits, whatever they are.</summary>
    private const int DigitsIn64Bits = 19;

    private static readonly BilingualText Digit = new("ตัวเลข", "a digit");
    private static readonly BilingualText Group = new("กลุ่มตัวเลขสามหลักก่อนหน้านี้", "a group of three digits before this");
    private static readonly BilingualText Closing = new("')'", "')'");
    private static readonly BilingualText Exact = new("จำนวนที่ decimal เก็บได้ครบทุกหลัก", "a number that a decimal holds exactly");

    /// <summary>A whole text that is a number.</summary>
    public static bool TryRead(ref TextCursor cursor, out decimal number) => TryTake(ref cursor, out number) && cursor.TakeEnd();

    /// <summary>A number with its scale as written: 9.40 keeps two decimals.</summary>
    public static bool TryTake(ref TextCursor cursor, out decimal number)
    {
        bool isNegative = cursor.Take('-') || cursor.Take('\u2212');
        return TryTakeUnsigned(ref cursor, isNegative, out number);
    }

    /// <summary>A number that is negative where it stands in parentheses, as budget tables print a net fall: (4.8284).</summary>
    public static bool TryTakeOrParentheses(ref TextCursor cursor, out decimal number)
    {
        if (!cursor.Take('('))
            return TryTake(ref cursor, out number);
        return TryTakeUnsigned(ref cursor, isNegative: true, out number) && (cursor.Take(')') || cursor.Fails(Closing));
    }

    private static bool TryTakeUnsigned(ref TextCursor cursor, bool isNegative, out decimal number)
    {
        number = 0m;
        TextCursor start = cursor;
        var mantissa = new Mantissa();
        int leading = mantissa.TakeDigits(ref cursor);
        if (leading == 0)
            return cursor.Fails(Digit);

        // A comma that no digit follows is not the number's.
        while (leading <= GroupLength && cursor.HasDigit(1) && cursor.Take(','))
        {
            if (mantissa.TakeDigits(ref cursor) != GroupLength)
                return cursor.Fails(Group);
        }

        int decimals = 0;
        if (cursor.Take('.'))
        {
            decimals = mantissa.TakeDigits(ref cursor);
            if (decimals == 0)
                return cursor.Fails(Digit);
        }

        if (decimals <= MaximumDecimals && mantissa.TryScale(isNegative, (byte)decimals, out number))
            return true;
        cursor = start;
        return cursor.Fails(Exact);
    }

    /// <summary>The digits of a number, the point left out; in 64 bits as long as they surely fit.</summary>
    private struct Mantissa
    {
        private ulong _small;
        private decimal _large;
        private int _digits;
        private bool _isTooLarge;

        public int TakeDigits(ref TextCursor cursor)
        {
            int count = 0;
            for (int digit = cursor.TakeDigit(); digit >= 0; digit = cursor.TakeDigit())
            {
                Append(digit);
                count++;
            }

            return count;
        }

        public readonly bool TryScale(bool isNegative, byte decimals, out decimal number)
        {
            number = 0m;
            if (_isTooLarge)
                return false;
            if (_digits <= DigitsIn64Bits)
            {
                number = new decimal((int)_small, (int)(_small >> 32), 0, isNegative && _small != 0, decimals);
                return true;
            }

            int[] bits = decimal.GetBits(_large);
            number = new decimal(bits[0], bits[1], bits[2], isNegative && _large != 0m, decimals);
            return true;
        }

        private void Append(int digit)
        {
            _digits++;
            if (_digits <= DigitsIn64Bits)
            {
                _small = _small * 10 + (uint)digit;
                return;
            }

            if (_digits == DigitsIn64Bits + 1)
                _large = _small;
            decimal beforeLast = (decimal.MaxValue - digit) / 10m;
            _isTooLarge |= _large > decimal.Truncate(beforeLast);
            if (!_isTooLarge)
                _large = _large * 10m + digit;
        }
    }
}
