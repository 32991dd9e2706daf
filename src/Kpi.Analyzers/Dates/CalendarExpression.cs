using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Dates;

/// <summary>
/// What an expression over one date's parts comes to in each month of a year that stays a letter. It is exact: where two
/// expressions have the same figures in all twelve months, they are the same function of the date.
/// </summary>
internal sealed class CalendarExpression(IOperation date, DateTypes dates)
{
    /// <summary>Formulas that people write are far smaller.</summary>
    private const int MaximumSize = 400;

    private readonly bool _isStable = IsStable(date);
    private int _left;

    /// <summary>The calendar month in which everything is worked out.</summary>
    public int Month { get; set; }

    /// <summary>A variable that statements assign, and what it holds.</summary>
    public (ISymbol Symbol, CalendarFigure Value)? Variable { get; set; }

    /// <summary>The year or month that a property of a date gives, and the date itself, before whole months or years are added to it.</summary>
    public static IOperation? DateOf(IOperation part, DateTypes dates)
    {
        if (part is not IPropertyReferenceOperation { Property.Name: "Year" or "Month", Instance: { } instance } || dates.KindOf(instance.Type) is null)
            return null;
        while (Shift(instance) is { } shift && dates.KindOf(shift.Instance!.Type) is not null)
            instance = shift.Instance!;
        return instance;
    }

    /// <summary>The figure of an expression; null where it is made from anything else.</summary>
    public CalendarFigure? ValueOf(IOperation operation)
    {
        _left = MaximumSize;
        return Value(operation);
    }

