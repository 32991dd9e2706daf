using Kpi.Analyzers.Twins;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// Evaluates one block of operations in the order in which they run, each once: an operation finds its operands
/// evaluated. Code that a call runs is evaluated by a block of its own, with the arguments known.
/// </summary>
internal sealed partial class BlockEvaluation(OperationTree tree, EvaluationContext context)
{
    private readonly Dictionary<IOperation, Value> _values = [];
    private readonly Dictionary<ILocalSymbol, Value> _locals = new(SymbolEqualityComparer.Default);

    public OperationTree Tree => tree;

    public EvaluationContext Context => context;

    /// <summary>Whether a circle or the budget kept something unknown, so that the result belongs to this evaluation only.</summary>
    public bool WasCutShort { get; private set; }

    private FieldEvaluation Fields => context.Fields;

    private LibraryTwins Twins => context.Fields.Twins;

    /// <summary>Evaluates every operation; gives the violations and warnings as they come.</summary>
    public IEnumerable<Finding> Run()
    {
        foreach (IOperation operation in tree.Operations)
        {
            Fields.CancellationToken.ThrowIfCancellationRequested();
            if (!Fields.Budget.TrySpendStep())
            {
                WasCutShort = true;
                yield break;
            }

            if (operation.ConstantValue.HasValue)
                continue;
            if (LibraryCallOf(operation) is { } library)
            {
                Outcome outcome = library.Call.IsRefusedForNull ? Outcome.Unknown : library.Twin(library.Call);
                Keep(operation, outcome.Value);
                foreach (Violation violation in outcome.Violations)
                {
                    yield return new Finding(operation, violation, library.Call.LocationOf(violation))
                    {
                        AdditionalLocations = outcome.AdditionalLocations(violation),
                        Properties = outcome.Properties(violation),
                    };
                }
            }
            else if (FunctionCallOf(operation) is { } call)
            {
                (Value value, IReadOnlyList<Finding> thrown) = Follow(call.Function, call.Operands, operation);
                Keep(operation, value);
                foreach (Finding finding in thrown)
                    yield return finding with { Owner = operation };
            }
            else
            {
                Keep(operation, Evaluate(operation));
            }
        }
    }

    /// <summary>What is known of an operation that was evaluated.</summary>
    public Value ValueOf(IOperation? operation) =>
        operation is null ? Value.Unknown
        : operation.ConstantValue.HasValue ? new ConstantValue(operation.ConstantValue.Value)
        : _values.TryGetValue(operation, out Value? value) ? value
        : Value.Unknown;

    private void Keep(IOperation operation, Value value)
    {
        if (value != Value.Unknown)
            _values[operation] = value;
    }

