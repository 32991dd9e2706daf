using System.Globalization;

namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
public readonly partial record struct Baht
{
    private const string Grouped = "#,##0.############################";

    /// <summary>
    /// Reads a number and its unit: <c>39.1151 ล้านบาท</c>, <c>39,115,100.00 บาท</c>, <c>639 ลบ.</c>,
    /// <c>500 million baht</c>, <c>39115100 THB</c>; a negative number with a minus or in parentheses,
    /// <c>(4.8284) ล้านบาท</c>; Arabic or Thai digits.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no amount; the message says what was expected where.</exception>
    public static Baht Parse(string text) => Read(text ?? throw new ArgumentNullException(nameof(text)), unit: null).OrThrow();

    /// <summary>Reads a cell of a table whose heading says the unit (หน่วย : ล้านบาท): <c>39.1151</c>, <c>(4.8284)</c>; a lone <c>-</c> is no money.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    /// <exception cref="FormatException">The text is no number; the message says what was expected where.</exception>
    public static Baht Parse(string text, BahtUnit unit) => Read(text ?? throw new ArgumentNullException(nameof(text)), unit).OrThrow();

    /// <summary>Reads a number and its unit; false where the text is none.</summary>
    public static bool TryParse(string? text, out Baht amount) => Read(text ?? "", unit: null).Try(out amount);

    /// <summary>Reads a cell of a table whose heading says the unit; false where the text is no number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    public static bool TryParse(string? text, BahtUnit unit, out Baht amount) => Read(text ?? "", unit).Try(out amount);

    /// <summary>The amount and its unit, invariant: <c>39115100 THB</c>.</summary>
    public override string ToString() => $"{CanonicalNumber.Of(Amount)} {BahtUnitText.Canonical}";

    /// <summary>The amount as reports print it, in millions where that is shorter: <c>500 ล้านบาท</c>, <c>500 million baht</c>.</summary>
    public string ToString(Language language)
    {
        decimal million = BahtUnitText.BahtIn(BahtUnit.Millions);
        bool isShorterInMillions = Amount % (million / 100m) == 0m && Math.Abs(Amount) >= million;
        return ToString(isShorterInMillions ? BahtUnit.Millions : BahtUnit.Baht, decimals: 0, language);
    }

    /// <summary>
    /// The amount in a unit, its groups of three parted by commas, with at least so many decimals:
    /// <c>39.1151 ล้านบาท</c>, <c>39,115,100.00 บาท</c>. An amount that is finer keeps its digits; to print fewer, round it
    /// first.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none, or the number of decimals is not 0 to 28.</exception>
    /// <exception cref="OverflowException">No decimal holds the number in that unit.</exception>
    public string ToString(BahtUnit unit, int decimals, Language language)
    {
        ExactDecimal.CheckDecimals(decimals);
        string format = decimals == 0 ? Grouped : $"#,##0.{new string('0', decimals)}{new string('#', ExactDecimal.MaximumDecimals - decimals)}";
        return $"{In(unit).ToString(format, CultureInfo.InvariantCulture)} {BahtUnitText.NameOf(unit).In(language)}";
    }

    private static Parsed<Baht> Read(string text, BahtUnit? unit)
    {
        if (unit is { } known)
            BahtUnitText.BahtIn(known);
        if (unit is not null && text is "-" or "–")
            return Zero;
        var cursor = new TextCursor(text);
        if (!cursor.TakeNumberOrParentheses(out decimal number))
            return cursor.Fault;
        if (unit is null)
        {
            cursor.SkipSpaces();
            unit = BahtUnitText.Take(ref cursor);
            if (unit is null)
                return cursor.Expected("a unit such as บาท, ล้านบาท, baht or THB");
        }

        if (!cursor.IsAtEnd)
            return cursor.ExpectedEnd();
        try
        {
            return In(unit.Value, number);
        }
        catch (OverflowException)
        {
            return $"Expected an amount that a decimal holds exactly in \"{text}\".";
        }
    }
}
