using System.ComponentModel;
using System.Globalization;

namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
[TypeConverter(typeof(Converter))]
public readonly partial record struct Baht
{
    private const string Grouped = "#,##0.############################";

    /// <summary>
    /// Reads a number and its unit: <c>39.1151 ล้านบาท</c>, <c>39,115,100.00 บาท</c>, <c>639 ลบ.</c>,
    /// <c>500 million baht</c>, <c>39115100 THB</c>; a negative number with a minus or in parentheses,
    /// <c>(4.8284) ล้านบาท</c>; Arabic or Thai digits.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="KpiFormatException">KPI1003: the text is no amount; the message says what was expected where.</exception>
    public static Baht Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Baht Parse(ReadOnlySpan<char> text) => Read(text, unit: null);

    /// <summary>Reads a cell of a table whose heading says the unit (หน่วย : ล้านบาท): <c>39.1151</c>, <c>(4.8284)</c>; a lone <c>-</c> is no money.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    /// <exception cref="KpiFormatException">KPI1003: the text is no number; the message says what was expected where.</exception>
    public static Baht Parse(string text, BahtUnit unit) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan(), unit);

    /// <inheritdoc cref="Parse(string, BahtUnit)"/>
    public static Baht Parse(ReadOnlySpan<char> text, BahtUnit unit) => Read(text, BahtUnitText.Checked(unit));

    /// <summary>Reads a number and its unit; false where the text is none.</summary>
    public static bool TryParse(string? text, out Baht amount) => TryParse(text.AsSpan(), out amount);

    /// <inheritdoc cref="TryParse(string, out Baht)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Baht amount)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, unit: null, out amount);
    }

    /// <summary>Reads a cell of a table whose heading says the unit; false where the text is no number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    public static bool TryParse(string? text, BahtUnit unit, out Baht amount) => TryParse(text.AsSpan(), unit, out amount);

    /// <inheritdoc cref="TryParse(string, BahtUnit, out Baht)"/>
    public static bool TryParse(ReadOnlySpan<char> text, BahtUnit unit, out Baht amount)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, BahtUnitText.Checked(unit), out amount);
    }

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

    private static Baht Read(ReadOnlySpan<char> text, int? unit)
    {
        var cursor = new TextCursor(text);
        return TryRead(ref cursor, unit, out Baht amount) ? amount : throw cursor.Exception();
    }

    private static bool TryRead(ref TextCursor cursor, int? unit, out Baht amount)
    {
        bool isRead = AmountGrammar.TryReadBaht(ref cursor, unit, out decimal baht);
        amount = isRead ? new Baht(baht) : default;
        return isRead;
    }

    private sealed class Converter() : TextConverter<Baht>(Parse);
}
