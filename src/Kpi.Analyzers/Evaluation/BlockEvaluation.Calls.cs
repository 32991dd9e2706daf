using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Calls: of the library, which has twins for them, and of the compilation's own code, which is followed.</summary>
internal sealed partial class BlockEvaluation
{
    /// <summary>Whether an operation certainly runs where this block does.</summary>
    public bool IsCertain(IOperation operation) => Reach.Runs(operation, tree.Root, ValueOf) == true;

    /// <summary>What a function gives for its arguments; null where that is unknown, or a violation is thrown.</summary>
    public Value? Apply(FunctionValue function, SyntaxNode calledAt, params Value[] arguments)
    {
        var written = new Written(context.CalledAt ?? calledAt, IsOwn: false);
        Operand[] operands = [.. function.Parameters.Zip(arguments, (parameter, value) => new Operand(parameter, value, written))];
        (Value value, IReadOnlyList<Finding> thrown) = Run(function, operands, calledAt);
        return thrown.Count == 0 && value != Value.Unknown ? value : null;
    }

    /// <summary>Where an operand is written: in code that a call runs, the argument it is, or else the call.</summary>
    public Written WrittenOf(IOperation operation)
    {
        if (context.CalledAt is null)
            return new Written(operation.Syntax, IsOwn: true);
        while (operation is IConversionOperation { Conversion.IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation switch
        {
            IParameterReferenceOperation { Parameter: var parameter } when BindingOf(parameter) is { } binding => binding.Written,
            ILocalReferenceOperation { Local: var local } when BindingOf(local) is { } binding => binding.Written,
            _ => new Written(context.CalledAt, IsOwn: false),
        };
    }

    private Binding? BindingOf(ISymbol variable)
    {
        for (BlockEvaluation? block = this; block is not null; block = block.Context.Outer)
        {
            if (block.Context.Bindings.TryGetValue(variable, out Binding? binding))
                return binding;
        }

        return null;
    }

    private (Twin Twin, Call Call)? LibraryCallOf(IOperation operation) =>
        operation is IObjectCreationOperation { Initializer: not null } || Call.CalleeOf(operation) is not { } callee || Twins.TwinOf(callee) is not { } twin || MayBeSkipped(operation)
            ? null
            : (twin, new Call(
                context.CalledAt ?? operation.Syntax,
                callee,
                operation switch
                {
                    IInvocationOperation invocation => ValueOf(invocation.Instance),
                    IPropertyReferenceOperation reference => ValueOf(reference.Instance),
                    _ => Value.Unknown,
                },
                OperandsOf(operation, callee)));

    /// <summary>A call of code that is in sight, with the arguments.</summary>
    private (FunctionValue Function, Operand[] Operands)? FunctionCallOf(IOperation operation)
    {
        FunctionValue? function = operation switch
        {
            IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } method } => LocalFunctionOf(method),
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation => ValueOf(invocation.Instance) as FunctionValue,
            IPropertyReferenceOperation { Property.GetMethod: { } getter, Instance: var instance } reference
                when ValueOf(instance) is not ObjectValue && References.IsRead(reference) && Fields.StorageOf(reference) is null => Fields.Functions.Of(getter, Fields.CancellationToken),
            IInvocationOperation or IConversionOperation or IBinaryOperation or IUnaryOperation when Call.CalleeOf(operation) is IMethodSymbol method =>
                Fields.Functions.Of(method, Fields.CancellationToken),
            _ => null,
        };
        return function is null || MayBeSkipped(operation) ? null : (function, OperandsOf(operation, Call.CalleeOf(operation)!));
    }

    // An operator of what may be null is called only where nothing is.
    private bool MayBeSkipped(IOperation operation)
    {
        return operation switch
        {
            IConversionOperation { Operand: var operand } => MayBeNull(operand),
            IBinaryOperation { LeftOperand: var left, RightOperand: var right } => MayBeNull(left) || MayBeNull(right),
            IUnaryOperation { Operand: var operand } => MayBeNull(operand),
            _ => false,
        };

        bool MayBeNull(IOperation operand) =>
            operand.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && ValueOf(operand) is var value && (value == Value.Unknown || value.IsNull);
    }

