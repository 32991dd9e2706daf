using System.Reflection;

namespace Kpi.Domain.Tests.Conventions;

/// <summary>Names types as C# writes them, with a question mark where null is allowed.</summary>
internal static class Nullability
{
    private static readonly NullabilityInfoContext Context = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(ParameterInfo parameter) => Name(Context.Create(parameter));

    public static string Of(PropertyInfo property) => Name(Context.Create(property));

    public static string Of(FieldInfo field) => Name(Context.Create(field));

    public static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{Name(underlying)}?";
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        return Plain(type) + Arguments(type.GetGenericArguments().Select(Name));
    }

    private static string Name(NullabilityInfo info)
    {
        string mark = info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (Nullable.GetUnderlyingType(info.Type) is { } underlying)
            return $"{Name(underlying)}?";
        if (info.ElementType is { } element)
            return $"{Name(element)}[]{mark}";
        return Plain(info.Type) + Arguments(info.GenericTypeArguments.Select(Name)) + mark;
    }

    private static string Plain(Type type) => Keywords.GetValueOrDefault(type) ?? type.Name.Split('`')[0];

    private static string Arguments(IEnumerable<string> arguments) =>
        string.Join(", ", arguments) is { Length: > 0 } list ? $"<{list}>" : "";
}
