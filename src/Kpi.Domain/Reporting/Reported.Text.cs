using System.Globalization;

namespace Kpi.Domain.Reporting;

/// <content>As text.</content>
public sealed partial class Reported
{
    /// <summary>
    /// Reads a printed cell, keeping its scale: <c>39.1151</c>, <c>1,315</c>, <c>13,031,074.00</c>; negative in
    /// parentheses, <c>(4.8284)</c>; a dash is nothing; an empty cell is not reported; whatever else it says is kept as
    /// text, so no cell is refused. Arabic or Thai digits.
    /// </summary>
    /// <param name="cell">The cell; spaces around it do not count.</param>
    /// <param name="kind">What its number is, if it is one: rounded, truncated or exact.</param>
    /// <exception cref="ArgumentNullException">The cell is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of a number.</exception>
    public static Reported Parse(string cell, ReportedKind kind = ReportedKind.Rounded)
    {
        if (kind is not (ReportedKind.Rounded or ReportedKind.Truncated or ReportedKind.Exact))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "A printed number is rounded, truncated or exact.");
        string trimmed = (cell ?? throw new ArgumentNullException(nameof(cell))).Trim();
        if (trimmed.Length == 0)
            return NotReported;
        if (trimmed is "-" or "–")
            return Nothing;
        var cursor = new TextCursor(trimmed.AsSpan());
        return NumberGrammar.TryTakeOrParentheses(ref cursor, out decimal number) && cursor.IsAtEnd ? new Reported(kind, number) : Text(trimmed);
    }

    /// <summary>What is printed, with its unit: <c>9.40</c>, <c>39.1151 ล้านบาท</c>; words in quotation marks.</summary>
    public string Describe(Language language) => Unit is null || !IsNumber ? Bare(language) : $"{Bare(language)} {Unit.Name.In(language)}";

    /// <summary>What is printed, without unit: <c>9.40</c>, <c>-4.8284</c>, <c>-</c>; nothing where nothing is. <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => Kind switch
    {
        ReportedKind.Text => Words!,
        ReportedKind.NotReported => "",
        ReportedKind.Nothing => "-",
        _ => _number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What is printed, as it stands in a formula.</summary>
    internal string Bare(Language language) => Kind switch
    {
        ReportedKind.Text => $"“{Words}”",
        ReportedKind.NotReported => language == Language.Thai ? "(ไม่ได้รายงาน)" : "(not reported)",
        _ => ToString(),
    };
}
