using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Decimal arithmetic as C# does it; where C# would throw, nothing is known.</summary>
internal static class DecimalArithmetic
{
    public static Value Evaluate(BinaryOperatorKind kind, decimal left, decimal right)
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
}