    private Value Evaluate(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: { } instance, Field: { } field } when ValueOf(instance) is TupleValue tuple => ElementOf(tuple, field),
        IFieldReferenceOperation reference => ValueOfStorage(reference),
        IPropertyReferenceOperation reference => ValueOfProperty(reference),
        ILocalReferenceOperation reference => ValueOfLocal(reference),
        IParameterReferenceOperation reference => BindingOf(reference.Parameter)?.Value ?? Value.Unknown,
        IVariableDeclaratorOperation declarator => Declare(declarator),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment => Assign(target.Local, ValueOf(assignment.Value)),
        IDeconstructionAssignmentOperation assignment => Deconstruct(assignment),
        IForEachLoopOperation loop => Unroll(loop),
        IConversionOperation { OperatorMethod: null } conversion => Convert(conversion),
        IBinaryOperation binary => Arithmetic.Binary(binary, ValueOf(binary.LeftOperand), ValueOf(binary.RightOperand)),
        IUnaryOperation unary => Arithmetic.Unary(unary, ValueOf(unary.Operand)),
        IConditionalOperation { WhenFalse: not null } conditional => ValueOf(conditional.Condition).AsBoolean() switch
        {
            true => ValueOf(conditional.WhenTrue),
            false => ValueOf(conditional.WhenFalse),
            null => Value.Unknown,
        },
        IInterpolatedStringOperation text => Interpolate(text),
        ITupleOperation tuple => new TupleValue([.. tuple.Elements.Select(element => ValueOf(element).WhenHeld)]),
        ITranslatedQueryOperation query => ValueOf(query.Operation),
        _ => EvaluateObject(operation),
    };

    private Value EvaluateObject(IOperation operation) => operation switch
    {
        ICollectionExpressionOperation collection => EvaluateCollection(collection),
        IArrayCreationOperation { DimensionSizes.Length: 1, Initializer: { } initializer } => SequenceOf(initializer.ElementValues, canChange: true),
        IArrayElementReferenceOperation element => ElementOf(element),
        IObjectCreationOperation creation => Create(creation),
        IAnonymousObjectCreationOperation { Type: INamedTypeSymbol type } creation => new ObjectValue(type, Assigned(creation.Initializers)),
        IWithOperation with => With(with),
        IDelegateCreationOperation creation => FunctionOf(creation.Target),
        IInvocationOperation { Instance: ILocalReferenceOperation list, TargetMethod.Name: "Add" or "AddRange" } addition when StateOf(list.Local) is not null => AddTo(list, addition),
        IInvocationOperation invocation => Fields.Lists.Evaluate(invocation, this),
        _ => Value.Unknown,
    };

    private Value ValueOfStorage(IOperation reference)
    {
        (Value value, bool wasCutShort) = Fields.ValueOf(reference, context.Reader);
        WasCutShort |= wasCutShort;
        return value;
    }

    private Value ValueOfProperty(IPropertyReferenceOperation reference) =>
        reference.Instance is { } instance && ValueOf(instance) is ObjectValue known && known[reference.Property] is var value && value != Value.Unknown ? value
        : ListCalls.IsLength(reference) && ValueOf(reference.Instance) is SequenceValue { IsComplete: true } list ? new ConstantValue(list.Items.Length)
        : ValueOfStorage(reference);

    private Value Convert(IConversionOperation conversion) =>
        conversion.Conversion.IsImplicit || conversion.Conversion.IsIdentity
            ? Convert(ValueOf(conversion.Operand), conversion.Operand.Type, conversion.Type)
            : Value.Unknown;

    private static Value Convert(Value operand, ITypeSymbol? from, ITypeSymbol? to) => to?.SpecialType switch
    {
        SpecialType.System_Decimal => operand.AsDecimal() is { } number ? new ConstantValue(number) : Value.Unknown,
        SpecialType.System_Int64 => operand.AsInt64() is { } number ? new ConstantValue(number) : Value.Unknown,
        SpecialType.System_Double or SpecialType.System_Single => Value.Unknown,
        _ when operand is TupleValue tuple && from is INamedTypeSymbol { IsTupleType: true } written && to is INamedTypeSymbol { IsTupleType: true } wanted =>
            new TupleValue([.. tuple.Elements.Select((element, index) => ConvertElement(element, written.TupleElements[index].Type, wanted.TupleElements[index].Type))]),
        _ => operand,
    };

    // Nothing says by what an element of a tuple is converted, but of whole numbers it can be told.
    private static Value ConvertElement(Value element, ITypeSymbol from, ITypeSymbol to) =>
        SymbolEqualityComparer.Default.Equals(from, to) ? element
        : from.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 && to.SpecialType is SpecialType.System_Decimal or SpecialType.System_Int64 ? Convert(element, from, to)
        : Value.Unknown;

    // A number is written as C# writes it in every culture only where it has no sign and no decimals.
    private Value Interpolate(IInterpolatedStringOperation interpolated)
    {
        var text = new System.Text.StringBuilder();
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            string? written = part switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } } => literal,
                IInterpolationOperation { Alignment: null, FormatString: null } value => Arithmetic.TextOf(value.Expression, ValueOf(value.Expression)),
                _ => null,
            };
            if (written is null)
                return Value.Unknown;
            text.Append(written);
            if (text.Length > Arithmetic.LongestText)
                return Value.Unknown;
        }

        return new ConstantValue(text.ToString());
    }

    private static Value ElementOf(TupleValue tuple, IFieldSymbol field)
    {
        IFieldSymbol element = field.CorrespondingTupleField ?? field;
        int index = element.ContainingType.TupleElements.IndexOf(element, 0, SymbolEqualityComparer.Default);
        if (index < 0)
            index = int.TryParse(element.Name.Replace("Item", ""), out int number) ? number - 1 : -1;
        return index >= 0 && index < tuple.Elements.Length ? tuple.Elements[index] : Value.Unknown;
    }
}
