namespace Kpi.Domain.Quantities;

/// <summary>What reading a text came to: a value, or what was expected where.</summary>
internal readonly record struct Parsed<T>
    where T : struct
{
    private readonly T _value;
    private readonly string? _fault;

    private Parsed(T value, string? fault)
    {
        _value = value;
        _fault = fault;
    }

    public static implicit operator Parsed<T>(T value) => new(value, fault: null);

    public static implicit operator Parsed<T>(string fault) => new(default, fault);

    public T OrThrow() => _fault is null ? _value : throw new FormatException(_fault);

    public bool Try(out T value)
    {
        value = _value;
        return _fault is null;
    }
}