    private CalendarFigure? Value(IOperation operation)
    {
        if (--_left < 0)
            return null;
        if (operation.ConstantValue is { HasValue: true, Value: { } constant })
            return constant switch { int number => new CalendarFigure(0, number), bool truth => CalendarFigure.Of(truth), long number => new CalendarFigure(0, number), _ => null };
        return operation switch
        {
            IConversionOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 } conversion => Value(conversion.Operand),
            IParenthesizedOperation parenthesized => Value(parenthesized.Operand),
            IPropertyReferenceOperation part => Part(part),
            IUnaryOperation { OperatorMethod: null } unary => Unary(unary.OperatorKind, Value(unary.Operand)),
            IBinaryOperation { OperatorMethod: null, IsLifted: false } binary => Binary(binary),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => Value(conditional.Condition) is { Number: { } truth } ? Value(truth != 0 ? conditional.WhenTrue : whenFalse) : null,
            IIsPatternOperation test => Value(test.Value) is { } value && Matches(test.Pattern, value) is { } truth ? CalendarFigure.Of(truth) : null,
            ISwitchExpressionOperation choice => Value(choice.Value) is { } value ? Choose(choice, value) : null,
            _ => Variable is { } variable && SymbolEqualityComparer.Default.Equals(SymbolOf(operation), variable.Symbol) ? variable.Value : null,
        };
    }

    /// <summary>The variable that an expression names.</summary>
    public static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>Whether a value is of a pattern.</summary>
    public bool? Matches(IPatternOperation pattern, CalendarFigure value) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation constant => Compare(BinaryOperatorKind.Equals, value, Value(constant.Value)),
        IRelationalPatternOperation relational => Compare(relational.OperatorKind, value, Value(relational.Value)),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Matches(both.LeftPattern, value) & Matches(both.RightPattern, value),
        IBinaryPatternOperation either => Matches(either.LeftPattern, value) | Matches(either.RightPattern, value),
        _ => null,
    };

    private CalendarFigure? Choose(ISwitchExpressionOperation choice, CalendarFigure value)
    {
        foreach (ISwitchExpressionArmOperation arm in choice.Arms)
        {
            if (arm.Guard is not null || Matches(arm.Pattern, value) is not { } isMatch)
                return null;
            if (isMatch)
                return Value(arm.Value);
        }

        return null;
    }

    private CalendarFigure? Part(IPropertyReferenceOperation part)
    {
        if (DateOf(part, dates) is not { } of || !IsTheDate(of))
            return null;
        long years = 0;
        long month = Month;
        for (IOperation at = part.Instance!; Shift(at) is { } shift && !ReferenceEquals(at, of); at = shift.Instance!)
        {
            if (shift.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: int number })
                return null;
            if (shift.TargetMethod.Name.EndsWith("Years", StringComparison.Ordinal))
                years += number;
            else
                month += number;
        }

        long wholeYears = (long)Math.Floor((month - 1) / 12.0);
        return part.Property.Name == "Year" ? new CalendarFigure(1, years + wholeYears) : new CalendarFigure(0, month - 12 * wholeYears);
    }

    private bool IsTheDate(IOperation operation) =>
        ReferenceEquals(operation, date) || (_isStable && SyntaxFactory.AreEquivalent(operation.Syntax, date.Syntax));

    private static IInvocationOperation? Shift(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "AddMonths" or "AddYears" or "PlusMonths" or "PlusYears", Instance: not null, Arguments.Length: 1 } shift ? shift : null;

    // Names alone: what is called twice may give two dates.
    private static bool IsStable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IMemberReferenceOperation { Instance: null } and (IFieldReferenceOperation or IPropertyReferenceOperation) => true,
        IFieldReferenceOperation { Instance: { } instance } => IsStable(instance),
        IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } => IsStable(instance),
        _ => false,
    };

    private static CalendarFigure? Unary(UnaryOperatorKind kind, CalendarFigure? operand) => (kind, operand) switch
    {
        (UnaryOperatorKind.Plus, _) => operand,
        (UnaryOperatorKind.Minus, { } value) => new CalendarFigure(-value.Years, -value.Rest),
        (UnaryOperatorKind.Not, { Number: { } truth }) => CalendarFigure.Of(truth == 0),
        _ => null,
    };

    private CalendarFigure? Binary(IBinaryOperation binary)
    {
        if (Value(binary.LeftOperand) is not { } left || Value(binary.RightOperand) is not { } right)
            return null;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => new CalendarFigure(left.Years + right.Years, left.Rest + right.Rest),
            BinaryOperatorKind.Subtract => new CalendarFigure(left.Years - right.Years, left.Rest - right.Rest),
            BinaryOperatorKind.Multiply when left.Number is { } factor => new CalendarFigure(factor * right.Years, factor * right.Rest),
            BinaryOperatorKind.Multiply when right.Number is { } factor => new CalendarFigure(factor * left.Years, factor * left.Rest),
            BinaryOperatorKind.Divide when (left.Number, right.Number) is ({ } dividend, > 0 and { } divisor) => new CalendarFigure(0, dividend / divisor),
            BinaryOperatorKind.Remainder when (left.Number, right.Number) is ({ } dividend, > 0 and { } divisor) => new CalendarFigure(0, dividend % divisor),
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when binary.Type?.SpecialType == SpecialType.System_Boolean => CalendarFigure.Of((left.Rest & right.Rest) != 0),
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when binary.Type?.SpecialType == SpecialType.System_Boolean => CalendarFigure.Of((left.Rest | right.Rest) != 0),
            _ => Compare(binary.OperatorKind, left, right) is { } truth ? CalendarFigure.Of(truth) : null,
        };
    }

    private static bool? Compare(BinaryOperatorKind kind, CalendarFigure left, CalendarFigure? right)
    {
        if (right is not { } other || left.Years != other.Years)
            return null;
        return kind switch
        {
            BinaryOperatorKind.Equals => left.Rest == other.Rest,
            BinaryOperatorKind.NotEquals => left.Rest != other.Rest,
            BinaryOperatorKind.LessThan => left.Rest < other.Rest,
            BinaryOperatorKind.LessThanOrEqual => left.Rest <= other.Rest,
            BinaryOperatorKind.GreaterThan => left.Rest > other.Rest,
            BinaryOperatorKind.GreaterThanOrEqual => left.Rest >= other.Rest,
            _ => null,
        };
    }
}
