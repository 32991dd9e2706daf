using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kpi.Domain.Tests.Conventions;

/// <summary>Prints the public surface of an assembly as C# without bodies, for people to review.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_LogicalNot"] = "!",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var area in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(area.Key).Append("\n\n");
            foreach (Type type in area.OrderBy(type => type.Name, StringComparer.Ordinal))
                AppendType(text, type);
        }

        return text.ToString();
    }

    private static void AppendType(StringBuilder text, Type type)
    {
        string bases = string.Join(", ", BasesOf(type).Select(Nullability.Name));
        text.Append(Kind(type)).Append(' ').Append(Nullability.Name(type)).Append(bases.Length == 0 ? "" : $" : {bases}").Append(Constraints(type)).Append('\n');
        IEnumerable<string> members = type.IsEnum
            ? Enum.GetValues(type).Cast<object>().Select(value => string.Create(CultureInfo.InvariantCulture, $"{value} = {Convert.ToInt32(value, CultureInfo.InvariantCulture)}"))
            : MembersOf(type);
        foreach (string member in members)
            text.Append("    ").Append(member).Append('\n');
        text.Append('\n');
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => type.GetMethod("PrintMembers", Declared) is null ? "readonly struct" : "readonly record struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Constraints(Type type) => string.Concat(type.GetGenericArguments()
        .Where(parameter => parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        .Select(parameter => $" where {parameter.Name} : struct"));

    private static IEnumerable<Type> BasesOf(Type type)
    {
        if (type.IsEnum)
            return [];
        Type? parent = type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? null : type.BaseType;
        Type[] inherited = parent?.GetInterfaces() ?? [];
        return new[] { parent }.OfType<Type>().Concat(type.GetInterfaces().Except(inherited).OrderBy(contract => contract.Name, StringComparer.Ordinal));
    }

    private static IEnumerable<string> MembersOf(Type type) =>
    [
        .. type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"{Plain(type.Name)}({Parameters(constructor)})"),
        .. type.GetFields(Declared).Where(field => field.IsPublic).OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{Nullability.Of(field)} {field.Name}"),
        .. type.GetProperties(Declared).Where(property => IsVisible(property.GetMethod!)).OrderBy(property => property.Name, StringComparer.Ordinal).Select(Property),
        .. type.GetMethods(Declared).Where(IsWritten).OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(Parameters, StringComparer.Ordinal).Select(Method),
    ];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Accessors are shown with their properties, and what records make by themselves goes without saying.</summary>
    private static bool IsWritten(MethodInfo method) =>
        IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    private static string Property(PropertyInfo property)
    {
        MethodInfo getter = property.GetMethod!;
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        // Both by name: the build for netstandard2.0 has such types of its own.
        string setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? " init;" : " set;";
        string required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        return $"{Modifiers(getter)}{required}{Nullability.Of(property)} {name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method)
    {
        string parameters = Parameters(method);
        if (method.Name is "op_Implicit" or "op_Explicit")
            return $"static {(method.Name == "op_Implicit" ? "implicit" : "explicit")} operator {Nullability.Of(method.ReturnParameter)}({parameters})";
        string name = Operators.TryGetValue(method.Name, out string? symbol) ? $"operator {symbol}" : method.Name;
        return $"{Modifiers(method)}{Nullability.Of(method.ReturnParameter)} {name}({parameters})";
    }

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : method.IsVirtual && method.GetBaseDefinition() != method ? "override "
        : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string prefix = parameter.GetCustomAttribute<ParamArrayAttribute>() is null ? "" : "params ";
        string suffix = !parameter.HasDefaultValue ? "" : $" = {Literal(parameter.DefaultValue)}";
        return $"{prefix}{Nullability.Of(parameter)} {parameter.Name}{suffix}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Plain(string name) => name.Split('`')[0];
}
