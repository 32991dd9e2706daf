using System.Collections.Immutable;
using Kpi.Analyzers.Twins;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Evaluates one block of operations, innermost first, each once. An operation finds its operands evaluated, so neither
/// depth nor length of an expression costs stack.
/// </summary>
internal sealed class BlockEvaluation
{
    private readonly FieldEvaluation _fields;
    private readonly LibraryTwins _twins;
    private readonly CancellationToken _cancellationToken;
    private readonly List<IOperation> _operations = [];
    private readonly Dictionary<IOperation, Value> _values = [];

    public BlockEvaluation(
        IOperation root, Reader reader, FieldEvaluation fields, LibraryTwins twins, EvaluationBudget budget, CancellationToken cancellationToken)
    {
        Root = root;
        Reader = reader;
        _fields = fields;
        _twins = twins;
        _cancellationToken = cancellationToken;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (!budget.TrySpendStep())
            {
                WasCutShort = true;
                _operations.Clear();
                FieldReferences.Clear();
                return;
            }

            _operations.Add(operation);
            if (operation is IFieldReferenceOperation { ConstantValue.HasValue: false } reference)
                FieldReferences.Enqueue(reference);
        }
    }

    public IOperation Root { get; }

    public Reader Reader { get; }

    /// <summary>The fields that the block reads, to be evaluated before it.</summary>
    public Queue<IFieldReferenceOperation> FieldReferences { get; } = [];

    /// <summary>Whether a circle or the budget kept something unknown, so that the result belongs to this evaluation only.</summary>
    public bool WasCutShort { get; private set; }

    /// <summary>Evaluates every operation; gives the calls of the library with their outcomes, as they come.</summary>
    public IEnumerable<(Call Call, Outcome Outcome)> Run()
    {
        // Before it come its operands: a parent stands before its children in the list.
        for (int index = _operations.Count - 1; index >= 0; index--)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            IOperation operation = _operations[index];
            if (operation.ConstantValue.HasValue)
                continue;
            if (LibraryCallOf(operation) is { } library)
            {
                Outcome outcome = library.Call.IsRefusedForNull ? Outcome.Unknown : library.Twin(library.Call);
                _values[operation] = outcome.Value;
                yield return (library.Call, outcome);
            }
            else if (Evaluate(operation) is var value && value != Value.Unknown)
            {
                _values[operation] = value;
            }
        }
    }

    /// <summary>What is known of an operation that was evaluated.</summary>
    public Value ValueOf(IOperation? operation) =>
        operation is null ? Value.Unknown
        : operation.ConstantValue.HasValue ? new ConstantValue(operation.ConstantValue.Value)
        : _values.TryGetValue(operation, out Value? value) ? value
        : Value.Unknown;

    private Value Evaluate(IOperation operation) => operation switch
    {
        IFieldReferenceOperation reference => ValueOfField(reference),
        IConversionOperation { OperatorMethod: null } conversion => Convert(conversion),
        IBinaryOperation { OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_Decimal } } binary
            when ValueOf(binary.LeftOperand) is ConstantValue { Constant: decimal left } && ValueOf(binary.RightOperand) is ConstantValue { Constant: decimal right } =>
            DecimalArithmetic.Evaluate(binary.OperatorKind, left, right),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_Decimal } } unary
            when ValueOf(unary.Operand) is ConstantValue { Constant: decimal operand } => new ConstantValue(-operand),
        ICollectionExpressionOperation collection => EvaluateCollection(collection),
        IArrayCreationOperation { DimensionSizes.Length: 1, Initializer: { } initializer } => SequenceOf(initializer.ElementValues, canChange: true),
        _ => Value.Unknown,
    };

    private Value ValueOfField(IFieldReferenceOperation reference)
    {
        (Value value, bool wasCutShort) = _fields.ValueOf(reference, Reader);
        WasCutShort |= wasCutShort;
        return value;
    }

    private Value Convert(IConversionOperation conversion)
    {
        Value operand = ValueOf(conversion.Operand);
        CommonConversion kind = conversion.Conversion;
        if (!kind.IsImplicit && !kind.IsIdentity)
            return Value.Unknown;
        return conversion.Type?.SpecialType switch
        {
            SpecialType.System_Decimal => operand.AsDecimal() is { } number ? new ConstantValue(number) : Value.Unknown,
            SpecialType.System_Double or SpecialType.System_Single => Value.Unknown,
            _ => operand,
        };
    }

    private Value EvaluateCollection(ICollectionExpressionOperation collection) =>
        ListTypes.KeepsItemsInOrder(collection.Type)
            ? SequenceOf(collection.Elements, ListTypes.CanChange(collection.Type))
            : Value.Unknown;

    private SequenceValue SequenceOf(ImmutableArray<IOperation> elements, bool canChange) => new(
        [.. elements.Where(element => element is not ISpreadOperation).Select(element => (ValueOf(element), element.Syntax))],
        isComplete: !elements.Any(element => element is ISpreadOperation),
        canChange);

    private (Twin Twin, Call Call)? LibraryCallOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor, Initializer: null } creation =>
            CallOf(operation, constructor, instance: null, creation.Arguments),
        IInvocationOperation invocation => CallOf(operation, invocation.TargetMethod, invocation.Instance, invocation.Arguments),
        IPropertyReferenceOperation reference => CallOf(operation, reference.Property, reference.Instance, reference.Arguments),
        IConversionOperation { OperatorMethod: { } method } conversion => CallOf(operation, method, conversion.Operand),
        IBinaryOperation { OperatorMethod: { } method } binary => CallOf(operation, method, binary.LeftOperand, binary.RightOperand),
        IUnaryOperation { OperatorMethod: { } method } unary => CallOf(operation, method, unary.Operand),
        _ => null,
    };

    private (Twin Twin, Call Call)? CallOf(IOperation operation, ISymbol member, IOperation? instance, ImmutableArray<IArgumentOperation> arguments) =>
        _twins.TwinOf(member) is not { } twin
            ? null
            : (twin, new Call(
                operation.Syntax,
                member,
                ValueOf(instance),
                arguments.Where(argument => argument.Parameter is not null)
                    .Select(argument => (argument.Parameter!, ValueOf(argument.Value), argument.Value.Syntax))));

    private (Twin Twin, Call Call)? CallOf(IOperation operation, IMethodSymbol @operator, params IOperation[] operands) =>
        _twins.TwinOf(@operator) is not { } twin || @operator.Parameters.Length != operands.Length
            ? null
            : (twin, new Call(
                operation.Syntax,
                @operator,
                Value.Unknown,
                operands.Select((operand, index) => (@operator.Parameters[index], ValueOf(operand), operand.Syntax))));
}
