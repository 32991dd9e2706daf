using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// What a block does with a local that holds a list which can change. It can be followed where the block only adds to it
/// and hands it to code that copies it; any other use could let something else change it.
/// </summary>
/// <param name="additions">The calls that add to it.</param>
internal sealed class ListUses(ImmutableArray<IInvocationOperation> additions)
{
    public ImmutableArray<IInvocationOperation> Additions { get; } = additions;

    /// <summary>The uses of a local; null where its list cannot be followed.</summary>
    public static ListUses? Of(ILocalSymbol local, VariableUses uses, Func<IOperation, ListUse> useOf)
    {
        if (uses.Jumps || !uses.IsWrittenOnce(local))
            return null;

        var additions = ImmutableArray.CreateBuilder<IInvocationOperation>();
        int firstLazyUse = int.MaxValue;
        foreach (IOperation reference in uses.ReferencesTo(local))
        {
            switch (StandsInFunction(reference, local) ? ListUse.Other : UseOf(reference, useOf))
            {
                case ListUse.Copied:
                    break;
                case ListUse.ReadLater:
                    firstLazyUse = Math.Min(firstLazyUse, reference.Syntax.SpanStart);
                    break;
                case ListUse.Added when reference.Parent is IInvocationOperation addition:
                    additions.Add(addition);
                    break;
                default:
                    return null;
            }
        }

        // What is read later would see what is added until then.
        return additions.All(addition => addition.Syntax.SpanStart < firstLazyUse) && (firstLazyUse == int.MaxValue || !additions.Any(StandsInLoop))
            ? new ListUses(additions.ToImmutable())
            : null;
    }

    /// <summary>Whether a block only reads a list that it was handed.</summary>
    public static bool OnlyReads(IParameterSymbol parameter, VariableUses uses, Func<IOperation, ListUse> useOf) =>
        uses.ReferencesTo(parameter).All(reference => UseOf(reference, useOf) is ListUse.Copied or ListUse.ReadLater);

    private static ListUse UseOf(IOperation reference, Func<IOperation, ListUse> useOf)
    {
        IOperation used = reference;
        while (used.Parent is IConversionOperation { OperatorMethod: null, Conversion.IsImplicit: true })
            used = used.Parent;
        return used.Parent switch
        {
            ISpreadOperation or IReturnOperation => ListUse.Copied,
            IForEachLoopOperation loop when loop.Collection == used => ListUse.Copied,
            IPropertyReferenceOperation { Property.Name: "Count" or "Length", Arguments.IsEmpty: true } => ListUse.Copied,
            IArrayElementReferenceOperation element when References.IsRead(element) => ListUse.Copied,
            ISimpleAssignmentOperation assignment when assignment.Target == used => ListUse.Copied,
            IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Parent: IExpressionStatementOperation } addition when addition.Instance == used => ListUse.Added,
            IInvocationOperation { TargetMethod.Name: "ToArray" } copy when copy.Instance == used => ListUse.Copied,
            IArgumentOperation argument => useOf(argument),
            _ => ListUse.Other,
        };
    }

    private static bool StandsInFunction(IOperation reference, ILocalSymbol local)
    {
        for (IOperation? outer = reference.Parent; outer is not null && !Declares(outer, local); outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    private static bool StandsInLoop(IInvocationOperation addition)
    {
        for (IOperation? outer = addition.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation)
                return true;
        }

        return false;
    }

    public static bool Declares(IOperation operation, ILocalSymbol local) =>
        operation is IBlockOperation block && block.Locals.Contains(local, SymbolEqualityComparer.Default);
}
