using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Usage;

/// <summary>Which numbers come from members of the library.</summary>
internal static class LibraryFigure
{
    private const int MaximumDepth = 32;

    /// <summary>Whether a number is a figure of the library, or is worked out from one: arithmetic, sums and means, locals assigned once.</summary>
    public static bool IsIn(IOperation operation, IAssemblySymbol library, int depth = 0)
    {
        if (depth > MaximumDepth || operation.ConstantValue.HasValue)
            return false;
        return operation switch
        {
            IConversionOperation conversion => In(conversion.Operand),
            IParenthesizedOperation parenthesized => In(parenthesized.Operand),
            IUnaryOperation unary => In(unary.Operand),
            IBinaryOperation binary => In(binary.LeftOperand) || In(binary.RightOperand),
            IConditionalOperation { WhenFalse: { } whenFalse } choice => In(choice.WhenTrue) || In(whenFalse),
            ICoalesceOperation coalesce => In(coalesce.Value) || In(coalesce.WhenNull),
            IConditionalAccessOperation access => In(access.WhenNotNull),
            IPropertyReferenceOperation property => IsOfLibrary(property.Property) || (property is { Property.Name: "Value", Instance: { } nullable } && IsNullable(nullable) && In(nullable)),
            IFieldReferenceOperation field => IsOfLibrary(field.Field),
            IInvocationOperation call => IsOfLibrary(call.TargetMethod) || IsAggregate(call),
            ILocalReferenceOperation local => InitialOf(local) is { } initial && In(initial),
            _ => false,
        };

        bool In(IOperation operand) => IsIn(operand, library, depth + 1);

        bool IsOfLibrary(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, library);

        bool IsAggregate(IInvocationOperation call) =>
            call.TargetMethod is { ContainingType.Name: "Enumerable", Name: "Sum" or "Average" or "Min" or "Max" }
            && call.Arguments.Any(argument => argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } selected }] } } && In(selected));
    }

    private static bool IsNullable(IOperation operation) => operation.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>What a local is declared with, where nothing assigns it afterwards.</summary>
    private static IOperation? InitialOf(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
            root = parent;
        IOperation? initial = null;
        foreach (IOperation operation in root.Descendants())
        {
            if (operation is IVariableDeclaratorOperation { Initializer.Value: { } value } declarator && Is(declarator.Symbol))
                initial = value;
            else if (operation is ILocalReferenceOperation other && Is(other.Local) && IsWritten(other))
                return null;
        }

        return initial;

        bool Is(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, reference.Local);
    }

    private static bool IsWritten(ILocalReferenceOperation local) => local.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == local,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        _ => false,
    };
}
