using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Whether an operation runs when the block that it stands in does.</summary>
internal static class Reach
{
    /// <summary>Whether it certainly runs, or certainly not, by what is known of the conditions on the way; exceptions aside.</summary>
    public static bool? Runs(IOperation operation, IOperation root, Func<IOperation, Value> valueOf)
    {
        for (IOperation inner = operation; inner != root; inner = inner.Parent)
        {
            if (inner.Parent is null)
                return null;
            bool? runs = RunsIn(inner.Parent, inner, root, valueOf);
            if (runs != true)
                return runs;
        }

        return true;
    }

    private static bool? RunsIn(IOperation outer, IOperation inner, IOperation root, Func<IOperation, Value> valueOf) => outer switch
    {
        IConditionalOperation conditional => inner == conditional.Condition ? true
            : valueOf(conditional.Condition).AsBoolean() is { } condition ? inner == (condition ? conditional.WhenTrue : conditional.WhenFalse)
            : null,
        ICoalesceOperation coalesce => inner == coalesce.Value || valueOf(coalesce.Value).IsNull ? true : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and => inner == and.LeftOperand ? true : valueOf(and.LeftOperand).AsBoolean(),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or => inner == or.LeftOperand ? true : !valueOf(or.LeftOperand).AsBoolean(),
        IForEachLoopOperation loop => inner == loop.Collection ? true : null,
        IAnonymousFunctionOperation or ILocalFunctionOperation => outer == root ? true : null,
        IMethodBodyOperation or IBlockOperation or IReturnOperation or IExpressionStatementOperation => true,
        IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableDeclaratorOperation => true,
        IInvocationOperation { TargetMethod: var method } => MayBeLeftOut(method) ? null : true,
        ISymbolInitializerOperation or IArgumentOperation or IObjectCreationOperation => true,
        IConversionOperation or IUnaryOperation or IBinaryOperation or IPropertyReferenceOperation or IFieldReferenceOperation => true,
        ICollectionExpressionOperation or ISpreadOperation or IArrayCreationOperation or IArrayInitializerOperation => true,
        IInterpolatedStringOperation or IInterpolationOperation or ITupleOperation or ISimpleAssignmentOperation => true,
        IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation or IWithOperation => true,
        _ => null,
    };

    // C# drops such a call with its arguments, where a symbol is not defined, or a partial method has no body.
    private static bool MayBeLeftOut(IMethodSymbol method) =>
        method is { ReturnsVoid: true }
        && ((method.IsPartialDefinition && method.PartialImplementationPart is null)
            || method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: nameof(System.Diagnostics.ConditionalAttribute) }));
}
