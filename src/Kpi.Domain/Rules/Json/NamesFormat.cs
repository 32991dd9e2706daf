using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>
/// An enumeration whose values can be combined, written as a list of the names of its single values:
/// <c>["value", "unit"]</c>; none is an empty list. Undefined and repeated names, and numbers, are refused. Immutable.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class NamesFormat<T> : JsonFormat<T>
    where T : struct, Enum
{
    private static readonly T[] Single = SingleValues();
    private static readonly BilingualText AnotherName = new("ชื่ออื่น เพราะชื่อนี้มีอยู่แล้ว", "another name, since this one is there already,");

    /// <summary>The format of the enumeration.</summary>
    public NamesFormat()
    {
    }

    internal static NamesFormat<T> Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out T value)
    {
        value = default;
        if (!JsonValue.TryBeginList(ref json, scope))
            return false;
        int combined = 0;
        bool isWhole = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            Utf8JsonReader start = json;
            if (!NameFormat<T>.Instance.TryRead(ref json, scope, out T name))
                isWhole = false;
            else if ((combined | NumberOf(name)) == combined)
                scope.Add(ref start, JsonRules.Unexpected(ref start, AnotherName));
            else
                combined |= NumberOf(name);
        }

        value = (T)Enum.ToObject(typeof(T), combined);
        return isWhole;
    }

    internal override void Write(Utf8JsonWriter json, T value, JsonScope scope)
    {
        T[] names = Array.FindAll(Single, name => value.HasFlag(name));
        if (names.Aggregate(0, (combined, name) => combined | NumberOf(name)) != NumberOf(value))
            throw new JsonException($"{value} is no combination of values of {typeof(T).Name} that have names.");
        JsonValue.WriteList(json, scope, NameFormat<T>.Instance, names);
    }

    private static T[] SingleValues()
    {
#if NET
        T[] values = Enum.GetValues<T>();
#else
        T[] values = (T[])Enum.GetValues(typeof(T));
#endif
        return Array.FindAll(values, value => NumberOf(value) is var number && number != 0 && (number & (number - 1)) == 0);
    }

    private static int NumberOf(T value) => ((IConvertible)value).ToInt32(null);
}
