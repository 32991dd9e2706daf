using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// What is done with a variable where it is referred to. Wherever else than in the places listed here a reference
/// stands, the variable may be written, or lent to code that writes it.
/// </summary>
internal static class References
{
    /// <summary>Whether the value is read, and nothing more.</summary>
    public static bool IsRead(IOperation reference) => reference.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: RefKind.None or RefKind.In } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => !declarator.Symbol.IsRef,
        IVariableInitializerOperation { Parent: IVariableDeclarationOperation declaration } => declaration.Declarators.All(declarator => !declarator.Symbol.IsRef),
        ISymbolInitializerOperation or IArrayInitializerOperation or ICollectionExpressionOperation or ISpreadOperation => true,
        IBinaryOperation or IUnaryOperation or IConversionOperation or IInterpolationOperation => true,
        IReturnOperation or ICoalesceOperation or IIsPatternOperation or IExpressionStatementOperation => true,
        IForEachLoopOperation loop => loop.Collection == reference,
        IConditionalOperation conditional => !conditional.IsRef,
        ISwitchExpressionOperation or ISwitchOperation => true,
        ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Value == reference,
        ITupleOperation tuple => !IsDeconstructed(tuple),
        IAnonymousObjectCreationOperation or IWithOperation => true,
        IArrayElementReferenceOperation element => element.ArrayReference != reference || IsRead(element),
        IInvocationOperation or IPropertyReferenceOperation or IConditionalAccessOperation => IsReceiverOfNoChange(reference),
        IFieldReferenceOperation field => reference.Type is { IsReferenceType: true } || IsRead(field),
        _ => false,
    };

    /// <summary>Whether the variable is given a value, and nothing more.</summary>
    public static bool IsAssigned(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: false } assignment => assignment.Target == reference,
        ITupleOperation or IDeclarationExpressionOperation => IsDeconstructed(reference.Parent),
        _ => false,
    };

    // A member of a struct that is not readonly may change the variable that it is called on.
    private static bool IsReceiverOfNoChange(IOperation reference) => reference.Type switch
    {
        { IsReferenceType: true } or { IsReadOnly: true } => true,
        { SpecialType: not SpecialType.None } => true,
        _ => false,
    };

    private static bool IsDeconstructed(IOperation target)
    {
        IOperation outermost = target;
        while (outermost.Parent is ITupleOperation or IDeclarationExpressionOperation)
            outermost = outermost.Parent;
        return outermost.Parent switch
        {
            IDeconstructionAssignmentOperation assignment => assignment.Target == outermost,
            IForEachLoopOperation loop => loop.LoopControlVariable == outermost,
            _ => false,
        };
    }
}
