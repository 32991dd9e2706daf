using System.Globalization;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// Writes numbers and texts in every form that the evaluator sees through, and declares the fields that they need: in
/// the definition's own class, or in a class in another file.
/// </summary>
internal sealed class Scalars(Choices choices, string classElsewhere, List<Fragment> fields, bool canBeOpaque)
{
    private const string Opaque = "what the evaluator does not see";

    private readonly List<string> _elsewhere = [];

    /// <summary>The class in another file.</summary>
    public string ClassElsewhere => $"public static class {classElsewhere}\n{{\n{string.Concat(_elsewhere)}}}\n";

    public (string Code, string Form) Number(decimal value)
    {
        if (canBeOpaque && choices.Often(25))
            return ($"Opaque({Text(value)})", Opaque);
        string form = choices.Pick(Constructs.Numbers);
        decimal part = choices.Number(1, 9) / 2m;
        bool asInteger = choices.Often(50) && value == decimal.Truncate(value);
        return (form switch
        {
            "constant" => Declare("const decimal", Text(value)),
            "constant arithmetic" => $"({Text(value - part)} + {Text(part)})",
            "argument of a method" => $"Same({Text(value)})",
            "element of a tuple" => $"(First: {Text(part)}, Second: {Text(value)}).Second",
            "property of a record" => $"new Row(\"row\", {Text(value)}).Number",
            "record made by with" => $"(new Row(\"row\", {Text(part)}) with {{ Number = {Text(value)} }}).Number",
            "object initializer" => $"new Holder {{ Number = {Text(value)} }}.Number",
            "element of an array" => $"(new decimal[] {{ {Text(part)}, {Text(value)} }})[1]",
            "arithmetic on a field" => $"({Declare("static readonly decimal", Text(value - part))} + {Text(part)})",
            "literal" => asInteger ? value.ToString("0", CultureInfo.InvariantCulture) : Text(value),
            _ => Followed(form, "decimal", Text(value), Text(part)),
        }, form);
    }

    public (string Code, string Form) WholeNumber(int value)
    {
        if (canBeOpaque && choices.Often(25))
            return ($"Opaque({Text(value)})", Opaque);
        string form = choices.Pick(Constructs.WholeNumbers);
        return (form switch
        {
            "constant" => Declare("const int", Text(value)),
            "constant arithmetic" => $"({Text(value - 7)} + 7)",
            "literal" => Text(value),
            _ => Followed(form, "int", Text(value), "3"),
        }, form);
    }

    public (string Code, string Form) String(string value)
    {
        if (canBeOpaque && choices.Often(25))
            return ($"Opaque({Quote(value)})", Opaque);
        string form = choices.Pick(Constructs.Texts);
        int cut = value.Length / 2;
        return (form switch
        {
            "constant" => Declare("const string", Quote(value)),
            "constant arithmetic" => $"({Quote(value[..cut])} + {Quote(value[cut..])})",
            "interpolated text" => $"$\"{{{Quote(value[..cut])}}}{{{Declare("static readonly string", Quote(value[cut..]))}}}\"",
            "literal" => Quote(value),
            _ => Followed(form, "string", Quote(value), "\"other\""),
        }, form);
    }

    // A field, property or method that gives a value, or a choice between two of which the condition is known.
    private string Followed(string form, string type, string value, string other) => form switch
    {
        "readonly field" => Declare($"static readonly {type}", value),
        "field in another file" => DeclareElsewhere($"static readonly {type}", "", $" = {value};"),
        "property with code" => DeclareMember($"static {type}", "", $" => {value};"),
        "property without code" => DeclareMember($"static {type}", "", $" {{ get; }} = {value};"),
        "method" => DeclareMember($"static {type}", "()", $" => {value};") + "()",
        "method with locals" => DeclareMember($"static {type}", "()", $" {{ var first = {value}; {type} second; second = first; return second; }}") + "()",
        "local function" => DeclareMember($"static {type}", "()", $" {{ static {type} Given({type} given) => given; return Given({value}); }}") + "()",
        "property in another file" => DeclareElsewhere($"static {type}", "", $" => {value};"),
        "conditional" => choices.Often(50) ? $"(Yes ? {value} : {other})" : $"(!Yes ? {other} : {value})",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such construct."),
    };

    /// <summary>A readonly field of the definition's class, below those that are declared already.</summary>
    public string Declare(string type, Fragment value)
    {
        string name = $"F{fields.Count}";
        fields.Add($"    private {type} {name} = " + value + ";\n");
        return name;
    }

    private string DeclareMember(string type, string parameters, string body)
    {
        string name = $"F{fields.Count}";
        fields.Add($"    private {type} {name}{parameters}{body}\n");
        return name;
    }

    private string DeclareElsewhere(string type, string parameters, string body)
    {
        string name = $"G{_elsewhere.Count}";
        _elsewhere.Add($"    public {type} {name}{parameters}{body}\n");
        return $"{classElsewhere}.{name}{parameters}";
    }

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture) + "m";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string value) => $"\"{value}\"";
}
