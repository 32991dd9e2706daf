namespace Kpi.Domain.Reporting;

/// <content>What stands within printed words.</content>
public sealed partial class Reported
{
    /// <summary>
    /// A part of what is printed, such as 90.60 of “ร้อยละ 90.60 (100 คะแนน)”, read by <see cref="Parse"/>; a number is
    /// rounded to its last decimal. It keeps title, unit and place, so a quotation cannot be made up.
    /// </summary>
    /// <param name="part">The part as it stands there, a number with all its digits.</param>
    /// <exception cref="ArgumentException">The part is null or empty, or does not stand in what is printed, or only within a longer number.</exception>
    public Reported Quote(string part) => Quote(part, ReportedKind.Rounded);

    /// <summary>As <see cref="Quote(string)"/>, but a number is exactly what it says, such as 1,315 of “1,315 บริการ”.</summary>
    /// <inheritdoc cref="Quote(string)"/>
    public Reported QuoteExact(string part) => Quote(part, ReportedKind.Exact);

    private Reported Quote(string part, ReportedKind kind)
    {
        if (string.IsNullOrWhiteSpace(part))
            throw new ArgumentException("A quotation has at least one visible character.", nameof(part));
        Reported read = Parse(part, kind);
        return Stands(part) || IsPrintedAs(read)
            ? new Reported(read.Kind, read._number, read.Words, Unit, Title, Place)
            : throw new ArgumentException($"“{part}” does not stand in {Describe(Language.English)}; quote it as it is printed, a number with all its digits.", nameof(part));
    }

    /// <summary>Whether both are one number with one scale, however its digits are grouped, or both a dash; a dash is no 0.</summary>
    private bool IsPrintedAs(Reported read) =>
        IsNumber
        && read.Number == Number
        && read.Decimals == Decimals
        && (read.Kind == ReportedKind.Nothing) == (Kind == ReportedKind.Nothing);

    private bool Stands(string part)
    {
        if (Words is null)
            return false;
        for (int at = Words.IndexOf(part, StringComparison.Ordinal); at >= 0; at = Words.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (!GoesOn(part[0], at - 1, -1) && !GoesOn(part[part.Length - 1], at + part.Length, 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether a number goes on beyond an end of its quotation: with a digit, or with one behind a separator.</summary>
    private bool GoesOn(char end, int beyond, int step) =>
        char.IsDigit(end) && (IsDigitAt(beyond) || (beyond >= 0 && beyond < Words!.Length && Words[beyond] is '.' or ',' && IsDigitAt(beyond + step)));

    private bool IsDigitAt(int index) => index >= 0 && index < Words!.Length && char.IsDigit(Words[index]);
}
