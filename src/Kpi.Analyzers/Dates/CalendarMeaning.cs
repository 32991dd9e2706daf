using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Dates;

/// <summary>What the figures of an expression mean, and the call of the library that gives them.</summary>
internal sealed class CalendarMeaning
{
    private const int Offset = FiscalYearRules.BuddhistMinusCommon;
    private const string TimeNamespace = "global::Kpi.Domain.Time.";
    private const string NodaTimeNamespace = "global::NodaTime.";

    private static readonly CalendarMeaning[] All =
    [
        new(new("ปี พ.ศ.", "the Buddhist Era year"), "BuddhistYear", "BuddhistEra", _ => new(1, Offset)),
        new(new("ปี ค.ศ.", "the Common Era year"), "BuddhistYear", "CommonEra", _ => new(1, -Offset)),
        new(new("ปีงบประมาณ ค.ศ.", "the fiscal year in the Common Era"), "FiscalYear", "CommonEra", month => new(1, YearsAhead(month))),
        new(new("ปีงบประมาณ พ.ศ.", "the fiscal year in the Buddhist Era"), "FiscalYear", "BuddhistEra", month => new(1, Offset + YearsAhead(month))),
        new(new("ไตรมาสของปีงบประมาณ", "the quarter of the fiscal year"), "FiscalQuarter", "Number", month => new(0, MonthOfYear(month) / 3 + 1)),
        new(new("เดือนที่ของปีงบประมาณ", "the month of the fiscal year"), "FiscalMonth", "Number", month => new(0, MonthOfYear(month) + 1)),
    ];

    private readonly string _type;
    private readonly string _member;
    private readonly Func<int, CalendarFigure> _figureIn;

    private CalendarMeaning(BilingualText name, string type, string member, Func<int, CalendarFigure> figureIn)
    {
        Name = name;
        _type = type;
        _member = member;
        _figureIn = figureIn;
    }

    public BilingualText Name { get; }

    /// <summary>The meaning of what is worked out month by month; null where it is none of these, or is not known in every month.</summary>
    public static CalendarMeaning? Of(Func<int, CalendarFigure?> figureIn)
    {
        var figures = new CalendarFigure[FiscalDivision.Month.InYear];
        for (int month = 1; month <= figures.Length; month++)
        {
            if (figureIn(month) is not { } figure)
                return null;
            figures[month - 1] = figure;
        }

        return Array.Find(All, meaning => figures.Select((figure, index) => meaning._figureIn(index + 1) == figure).All(isEqual => isEqual));
    }

    /// <summary>The library's call, as it is written where its namespaces are in scope, or with every name in full.</summary>
    public string CallFor(IOperation date, DateKind kind, bool inFull)
    {
        (string time, string nodaTime) = inFull ? (TimeNamespace, NodaTimeNamespace) : ("", "");
        string text = date.Syntax.ToString();
        string call = (_type, _member, kind) switch
        {
            ("BuddhistYear", "CommonEra", _) => $"FromBuddhistEra({text}.Year)",
            ("BuddhistYear", _, DateKind.YearMonth) => $"FromCommonEra({text}.Year)",
            (_, _, DateKind.DateOnly) => $"Containing({nodaTime}LocalDate.FromDateOnly({text}))",
            (_, _, DateKind.DateTime) => $"Containing({nodaTime}LocalDate.FromDateTime({text}))",
            (_, _, DateKind.DateTimeOffset) => $"Containing({nodaTime}LocalDate.FromDateTime({text}.DateTime))",
            _ => $"Containing({text})",
        };
        return $"{time}{_type}.{call}.{_member}";
    }

    private static int YearsAhead(int month) => month >= FiscalYearRules.FirstMonth ? 1 : 0;

    private static int MonthOfYear(int month) => (month + FiscalDivision.Month.InYear - FiscalYearRules.FirstMonth) % FiscalDivision.Month.InYear;
}
