using System.Globalization;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Dates;

/// <summary>KPI1006: a constant Buddhist Era year where a date's constructor takes the Gregorian one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BuddhistYearAnalyzer() : CodeAnalyzer(RuleCatalogue.BuddhistYearAsGregorian)
{
    /// <summary>C.E. 1900: what lies before it is no date that anyone reports on.</summary>
    private const int First = 1900 + FiscalYearRules.BuddhistMinusCommon;

    /// <summary>2500 and 2600 stand for "far in the future" more often than for C.E. 1957 and 2057.</summary>
    private const int Century = 100;

    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library)
    {
        var dates = new DateTypes(start.Compilation);
        start.RegisterOperationAction(context => Analyze(context, dates), OperationKind.ObjectCreation);
    }

    private void Analyze(OperationAnalysisContext context, DateTypes dates)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (Argument(creation, "year") is not { } argument
            || ConstantOf(argument) is not (>= First and <= FiscalYearRules.LastBuddhistYear and int year)
            || year % Century == 0
            || dates.KindOf(creation.Type) is null
            || creation.Constructor!.Parameters.Any(TakesCalendar)
            || IsLeapDay(creation, year))
        {
            return;
        }

        context.ReportDiagnostic(At(argument.Value.Syntax, Text(year), creation.Type!.Name, Text(year - FiscalYearRules.BuddhistMinusCommon)));
    }

    // A date of another calendar: DateTime's and DateOnly's constructors take a Calendar, NodaTime's a CalendarSystem or an Era.
    private static bool TakesCalendar(IParameterSymbol parameter) => parameter.Name is "calendar" or "era";

    // No Gregorian leap year is one too when it is read as a Buddhist Era year: 29 February shows which is meant.
    private static bool IsLeapDay(IObjectCreationOperation creation, int year) =>
        DateTime.IsLeapYear(year)
        && Argument(creation, "month") is { } month && ConstantOf(month) == 2
        && Argument(creation, "day") is { } day && ConstantOf(day) == 29;

    private static IArgumentOperation? Argument(IObjectCreationOperation creation, string name)
    {
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == name)
                return argument;
        }

        return null;
    }

    private static int? ConstantOf(IArgumentOperation argument) => argument.Value.ConstantValue is { HasValue: true, Value: int number } ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