    private Operand[] OperandsOf(IOperation operation, ISymbol callee)
    {
        return operation switch
        {
            IObjectCreationOperation creation => OfArguments(creation.Arguments),
            IInvocationOperation invocation => OfArguments(invocation.Arguments),
            IPropertyReferenceOperation reference => OfArguments(reference.Arguments),
            IConversionOperation conversion => OfOperator(conversion.Operand),
            IBinaryOperation binary => OfOperator(binary.LeftOperand, binary.RightOperand),
            IUnaryOperation unary => OfOperator(unary.Operand),
            _ => [],
        };

        Operand[] OfArguments(ImmutableArray<IArgumentOperation> arguments)
        {
            // Half-typed code has arguments for which there is no parameter.
            var operands = new List<Operand>(arguments.Length);
            foreach (IArgumentOperation argument in arguments)
            {
                if (argument.Parameter is { } parameter)
                    operands.Add(OperandOf(parameter, argument.Value) with { IsOmitted = argument.ArgumentKind == ArgumentKind.DefaultValue });
            }

            return [.. operands];
        }

        Operand[] OfOperator(params IOperation[] operands) =>
            callee is IMethodSymbol method && method.Parameters.Length == operands.Length
                ? [.. operands.Select((operand, index) => OperandOf(method.Parameters[index], operand))]
                : [];

        Operand OperandOf(IParameterSymbol parameter, IOperation operand) => new(parameter, ValueOf(operand), WrittenOf(operand));
    }

    private Value FunctionOf(IOperation target) => target switch
    {
        IAnonymousFunctionOperation { Symbol: { IsAsync: false } symbol } lambda => new FunctionValue(tree.PartAt(lambda), symbol.Parameters, this),
        IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference => LocalFunctionOf(reference.Method) ?? Value.Unknown,
        IMethodReferenceOperation { Method: { ReducedFrom: not null } or { IsExtensionMethod: true }, Instance: not null } => Value.Unknown, // its first argument is taken
        IMethodReferenceOperation reference => Fields.Functions.Of(reference.Method, Fields.CancellationToken) ?? Value.Unknown,
        _ => Value.Unknown,
    };

    private FunctionValue? LocalFunctionOf(IMethodSymbol method)
    {
        for (BlockEvaluation? block = this; block is not null; block = block.Context.Outer)
        {
            if (block.Tree.LocalFunction(method.OriginalDefinition) is { Symbol: { IsAsync: false, ReturnsVoid: false } symbol } function
                && symbol.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In))
            {
                return new FunctionValue(block.Tree.PartAt(function), symbol.Parameters, block);
            }
        }

        return null;
    }

    /// <summary>
    /// The value of a call, or the violations that it certainly throws and that the called code does not show by itself.
    /// </summary>
    private (Value Value, IReadOnlyList<Finding> Thrown) Follow(FunctionValue function, Operand[] operands, IOperation call)
    {
        (Value value, IReadOnlyList<Finding> thrown) = Run(function, operands, call.Syntax);
        return thrown.Count > 0 && Fields.ShowsItself(function, thrown[0].Owner, context)
            ? (Value.Unknown, [])
            : (value, thrown);
    }

    private (Value Value, IReadOnlyList<Finding> Thrown) Run(FunctionValue function, Operand[] operands, SyntaxNode calledAt)
    {
        if (function.Result is null || context.Calls.Contains(function.Body))
            return (Value.Unknown, []);
        if (context.Depth == EvaluationContext.MostDepth)
        {
            WasCutShort = true;
            return (Value.Unknown, []);
        }

        var block = new BlockEvaluation(function.Body, new EvaluationContext(context.Reader.At(calledAt), Fields)
        {
            Outer = function.Context,
            CalledAt = context.CalledAt ?? calledAt,
            Calls = context.Calls.Push(function.Body),
            Depth = context.Depth + 1,
            Bindings = Bind(function, operands),
        });
        List<Finding> thrown = block.RunUntilThrown();
        WasCutShort |= block.WasCutShort;
        return thrown.Count > 0 ? (Value.Unknown, thrown) : (block.ValueOf(function.Result), []);
    }

    /// <summary>The violations of the first operation that certainly throws.</summary>
    private List<Finding> RunUntilThrown()
    {
        var thrown = new List<Finding>();
        foreach (Finding finding in Run())
        {
            if (thrown.Count > 0 && thrown[0].Owner != finding.Owner)
                break;
            if (finding.IsThrown && !tree.Throws && (thrown.Count > 0 || IsCertain(finding.Owner)))
                thrown.Add(finding with { AdditionalLocations = [], Properties = ImmutableDictionary<string, string?>.Empty });
        }

        return thrown;
    }

    private Dictionary<ISymbol, Binding> Bind(FunctionValue function, Operand[] operands)
    {
        var bindings = new Dictionary<ISymbol, Binding>(SymbolEqualityComparer.Default);
        foreach (Operand operand in operands)
        {
            if (operand.Parameter.Ordinal < function.Parameters.Length
                && function.Parameters[operand.Parameter.Ordinal] is var parameter
                && function.Body.Uses.IsNeverWritten(parameter))
            {
                // A list that the code may change is known only as long as it does not.
                bool isKnown = operand.Value is not SequenceValue { CanChange: true } || ListUses.OnlyReads(parameter, function.Body.Uses, Fields.Lists.UseOf);
                bindings[parameter] = new Binding(isKnown ? operand.Value : Value.Unknown, operand.Written);
            }
        }

        return bindings;
    }
}
