using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Operators on numbers, truth values and texts as C# has them. Where C# would throw, and where whole numbers would wrap,
/// nothing is known.
/// </summary>
internal static class Arithmetic
{
    /// <summary>The longest text that is followed; no code or title comes near it.</summary>
    public const int LongestText = 100_000;

    public static Value Binary(IBinaryOperation operation, Value left, Value right)
    {
        if (operation.OperatorMethod is { ContainingType.SpecialType: not (SpecialType.System_Decimal or SpecialType.System_String) })
            return Value.Unknown;
        return operation.Type?.SpecialType switch
        {
            SpecialType.System_Decimal when left.AsExactDecimal() is { } first && right.AsExactDecimal() is { } second => Of(operation.OperatorKind, first, second),
            SpecialType.System_Int32 when left.AsInt32() is { } first && right.AsInt32() is { } second => Of(operation.OperatorKind, (long)first, second) is { } number
                && number is >= int.MinValue and <= int.MaxValue ? new ConstantValue((int)number) : Value.Unknown,
            SpecialType.System_Int64 when left.AsInt64() is { } first && right.AsInt64() is { } second =>
                Of(operation.OperatorKind, first, second) is { } number ? new ConstantValue(number) : Value.Unknown,
            SpecialType.System_Boolean => Truth(operation, left, right),
            SpecialType.System_String when operation.OperatorKind == BinaryOperatorKind.Add && TextOf(operation.LeftOperand, left) is { } first && TextOf(operation.RightOperand, right) is { } second
                && first.Length + second.Length <= LongestText => new ConstantValue(first + second),
            _ => Value.Unknown,
        };
    }

    public static Value Unary(IUnaryOperation operation, Value operand) => (operation.OperatorKind, operation.Type?.SpecialType) switch
    {
        (UnaryOperatorKind.Minus, SpecialType.System_Decimal) when operand.AsExactDecimal() is { } number => new ConstantValue(-number),
        (UnaryOperatorKind.Minus, SpecialType.System_Int32) when operand.AsInt32() is { } number and not int.MinValue => new ConstantValue(-number),
        (UnaryOperatorKind.Minus, SpecialType.System_Int64) when operand.AsInt64() is { } number and not long.MinValue => new ConstantValue(-number),
        (UnaryOperatorKind.Plus, SpecialType.System_Decimal or SpecialType.System_Int32 or SpecialType.System_Int64) => operand,
        (UnaryOperatorKind.Not, SpecialType.System_Boolean) when operand.AsBoolean() is { } truth => new ConstantValue(!truth),
        _ => Value.Unknown,
    };

    public static Value Of(BinaryOperatorKind kind, decimal left, decimal right)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => new ConstantValue(left + right),
                BinaryOperatorKind.Subtract => new ConstantValue(left - right),
                BinaryOperatorKind.Multiply => new ConstantValue(left * right),
                BinaryOperatorKind.Divide => new ConstantValue(left / right),
                BinaryOperatorKind.Remainder => new ConstantValue(left % right),
                _ => Value.Unknown,
            };
        }
        catch (ArithmeticException)
        {
            return Value.Unknown;
        }
    }

    /// <summary>What a text or a whole number is joined to another text as; null where that depends on the culture, or is unknown.</summary>
    public static string? TextOf(IOperation operand, Value value)
    {
        // An enumeration or a year is a number as far as is known, but writes itself in its own way.
        IOperation written = operand;
        while (written is IConversionOperation { OperatorMethod: null, Conversion.IsImplicit: true } conversion)
            written = conversion.Operand;
        return written.Type?.SpecialType switch
        {
            SpecialType.System_String => value.AsString(),
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => value.AsInt64() is >= 0 and var number ? number.ToString(CultureInfo.InvariantCulture) : null,
            _ => null,
        };
    }

    private static long? Of(BinaryOperatorKind kind, long left, long right)
    {
        try
        {
            return checked(kind switch
            {
                BinaryOperatorKind.Add => left + right,
                BinaryOperatorKind.Subtract => left - right,
                BinaryOperatorKind.Multiply => left * right,
                BinaryOperatorKind.Divide => left / right,
                BinaryOperatorKind.Remainder => left % right,
                _ => null,
            });
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private static Value Truth(IBinaryOperation operation, Value left, Value right)
    {
        bool? truth = operation.OperatorKind switch
        {
            BinaryOperatorKind.ConditionalAnd => left.AsBoolean() == false ? false : left.AsBoolean() == true ? right.AsBoolean() : null,
            BinaryOperatorKind.ConditionalOr => left.AsBoolean() == true ? true : left.AsBoolean() == false ? right.AsBoolean() : null,
            _ => Compare(operation, left, right),
        };
        return truth is { } known ? new ConstantValue(known) : Value.Unknown;
    }

    private static bool? Compare(IBinaryOperation operation, Value left, Value right)
    {
        if (AreBoth(operation, SpecialType.System_String) && left.AsString() is { } text && right.AsString() is { } other)
            return Equality(operation.OperatorKind, string.Equals(text, other, StringComparison.Ordinal));
        if (AreBoth(operation, SpecialType.System_Boolean) && left.AsBoolean() is { } truth && right.AsBoolean() is { } second)
            return Equality(operation.OperatorKind, truth == second);
        if (!IsNumber(operation.LeftOperand.Type) || !IsNumber(operation.RightOperand.Type) || left.AsDecimal() is not { } number || right.AsDecimal() is not { } bound)
            return null;
        return operation.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => number < bound,
            BinaryOperatorKind.LessThanOrEqual => number <= bound,
            BinaryOperatorKind.GreaterThan => number > bound,
            BinaryOperatorKind.GreaterThanOrEqual => number >= bound,
            _ => Equality(operation.OperatorKind, number == bound),
        };
    }

    private static bool? Equality(BinaryOperatorKind kind, bool areEqual) => kind switch
    {
        BinaryOperatorKind.Equals => areEqual,
        BinaryOperatorKind.NotEquals => !areEqual,
        _ => null,
    };

    // Objects are compared by reference, whatever they hold.
    private static bool AreBoth(IBinaryOperation operation, SpecialType type) =>
        operation.LeftOperand.Type?.SpecialType == type && operation.RightOperand.Type?.SpecialType == type;

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Decimal or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64);
}
