using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>A type that is written as one number, exactly. Immutable.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class NumberFormat<T> : JsonFormat<T>
    where T : struct
{
    private readonly Func<decimal, T> _make;
    private readonly Func<T, decimal> _numberOf;

    /// <param name="make">Makes a value, or throws which rule the number breaks.</param>
    /// <param name="numberOf">The number of a value.</param>
    private protected NumberFormat(Func<decimal, T> make, Func<T, decimal> numberOf)
    {
        _make = make;
        _numberOf = numberOf;
    }

    internal sealed override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out T value)
    {
        value = default;
        if (!JsonValue.TryReadNumber(ref json, scope, out decimal number))
            return false;
        try
        {
            value = _make(number);
            return true;
        }
        catch (KpiRuleException refused)
        {
            foreach (Violation violation in refused.Violations)
                scope.Add(ref json, violation);
            return false;
        }
    }

    internal sealed override void Write(Utf8JsonWriter json, T value, JsonScope scope) => json.WriteNumberValue(_numberOf(value));
}
