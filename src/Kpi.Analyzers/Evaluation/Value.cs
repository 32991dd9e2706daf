namespace Kpi.Analyzers.Evaluation;

/// <summary>What is known, without running the code, of the value that an operation gives.</summary>
internal abstract class Value
{
    /// <summary>Nothing is known.</summary>
    public static readonly Value Unknown = new UnknownValue();

    /// <summary>The facts that stand for an object of the library; null where they are unknown or of another type.</summary>
    public T? Facts<T>()
        where T : class => (this as FactsValue)?.Facts as T;

    /// <summary>What is known of the value where another object holds it: a list that can change may do so unseen.</summary>
    public Value WhenHeld => this is SequenceValue { CanChange: true } ? Unknown : this;

    public bool IsNull => this is ConstantValue { Constant: null };

    public string? AsString() => (this as ConstantValue)?.Constant as string;

    public bool? AsBoolean() => (this as ConstantValue)?.Constant as bool?;

    public int? AsInt32() => (this as ConstantValue)?.Constant is int number ? number : null;

    public long? AsInt64() => (this as ConstantValue)?.Constant switch
    {
        long number => number,
        int number => number,
        uint number => number,
        short number => number,
        ushort number => number,
        byte number => number,
        sbyte number => number,
        _ => null,
    };

    /// <summary>A number that is a decimal already, with its scale.</summary>
    public decimal? AsExactDecimal() => (this as ConstantValue)?.Constant as decimal?;

    /// <summary>A number as the decimal it converts to; null for binary floating point, which never converts.</summary>
    public decimal? AsDecimal() => (this as ConstantValue)?.Constant switch
    {
        decimal number => number,
        int number => number,
        long number => number,
        uint number => number,
        ulong number => number,
        short number => number,
        ushort number => number,
        byte number => number,
        sbyte number => number,
        char number => number,
        _ => null,
    };

    private sealed class UnknownValue : Value;
}
