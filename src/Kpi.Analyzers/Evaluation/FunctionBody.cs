using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Which functions can be followed: those that end with their only return.</summary>
internal static class FunctionBody
{
    /// <summary>The operand of the only return, where that is the last statement.</summary>
    public static IOperation? ResultOf(OperationTree body)
    {
        // Functions of its own may be declared below it.
        if (BlockOf(body.Root)?.Operations.LastOrDefault(statement => statement is not ILocalFunctionOperation)
            is not IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } result } last)
        {
            return null;
        }

        // Another return may leave earlier; those of functions within are their own.
        foreach (IOperation operation in body.Operations)
        {
            bool leaves = operation is IReturnOperation && operation != last;
            if ((leaves || operation is ILabeledOperation) && !StandsInInnerFunction(operation, body.Root))
                return null;
        }

        return result;
    }

    private static IBlockOperation? BlockOf(IOperation root) => root switch
    {
        IBlockOperation block => block,
        IMethodBodyOperation method => method.ExpressionBody ?? method.BlockBody,
        IAnonymousFunctionOperation lambda => lambda.Body,
        ILocalFunctionOperation function => function.Body,
        _ => null,
    };

    private static bool StandsInInnerFunction(IOperation operation, IOperation root)
    {
        for (IOperation? outer = operation.Parent; outer is not null && outer != root; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
