using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Locals that are written once, lists that the block adds to, and loops over known lists.</summary>
internal sealed partial class BlockEvaluation
{
    private readonly Dictionary<ILocalSymbol, ListState> _lists = new(SymbolEqualityComparer.Default);

    private Value ValueOfLocal(ILocalReferenceOperation reference)
    {
        for (BlockEvaluation? block = this; block is not null; block = block.Context.Outer)
        {
            if (block.Context.Bindings.TryGetValue(reference.Local, out Binding? binding))
                return binding.Value;
            if (block._lists.TryGetValue(reference.Local, out ListState? list))
                return ValueOfList(reference, list);
            if (block._locals.TryGetValue(reference.Local, out Value? value))
                return value;
        }

        return Value.Unknown;
    }

    // Where a statement that may run or not, or again and again, both adds to a list and reads it, more may be in it.
    private SequenceValue ValueOfList(ILocalReferenceOperation reference, ListState list) =>
        BranchAround(reference, reference.Local) is { } branch && list.Uses.Additions.Any(addition => IsWithin(addition, branch))
            ? new SequenceValue(list.Current.Items, isComplete: false, canChange: true)
            : list.Current;

    private Value Declare(IVariableDeclaratorOperation declarator) =>
        declarator.GetVariableInitializer() is { } initializer ? Assign(declarator.Symbol, ValueOf(initializer.Value)) : Value.Unknown;

    private Value Assign(ILocalSymbol local, Value value)
    {
        if (value != Value.Unknown && tree.Uses.IsWrittenOnce(local))
        {
            if (value is not SequenceValue { CanChange: true } list)
                _locals[local] = value;
            else if (ListUses.Of(local, tree.Uses, Fields.Lists.UseOf) is { } uses)
                _lists[local] = new ListState(list, uses);
        }

        return value;
    }

    private Value Deconstruct(IDeconstructionAssignmentOperation assignment)
    {
        Bind(assignment.Target, ValueOf(assignment.Value), (local, value) => Assign(local, value));
        return Value.Unknown;
    }

