using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Dates;

/// <summary>KPI1004: a date's parts from which the era, the fiscal year or its quarter is worked out by hand.</summary>
/// <remarks>
/// Whatever is written, it is worked out for all twelve months and compared with what the library would give: no list of
/// idioms, and no false alarm. Only the bare year or month of a date that is moved by three months may well mean no more.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandWrittenCalendarAnalyzer() : CodeAnalyzer(RuleCatalogue.CalendarByHand)
{
    private const int MaximumDepth = 24;
    private const int Offset = FiscalYearRules.BuddhistMinusCommon;

    private static readonly BilingualText BuddhistDate = new("วันที่ในปี พ.ศ.", "a date in the Buddhist Era");
    private static readonly BilingualText CommonDate = new("วันที่ในปี ค.ศ.", "a date in the Common Era");

    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library)
    {
        var dates = new DateTypes(start.Compilation);
        start.RegisterOperationAction(context => AnalyzePart(context, dates), OperationKind.PropertyReference);
        start.RegisterOperationAction(context => AnalyzeShift(context, dates), OperationKind.Invocation);
    }

    private void AnalyzePart(OperationAnalysisContext context, DateTypes dates)
    {
        IOperation part = context.Operation;
        if (CalendarExpression.DateOf(part, dates) is not { } date)
            return;
        var expression = new CalendarExpression(date, dates);
        (IOperation? whole, CalendarMeaning? meaning, IOperation top) = Climb(part, expression);
        if (whole is not null)
            ReportExpression(context, whole, meaning!, part, date, dates);
        else if (StatementDecidedBy(top) is { } statement && IsFirst(part, top, dates) && new CalendarStatement(statement, expression) is { Meaning: { } decided } choice)
            Report(context, top.Syntax, decided, choice.Replacement, date, dates);
    }

    /// <summary>The largest expression around a part that means something, and the largest that is made of nothing but parts.</summary>
    private static (IOperation? Whole, CalendarMeaning? Meaning, IOperation Top) Climb(IOperation part, CalendarExpression expression)
    {
        IOperation? whole = null;
        CalendarMeaning? meaning = null;
        IOperation top = part;
        int depth = 0;

        // By itself the year or month of a date moved by three months is just that: in a list of coming months, for instance.
        bool isWritten = false;
        for (IOperation? at = part; at is not null && IsExpression(at) && depth < MaximumDepth; at = at.Parent, depth++)
        {
            if (at is IPatternOperation or ISwitchExpressionArmOperation)
                continue;
            expression.Month = 1;
            if (expression.ValueOf(at) is not { } january)
                break;
            top = at;
            isWritten |= at is not (IPropertyReferenceOperation or IConversionOperation) || Math.Abs(january.Rest) == Offset;
            if (isWritten && at.Type?.SpecialType == SpecialType.System_Int32 && CalendarMeaning.Of(month => In(month, at)) is { } found)
                (whole, meaning) = (at, found);
        }

        return (whole, meaning, top);

        CalendarFigure? In(int month, IOperation operation)
        {
            expression.Month = month;
            return expression.ValueOf(operation);
        }
    }

    private static bool IsExpression(IOperation operation) =>
        operation is IPatternOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IIsPatternOperation or IConversionOperation
            or IParenthesizedOperation or IPropertyReferenceOperation or IUnaryOperation or IBinaryOperation or IConditionalOperation { Type: not null };

    private static IOperation? StatementDecidedBy(IOperation top) =>
        top.Parent is { } parent && ReferenceEquals(CalendarStatement.DecidingPart(parent), top) ? parent : null;

    private static bool IsFirst(IOperation part, IOperation whole, DateTypes dates) =>
        ReferenceEquals(whole.DescendantsAndSelf().FirstOrDefault(operation => CalendarExpression.DateOf(operation, dates) is not null), part);

    private void ReportExpression(OperationAnalysisContext context, IOperation whole, CalendarMeaning meaning, IOperation part, IOperation date, DateTypes dates)
    {
        if (IsFirst(part, whole, dates) && !CalendarStatement.CoversOne(whole, dates))
            Report(context, whole.Syntax, meaning, (whole.Syntax.GetLocation(), "", "", []), date, dates);
    }

    private void Report(
        OperationAnalysisContext context,
        SyntaxNode shown,
        CalendarMeaning meaning,
        (Location Place, string Before, string After, ImmutableArray<Location> Superfluous) replacement,
        IOperation date,
        DateTypes dates)
    {
        if (IsInExpressionTree(context.Operation) || dates.KindOf(date.Type) is not { } kind)
            return;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(FixProperties.Replacement, replacement.Before + meaning.CallFor(date, kind, inFull: true) + replacement.After);
        context.ReportDiagnostic(Fixable(
            shown, [replacement.Place, .. replacement.Superfluous], properties, meaning.Name, meaning.CallFor(date, kind, inFull: false)));
    }

    // A date moved by 543 years is printed, or read, as what it is not; no year has a 29 February in both eras.
    private void AnalyzeShift(OperationAnalysisContext context, DateTypes dates)
    {
        if (context.Operation is not IInvocationOperation { TargetMethod.Name: "AddYears" or "PlusYears", Instance: { } date, Arguments: [var years] } shift
            || years.Value.ConstantValue is not { HasValue: true, Value: int number }
            || Math.Abs((long)number) != Offset
            || dates.KindOf(date.Type) is null
            || IsForItsYear(shift)
            || IsInExpressionTree(shift))
        {
            return;
        }

        context.ReportDiagnostic(number > 0
            ? At(shift.Syntax, BuddhistDate, "ThaiDate.Format")
            : At(shift.Syntax, CommonDate, "ThaiDate.Parse"));
    }

    // The year is then what is worked out, and is looked at by itself.
    private static bool IsForItsYear(IInvocationOperation shift)
    {
        IOperation? use = shift.Parent;
        while (use is IInvocationOperation further)
            use = further.Parent;
        return use is IPropertyReferenceOperation { Property.Name: "Year" };
    }

    // What a database translates must stay as it is.
    private static bool IsInExpressionTree(IOperation operation)
    {
        for (IOperation? at = operation; at is not null; at = at.Parent)
        {
            if (at is IConversionOperation { Operand: IAnonymousFunctionOperation, Type: INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" } }
                or IDelegateCreationOperation { Type: INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" } })
            {
                return true;
            }
        }

        return false;
    }
}
