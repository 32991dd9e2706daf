using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>The equal parts that a fiscal year is divided into, and which of them there are: KPI1002.</summary>
internal sealed class FiscalDivision
{
    public static readonly FiscalDivision Half = new('H', 2, new("ครึ่งปีที่", "Half"), "halves");
    public static readonly FiscalDivision Quarter = new('Q', 4, new("ไตรมาสที่", "Quarter"), "quarters");
    public static readonly FiscalDivision Month = new('M', 12, new("เดือนที่", "Month"), "months");

    private readonly BilingualText _name;
    private readonly string _plural;

    private FiscalDivision(char letter, int inYear, BilingualText name, string plural)
    {
        Letter = letter;
        InYear = inYear;
        _name = name;
        _plural = plural;
    }

    /// <summary>The letter of the canonical text: Q1/2568.</summary>
    public char Letter { get; }

    /// <summary>How many make a year.</summary>
    public int InYear { get; }

    /// <summary>The violation of a part's number within its year, if any.</summary>
    public Violation? CheckNumber(int number, string parameterName) =>
        number >= 1 && number <= InYear
            ? null
            : OutOfRange(parameterName, Text(number), new($"หนึ่งปีมี{_name.Thai} 1 ถึง {Text(InYear)}", $"a fiscal year has {_plural} 1 to {Text(InYear)}"));

    /// <summary>The violation of a part that arithmetic leads to, if any, by its distance from the first supported one.</summary>
    public Violation? CheckIndex(long index, string parameterName)
    {
        if (index >= 0 && index < (long)FiscalYearRules.SupportedYears * InYear)
            return null;
        long year = (index >= 0 ? index : index - InYear + 1) / InYear;
        string first = $"1/{Text(FiscalYearRules.FirstBuddhistYear)}";
        string last = $"{Text(InYear)}/{Text(FiscalYearRules.LastBuddhistYear)}";
        return OutOfRange(
            parameterName,
            $"{Text(index - year * InYear + 1)}/{Text(FiscalYearRules.FirstBuddhistYear + year)}",
            new($"{first}–{last}", $"{first}–{last} are supported"));
    }

    private Violation OutOfRange(string parameterName, string value, BilingualText range) =>
        RuleCatalogue.FiscalPeriodOutOfRange.At(parameterName, _name, value, range);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