    /// <summary>Gives the locals of a declared variable or tuple their values.</summary>
    private static void Bind(IOperation target, Value value, Action<ILocalSymbol, Value> bind)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Bind(declaration.Expression, value, bind);
                break;
            case IVariableDeclaratorOperation declarator:
                bind(declarator.Symbol, value);
                break;
            case ILocalReferenceOperation reference:
                bind(reference.Local, value);
                break;
            case ITupleOperation tuple when value is TupleValue known && known.Elements.Length == tuple.Elements.Length:
                foreach ((IOperation element, Value item) in tuple.Elements.Zip(known.Elements, (element, item) => (element, item)))
                    Bind(element, item, bind);
                break;
            default:
                break;
        }
    }

    /// <summary>An addition to a list: done where it certainly runs; else the list may hold more than is known.</summary>
    private Value AddTo(ILocalReferenceOperation list, IInvocationOperation addition)
    {
        if (StateOf(list.Local) is not { } state)
            return Value.Unknown;
        IOperation? branch = BranchAround(addition, list.Local);
        bool? runs = branch is null ? true : context.CalledAt is null ? null : Reach.Runs(addition, tree.Root, ValueOf);
        if (runs == false)
            return Value.Unknown;
        if (runs is null)
        {
            state.Enter(branch!);
            state.SetComplete(false);
        }
        else if (addition.Arguments is not [{ Value: { } argument }])
            state.SetComplete(false);
        else if (addition.TargetMethod.Name == "Add")
            state.Add(ItemOf(argument));
        else if (ValueOf(argument) is SequenceValue items)
            state.Add(items);
        else
            state.SetComplete(false);
        return Value.Unknown;
    }

    /// <summary>A loop over a known list: what it adds to lists is added for each item.</summary>
    private Value Unroll(IForEachLoopOperation loop)
    {
        (ListState List, bool WasComplete)[] lists = [.. ListsChangedIn(loop)];
        if (lists.Length == 0)
            return Value.Unknown;

        bool canBeUnrolled = ValueOf(loop.Collection) is SequenceValue { IsComplete: true }
            && !tree.PartAt(loop.Body).Operations.Any(operation => operation is IBranchOperation or IReturnOperation or IThrowOperation or ITryOperation);
        if (!canBeUnrolled)
            return Value.Unknown;

        foreach ((ListState list, bool wasComplete) in lists)
            list.SetComplete(wasComplete);
        foreach ((Value item, SyntaxNode syntax) in ((SequenceValue)ValueOf(loop.Collection)).Items)
        {
            if (RunBody(loop, item, syntax))
                continue;
            foreach ((ListState list, bool _) in lists)
                list.SetComplete(false);
            break;
        }

        return Value.Unknown;
    }

    /// <summary>Runs the body of a loop for one item; false where it throws.</summary>
    private bool RunBody(IForEachLoopOperation loop, Value item, SyntaxNode syntax)
    {
        var bindings = new Dictionary<ISymbol, Binding>(SymbolEqualityComparer.Default);
        Bind(loop.LoopControlVariable, AsVariableOf(loop, item), (local, value) =>
        {
            if (tree.Uses.IsNeverWritten(local) || (loop.LoopControlVariable is not IVariableDeclaratorOperation && tree.Uses.IsWrittenOnce(local)))
                bindings[local] = new Binding(value, new Written(syntax, IsOwn: false));
        });
        var block = new BlockEvaluation(tree.PartAt(loop.Body), context with
        {
            Outer = this,
            CalledAt = context.CalledAt ?? loop.Collection.Syntax,
            Bindings = bindings,
        });
        bool throws = block.RunUntilThrown().Count > 0;
        WasCutShort |= block.WasCutShort;
        return !throws && !block.WasCutShort;
    }

    /// <summary>An item of a list as the variable of a loop, which may be of another type.</summary>
    private static Value AsVariableOf(IForEachLoopOperation loop, Value item) =>
        loop.Syntax is not CommonForEachStatementSyntax written || loop.SemanticModel?.GetForEachStatementInfo(written).ElementConversion is not { } conversion ? Value.Unknown
        : conversion.IsIdentity || conversion.IsReference ? item
        : conversion is { IsNumeric: true, IsImplicit: true } && loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol.Type.SpecialType: SpecialType.System_Decimal } && item.AsDecimal() is { } number
            ? new ConstantValue(number)
            : Value.Unknown;

    /// <summary>The lists that a statement changes, being the outermost that may run or not, and whether each was complete before it.</summary>
    private IEnumerable<(ListState List, bool WasComplete)> ListsChangedIn(IOperation statement)
    {
        for (BlockEvaluation? block = this; block is not null; block = block.Context.Outer)
        {
            foreach (KeyValuePair<ILocalSymbol, ListState> list in block._lists)
            {
                if (list.Value.Uses.Additions.FirstOrDefault(addition => IsWithin(addition, statement)) is { } addition && BranchAround(addition, list.Key) == statement)
                    yield return (list.Value, list.Value.WasCompleteBefore(statement));
            }
        }
    }

    private ListState? StateOf(ILocalSymbol local)
    {
        for (BlockEvaluation? block = this; block is not null; block = block.Context.Outer)
        {
            if (block._lists.TryGetValue(local, out ListState? list))
                return list;
        }

        return null;
    }

    /// <summary>The outermost statement around an operation, within the block that declares a local, that may run or not, or again.</summary>
    private IOperation? BranchAround(IOperation operation, ILocalSymbol local)
    {
        IOperation? branch = null;
        for (IOperation? outer = operation.Parent; outer is not null && outer != tree.Root.Parent && !ListUses.Declares(outer, local); outer = outer.Parent)
        {
            if (outer is ILoopOperation or IConditionalOperation { Type: null } or ISwitchOperation or ITryOperation or ISwitchExpressionOperation
                or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                branch = outer;
            }
        }

        return branch;
    }

    private static bool IsWithin(IOperation operation, IOperation statement) => statement.Syntax.Span.Contains(operation.Syntax.Span);
}
