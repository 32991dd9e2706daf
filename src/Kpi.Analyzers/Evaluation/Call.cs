using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// A creation, call, operator or conversion of the library, with what is known of its operands. It owns the violations
/// that it would throw.
/// </summary>
internal sealed class Call
{
    private readonly Operand[] _operands;

    public Call(SyntaxNode syntax, ISymbol member, Value receiver, Operand[] operands)
    {
        Syntax = syntax;
        Member = member;
        Receiver = receiver;
        IsRefusedForNull = receiver.IsNull || Array.Exists(operands, operand => IsRefused(operand.Value, operand.Parameter));
        _operands = operands;
    }

    public SyntaxNode Syntax { get; }

    /// <summary>The member that is called, with its type arguments.</summary>
    public ISymbol Member { get; }

    /// <summary>The object that the member is called on; unknown for static members.</summary>
    public Value Receiver { get; }

    /// <summary>Whether it certainly throws for a null, in an operand or a list, before any rule is checked.</summary>
    public bool IsRefusedForNull { get; }

    /// <summary>The member that an operation calls; null where it calls none.</summary>
    public static ISymbol? CalleeOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => creation.Constructor,
        IInvocationOperation invocation => invocation.TargetMethod,
        IPropertyReferenceOperation reference => reference.Property,
        IConversionOperation conversion => conversion.OperatorMethod,
        IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) } binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        _ => null,
    };

    /// <summary>What is known of the argument for a parameter; unknown where code is half-typed and there is none.</summary>
    public Value this[string parameter] => OperandOf(parameter)?.Value ?? Value.Unknown;

    /// <summary>The list passed for a parameter; one of which nothing is known where it cannot be seen.</summary>
    public SequenceValue ListOf(string parameter) =>
        this[parameter] as SequenceValue ?? SequenceValue.Unknown;

    /// <summary>The syntax of the argument for a parameter.</summary>
    public SyntaxNode SyntaxOf(string parameter) => WrittenAs(parameter).Syntax;

    /// <summary>The syntax of the argument for a parameter, and whether it is written for this call alone.</summary>
    public Written WrittenAs(string parameter) =>
        OperandOf(parameter)?.Written ?? new Written(Syntax, IsOwn: false);

    /// <summary>Whether an optional argument is left out, so that the parameter has its default value.</summary>
    public bool IsOmitted(string parameter) => OperandOf(parameter) is { IsOmitted: true };

    /// <summary>Where a violation shows: at the argument, or at one item where the argument is a list written in place.</summary>
    public Location LocationOf(Violation violation)
    {
        SyntaxNode argument = SyntaxOf(violation.ParameterName);
        if (violation.ItemIndex is { } index && this[violation.ParameterName] is SequenceValue list && index < list.Items.Length)
        {
            SyntaxNode item = list.Items[index].Syntax;
            if (item.SyntaxTree == argument.SyntaxTree && argument.Span.Contains(item.Span))
                return item.GetLocation();
        }

        return argument.GetLocation();
    }

    private Operand? OperandOf(string parameter)
    {
        foreach (Operand operand in _operands)
        {
            if (operand.Parameter.Name == parameter)
                return operand;
        }

        return null;
    }

    private static bool IsRefused(Value value, IParameterSymbol parameter) =>
        (value.IsNull && parameter is { Type.IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated })
        || (value is SequenceValue list && !TakesNulls(parameter.Type) && HoldsNull(list));

    // Quarters of a series, for one: an item without a value is a value there.
    private static bool TakesNulls(ITypeSymbol listType) =>
        listType is IArrayTypeSymbol { ElementType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static bool HoldsNull(SequenceValue list)
    {
        foreach (SequenceItem item in list.Items)
        {
            if (item.Value.IsNull)
                return true;
        }

        return false;
    }
}
