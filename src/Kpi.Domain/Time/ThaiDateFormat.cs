using NodaTime;

namespace Kpi.Domain.Time;

/// <summary>
/// How dates and months are written in Thai documents. <see cref="Thai"/> writes <c>1 ตุลาคม 2567</c>,
/// <see cref="ThaiAbbreviated"/> <c>1 ต.ค. 2567</c>, <see cref="English"/> <c>1 October 2024</c>,
/// <see cref="EnglishAbbreviated"/> <c>1 Oct 2024</c>; each can be varied in its era, numerals and digits of the year.
/// Equality is by all of these. The default is <see cref="English"/>. Immutable.
/// </summary>
public readonly partial record struct ThaiDateFormat
{
    private readonly bool _isOtherEra;

    private ThaiDateFormat(Language language, TextLength length, Numerals numerals, bool isOtherEra, bool writesEra, int? century)
    {
        Language = language;
        Length = length;
        Numerals = numerals;
        _isOtherEra = isOtherEra;
        WritesEra = writesEra;
        Century = century;
    }

    /// <summary><c>1 ตุลาคม 2567</c>, <c>ตุลาคม 2567</c>.</summary>
    public static ThaiDateFormat Thai => Of(Language.Thai, TextLength.Full);

    /// <summary><c>1 ต.ค. 2567</c>, <c>ต.ค. 2567</c>.</summary>
    public static ThaiDateFormat ThaiAbbreviated => Of(Language.Thai, TextLength.Abbreviated);

    /// <summary><c>1 October 2024</c>, <c>October 2024</c>.</summary>
    public static ThaiDateFormat English => default;

    /// <summary><c>1 Oct 2024</c>, <c>Oct 2024</c>.</summary>
    public static ThaiDateFormat EnglishAbbreviated => Of(Language.English, TextLength.Abbreviated);

    /// <summary>The language of the month and of the era.</summary>
    public Language Language { get; }

    /// <summary>Whether the month is abbreviated.</summary>
    public TextLength Length { get; }

    /// <summary>The digits of day and year.</summary>
    public Numerals Numerals { get; }

    /// <summary>Whether the year is of the Buddhist Era (พ.ศ.) or else of the Common Era (ค.ศ.).</summary>
    public bool IsBuddhistEra => Language == Language.Thai != _isOtherEra;

    /// <summary>Whether the era is written before the year.</summary>
    public bool WritesEra { get; }

    /// <summary>The century that years of two digits are counted from, such as 2500; null where years have four digits.</summary>
    public int? Century { get; }

    /// <summary>With the year of the Buddhist Era, which is written: <c>1 ตุลาคม พ.ศ. 2567</c>, <c>1 October B.E. 2567</c>.</summary>
    /// <exception cref="InvalidOperationException">The years have two digits, counted from a century of the Common Era.</exception>
    public ThaiDateFormat WithBuddhistEra() => InEra(isBuddhist: true);

    /// <summary>With the year of the Common Era, which is written: <c>1 ตุลาคม ค.ศ. 2024</c>, <c>1 October C.E. 2024</c>.</summary>
    /// <exception cref="InvalidOperationException">The years have two digits, counted from a century of the Buddhist Era.</exception>
    public ThaiDateFormat WithCommonEra() => InEra(isBuddhist: false);

    /// <summary>With Thai numerals: <c>๑ ตุลาคม ๒๕๖๗</c>.</summary>
    public ThaiDateFormat WithThaiNumerals() => new(Language, Length, Numerals.Thai, _isOtherEra, WritesEra, Century);

    /// <summary>
    /// With the last two digits of the year, <c>1 ต.ค. 67</c>, of one century: 2500 stands for 2500 to 2599. Whoever reads
    /// the text must be told the same century.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The century is none of the format's era: 2400 to 2600 (B.E.), 1900 to 2100 (C.E.).</exception>
    public ThaiDateFormat WithTwoDigitYears(int century)
    {
        ThaiDate.CheckCentury(century);
        if (DateGrammar.IsBuddhistCentury(century) != IsBuddhistEra)
            throw new ArgumentOutOfRangeException(nameof(century), century, $"The format's years are {EraName(IsBuddhistEra)} years; the century is of the other era.");
        return new(Language, Length, Numerals, _isOtherEra, WritesEra, century);
    }

    internal static ThaiDateFormat Of(Language language, TextLength length) => new(language, length, default, isOtherEra: false, writesEra: false, century: null);

    /// <summary>Writes a date, which must be a supported one, by its Common Era year.</summary>
    internal void ComposeDate(ref TextComposer text, LocalDate date)
    {
        text.Append(date.Day);
        text.Append(' ');
        ComposeMonth(ref text, date.Year, date.Month);
    }

    /// <summary>Writes a month of a Common Era year.</summary>
    internal void ComposeMonth(ref TextComposer text, int year, int month)
    {
        text.Append(MonthNames.Of(month, Language, Length == TextLength.Abbreviated));
        text.Append(' ');
        if (WritesEra)
        {
            text.Append(YearGrammar.MarkOf(IsBuddhistEra, Language));
            text.Append(' ');
        }

        int written = YearOf(year);
        if (Century is { } century)
            text.Append(written - century, digits: 2);
        else
            text.Append(written);
    }

    /// <summary>The violation of a Common Era year that two digits of the format's century do not stand for, if any.</summary>
    internal Violation? CheckYear(int year, string parameterName) =>
        Century is { } century ? BuddhistYearRules.CheckTwoDigits(YearOf(year), century, IsBuddhistEra, parameterName) : null;

    private static string EraName(bool isBuddhist) => isBuddhist ? "B.E." : "C.E.";

    private int YearOf(int commonYear) => IsBuddhistEra ? commonYear + FiscalYearRules.BuddhistMinusCommon : commonYear;

    private ThaiDateFormat InEra(bool isBuddhist)
    {
        if (Century is { } century && isBuddhist != IsBuddhistEra)
            throw new InvalidOperationException($"The years have two digits of the century {century} {EraName(IsBuddhistEra)}; choose the era before the century.");
        return new(Language, Length, Numerals, isBuddhist != (Language == Language.Thai), writesEra: true, Century);
    }
}
