namespace Kpi.Domain.Rules;

/// <summary>Fiscal years, their parts and calendar years in texts: <c>ปีงบประมาณ พ.ศ. 2568</c>, <c>Q1/2568</c>, <c>BE2568</c>.</summary>
internal static class YearGrammar
{
    public const string FiscalYearLetters = "FY";
    public const string BuddhistYearLetters = "BE";
    public const string FiscalYearWord = "ปีงบประมาณ";
    public const string QuarterWord = "ไตรมาส";
    public const string QuarterWordFull = "ไตรมาสที่";
    public const string FirstHalfWord = "ครึ่งปีแรก";
    public const string SecondHalfWord = "ครึ่งปีหลัง";
    public const string BuddhistEraMark = "พ.ศ.";
    public const string CommonEraMark = "ค.ศ.";
    public const string EnglishBuddhistEraMark = "B.E.";
    public const string EnglishCommonEraMark = "C.E.";

    private static readonly BilingualText FourDigitYear = new("ปีสี่หลัก", "a year of four digits");
    private static readonly BilingualText Slash = new("'/'", "'/'");
    private static readonly BilingualText FiscalYearStart = new("FY หรือ ปีงบประมาณ", "FY or ปีงบประมาณ");
    private static readonly BilingualText BuddhistYearStart = new("พ.ศ. หรือ BE", "พ.ศ. or BE");
    private static readonly BilingualText HalfStart = new("H, ครึ่งปีแรก หรือ ครึ่งปีหลัง", "H, ครึ่งปีแรก or ครึ่งปีหลัง");
    private static readonly BilingualText QuarterStart = new("Q หรือ ไตรมาสที่", "Q or ไตรมาสที่");
    private static readonly BilingualText Number = new("เลขที่ของช่วงในปี", "a number within the year");

    /// <summary>How an era is written before its year.</summary>
    public static string MarkOf(bool isBuddhist, Language language) => (isBuddhist, language) switch
    {
        (true, Language.Thai) => BuddhistEraMark,
        (true, _) => EnglishBuddhistEraMark,
        (false, Language.Thai) => CommonEraMark,
        _ => EnglishCommonEraMark,
    };

    /// <summary>A whole text that is a fiscal year; the year is of the Buddhist Era.</summary>
    public static bool TryReadFiscalYear(ref TextCursor cursor, out int year) =>
        TryTakeFiscalYear(ref cursor, out year) && cursor.TakeEnd();

    /// <summary>A whole text that is a half of a fiscal year.</summary>
    public static bool TryReadHalf(ref TextCursor cursor, out int year, out int number)
    {
        year = 0;
        if (cursor.Take(FiscalDivision.Half.Letter))
            return TryTakeNumberAndYear(ref cursor, FiscalDivision.Half, out year, out number);
        number = cursor.Take(FirstHalfWord) ? 1 : cursor.Take(SecondHalfWord) ? 2 : 0;
        return (number > 0 || cursor.Fails(HalfStart)) && cursor.TakeSpace() && TryReadFiscalYear(ref cursor, out year);
    }

    /// <summary>A whole text that is a quarter of a fiscal year.</summary>
    public static bool TryReadQuarter(ref TextCursor cursor, out int year, out int number)
    {
        (year, number) = (0, 0);
        if (!cursor.Take(FiscalDivision.Quarter.Letter))
        {
            if (!cursor.Take(QuarterWordFull) && !cursor.Take(QuarterWord))
                return cursor.Fails(QuarterStart);
            cursor.SkipSpace();
        }

        return TryTakeNumberAndYear(ref cursor, FiscalDivision.Quarter, out year, out number);
    }

    /// <summary>A whole text that is a month of a fiscal year: by its number, or by the calendar month that it is.</summary>
    public static bool TryReadMonth(ref TextCursor cursor, out int year, out int number)
    {
        // Only a digit makes it a number: March and May begin with the letter too.
        if (cursor.HasDigit(1) && cursor.Take(FiscalDivision.Month.Letter))
            return TryTakeNumberAndYear(ref cursor, FiscalDivision.Month, out year, out number);
        (year, number) = (0, 0);
        if (!DateGrammar.TryReadMonth(ref cursor, century: null, out int commonYear, out int month))
            return false;
        bool isInNextYear = month >= FiscalYearRules.FirstMonth;
        int fiscalYear = isInNextYear ? commonYear + 1 : commonYear;
        year = fiscalYear + FiscalYearRules.BuddhistMinusCommon;
        number = isInNextYear ? month - FiscalYearRules.FirstMonth + 1 : month + FiscalDivision.Month.InYear - FiscalYearRules.FirstMonth + 1;
        return cursor.Keeps(FiscalYearRules.CheckContained(fiscalYear, TextCursor.ParameterName));
    }

    /// <summary>A whole text that is a calendar year of the Buddhist Era.</summary>
    public static bool TryReadBuddhistYear(ref TextCursor cursor, out int year)
    {
        year = 0;
        if (!cursor.Take(BuddhistYearLetters))
        {
            if (!cursor.Take(BuddhistEraMark) && !cursor.Take(EnglishBuddhistEraMark))
                return cursor.Fails(BuddhistYearStart);
            cursor.SkipSpace();
        }

        return TryTakeFourDigits(ref cursor, out year)
            && cursor.TakeEnd()
            && cursor.Keeps(BuddhistYearRules.CheckBuddhistEra(year, TextCursor.ParameterName));
    }

    /// <summary>The mark of an era and the space behind it, where there is one.</summary>
    public static bool TryTakeEra(ref TextCursor cursor, out bool isBuddhist)
    {
        isBuddhist = false;
        if (cursor.HasDigit(0))
            return false;
        isBuddhist = cursor.Take(BuddhistEraMark) || cursor.Take(EnglishBuddhistEraMark);
        if (!isBuddhist && !cursor.Take(CommonEraMark) && !cursor.Take(EnglishCommonEraMark))
            return false;
        cursor.SkipSpace();
        return true;
    }

    private static bool TryTakeFiscalYear(ref TextCursor cursor, out int year)
    {
        bool isBuddhist = true;
        year = 0;
        if (!cursor.Take(FiscalYearLetters))
        {
            if (!cursor.Take(FiscalYearWord))
                return cursor.Fails(FiscalYearStart);
            cursor.SkipSpace();
            isBuddhist = !TryTakeEra(ref cursor, out bool isMarkedBuddhist) || isMarkedBuddhist;
        }

        if (!TryTakeFourDigits(ref cursor, out year))
            return false;
        if (!isBuddhist)
        {
            bool isSupported = cursor.Keeps(FiscalYearRules.CheckCommonEra(year, TextCursor.ParameterName));
            year += FiscalYearRules.BuddhistMinusCommon;
            return isSupported;
        }

        return cursor.Keeps(FiscalYearRules.CheckBuddhistEra(year, TextCursor.ParameterName));
    }

    private static bool TryTakeNumberAndYear(ref TextCursor cursor, FiscalDivision division, out int year, out int number)
    {
        year = 0;
        return (cursor.TakeWhole(1, out number) || cursor.TakeWhole(2, out number) || cursor.Fails(Number))
            && (cursor.Take('/') || cursor.Fails(Slash))
            && TryTakeFourDigits(ref cursor, out year)
            && cursor.TakeEnd()
            && cursor.Keeps(division.CheckNumber(number, TextCursor.ParameterName) ?? FiscalYearRules.CheckBuddhistEra(year, TextCursor.ParameterName));
    }

    private static bool TryTakeFourDigits(ref TextCursor cursor, out int year) => cursor.TakeWhole(4, out year) || cursor.Fails(FourDigitYear);
}
